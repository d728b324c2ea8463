// @ts-check
// What the page tells in passing: a line that is spoken, too; a bar for what lasts; questions.
import { byId, element } from "./elements.js";
import { say } from "./language.js";

const shownFor = 8000;
let timer = 0;

/**
 * A line at the foot of the page, for some seconds.
 * @param {string} words
 * @param {{ words: string, action: () => void }} [offer]
 */
export function notice(words, offer) {
  const holder = byId("notice");
  const button = offer ? element("button", { type: "button", onclick: offer.action }, offer.words) : null;
  holder.replaceChildren(element("span", {}, words), ...(button ? [button] : []));
  holder.hidden = false;
  clearTimeout(timer);
  timer = window.setTimeout(() => (holder.hidden = true), shownFor);
}

/**
 * A bar at the head of the page that stays until it is replaced, or taken away by those who put it there.
 * @param {"service" | "comments"} about
 * @param {string | null} words `null` takes it away
 * @param {{ words: string, action: () => void }[]} [offers]
 */
export function bar(about, words, offers = []) {
  const holder = byId("bar");
  if (words === null) {
    if (holder.dataset.about === about) holder.hidden = true;
    return;
  }
  // Said once: it is an alert, and the service may be away for long.
  if (!holder.hidden && holder.firstChild?.textContent === words) return;
  holder.dataset.about = about;
  const buttons = offers.map((offer) => element("button", { type: "button", onclick: offer.action }, offer.words));
  holder.replaceChildren(element("span", {}, words), ...buttons);
  holder.hidden = false;
}

/**
 * A question before something is lost.
 * @param {string} words
 * @returns {Promise<boolean>}
 */
export function agreed(words) {
  return new Promise((resolve) => {
    const dialog = byId("question");
    byId("question-words").textContent = words;
    dialog.returnValue = "";
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
    dialog.showModal();
  });
}

/** @type {Promise<string | null> | null} */
let asked = null;

/**
 * Asks for the access token, once for all requests that wait for it.
 * @returns {Promise<string | null>}
 */
export function askToken() {
  asked ??= new Promise((resolve) => {
    const dialog = byId("token");
    const input = byId("token-input");
    input.value = "";
    dialog.returnValue = "";
    dialog.addEventListener(
      "close",
      () => {
        asked = null;
        resolve(dialog.returnValue === "yes" && input.value ? input.value : null);
      },
      { once: true },
    );
    dialog.showModal();
  });
  return asked;
}
