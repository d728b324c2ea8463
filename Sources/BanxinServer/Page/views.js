// @ts-check
// On a narrow window one of three views is shown at a time; on a wide one all of them are.
import { byId } from "./elements.js";

/** @typedef {"editor" | "check" | "pages"} View */

/** @param {View} view */
export function showView(view) {
  document.body.dataset.view = view;
  for (const button of byId("views").querySelectorAll("button")) {
    button.setAttribute("aria-pressed", String(button.dataset.view === view));
  }
}

export function listenToViews() {
  byId("views").addEventListener("click", (/** @type {Event} */ event) => {
    const view = /** @type {HTMLElement} */ (event.target).closest("button")?.dataset.view;
    if (view) showView(/** @type {View} */ (view));
  });
  showView("editor");
}
