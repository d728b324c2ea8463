// @ts-check
// Which of the two languages the page speaks, and its words in it.
import { words } from "./words.js";

/** @typedef {{ zh: string, en: string }} Wording */

const key = "banxin.language";

/** @type {"zh" | "en"} */
let current = chosen();

/** What was chosen on this page before, else what the browser asks for; Chinese where it asks for neither. */
function chosen() {
  const kept = localStorage.getItem(key);
  if (kept === "zh" || kept === "en") return kept;
  const asked = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag === "zh" || tag === "en");
  return asked === "en" ? "en" : "zh";
}

/** @returns {"zh" | "en"} */
export function language() {
  return current;
}

/** @param {"zh" | "en"} choice */
export function chooseLanguage(choice) {
  current = choice;
  localStorage.setItem(key, choice);
  speak(document.documentElement);
}

/**
 * The page's own words of that name, with `{places}` filled in.
 * @param {keyof typeof words} name
 * @param {Record<string, string | number>} [places]
 */
export function say(name, places = {}) {
  return words[name][current].replace(/\{(\w+)\}/g, (whole, place) => String(places[place] ?? whole));
}

/**
 * Words that come from a form's definition.
 * @param {Wording | undefined} wording
 */
export function pick(wording) {
  return wording ? wording[current] : "";
}

/**
 * Puts the page's words into the elements of `index.html` that name them.
 * @param {Element} root
 */
export function speak(root) {
  document.documentElement.lang = current === "zh" ? "zh-CN" : "en";
  document.title = say("title");
  for (const element of root.querySelectorAll("[data-say]")) {
    element.textContent = say(/** @type {any} */ (element.getAttribute("data-say")));
  }
  for (const element of root.querySelectorAll("[data-say-label]")) {
    element.setAttribute("aria-label", say(/** @type {any} */ (element.getAttribute("data-say-label"))));
  }
}
