// @ts-check
// The pages as they will print: pictures of them, fetched as they come into view.
import { byId, element } from "./elements.js";
import { findings } from "./findings.js";
import { say } from "./language.js";
import { model } from "./model.js";
import { render } from "./rendering.js";

/** A4 is 210 mm wide: 8.27 inches. */
const inches = 8.27;
const resolutions = [96, 144, 216];
const zooms = [0.5, 0.75, 1, 1.25, 1.5, 2, 3];

let zoom = 1;
/** The model's text that the pages on the screen are of. */
let shown = "";
let count = 0;
/** @type {AbortController | null} */
let running = null;
/** @type {IntersectionObserver | null} */
let watcher = null;

/** What the page does about a render that failed; set by main.js. */
export const pagesFault = {
  /** @type {(error: unknown) => void} */
  handle: () => {},
};

export function listenToPages() {
  byId("zoom-in").addEventListener("click", () => changeZoom(1));
  byId("zoom-out").addEventListener("click", () => changeZoom(-1));
  byId("refresh").addEventListener("click", () => showPages());
}

/** Forgets the pages of a model that is gone. */
export function forgetPages() {
  running?.abort();
  shown = "";
  byId("pages").replaceChildren(element("p", { class: "empty" }, say("noPages")));
  count = 0;
  showCount();
}

/** Says how many pages there are, in the page's language. */
export function showCount() {
  byId("page-count").textContent = count ? say("pageCount", { count }) : "";
  const empty = byId("pages").querySelector(".empty");
  if (empty) empty.textContent = say("noPages");
  [...byId("pages").querySelectorAll("img")].forEach((image, index) => {
    image.alt = say("pageOf", { number: index + 1, count });
  });
  showStaleness();
}

/** Says whether the pages are those of the model as it is. */
export function showStaleness() {
  byId("stale").hidden = !(shown && findings.hasErrors);
}

/** Sets the model's pages, unless they are there already, or nothing is known of the model yet. */
export async function showPages() {
  const text = model.source;
  if (!findings.isChecked || findings.hasErrors || text === shown) return showStaleness();
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  byId("pages").setAttribute("aria-busy", "true");
  byId("page-count").textContent = say("rendering");
  try {
    const first = await page(text, 1, signal);
    shown = text;
    count = first.count;
    lay(text, first.image, signal);
  } catch (error) {
    if (!signal.aborted) pagesFault.handle(error);
  } finally {
    if (running.signal === signal) byId("pages").removeAttribute("aria-busy");
  }
  showCount();
}

/** @param {string} text @param {number} number @param {AbortSignal} signal */
async function page(text, number, signal) {
  const response = await render(text, `?page=${number}&dpi=${resolution()}`, "image/png", signal);
  return { image: await response.blob(), count: Number(response.headers.get("X-Page-Count")) || 1 };
}

/** As many dots as the screen shows of a page, in steps. */
function resolution() {
  const wanted = (byId("pages").clientWidth * zoom * devicePixelRatio) / inches;
  return resolutions.find((step) => step >= wanted) ?? resolutions.at(-1);
}

/**
 * Puts the pages down; those that are out of sight keep their old pictures until they come into it.
 * @param {string} text @param {Blob} first @param {AbortSignal} signal
 */
function lay(text, first, signal) {
  const holder = byId("pages");
  holder.querySelector(".empty")?.remove();
  while (holder.children.length > count) holder.lastElementChild?.remove();
  while (holder.children.length < count) holder.append(pageView());
  watcher?.disconnect();
  watcher = new IntersectionObserver((entries) => {
    for (const entry of entries.filter(({ isIntersecting }) => isIntersecting)) {
      watcher?.unobserve(entry.target);
      fetchPage(/** @type {HTMLElement} */ (entry.target));
    }
  }, { root: null, rootMargin: "300px" });

  /** @param {HTMLElement} frame */
  async function fetchPage(frame) {
    const number = [...holder.children].indexOf(frame) + 1;
    try {
      const { image } = await page(text, number, signal);
      if (!signal.aborted) picture(frame, image);
    } catch (error) {
      if (!signal.aborted) pagesFault.handle(error);
    }
  }

  for (const frame of [...holder.children].slice(1)) watcher.observe(frame);
  showCount();
  picture(/** @type {HTMLElement} */ (holder.firstElementChild), first);
}

function pageView() {
  return element("div", { class: "page" }, element("img", { alt: "" }));
}

/** @param {HTMLElement} frame @param {Blob} blob */
function picture(frame, blob) {
  const image = /** @type {HTMLImageElement} */ (frame.querySelector("img"));
  const old = image.src;
  image.src = URL.createObjectURL(blob);
  if (old) URL.revokeObjectURL(old);
}

/** @param {1 | -1} step */
function changeZoom(step) {
  zoom = zooms[Math.min(Math.max(zooms.indexOf(zoom) + step, 0), zooms.length - 1)];
  byId("pages").style.setProperty("--zoom", String(zoom));
  byId("zoom").textContent = `${zoom * 100}%`;
}
