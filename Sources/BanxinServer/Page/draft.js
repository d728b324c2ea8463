// @ts-check
// The draft that this browser keeps, so that nothing is lost when the page is closed. Pictures are not in it.
import { afterPause, byId } from "./elements.js";
import { language, say } from "./language.js";
import { model } from "./model.js";
import { isBlank } from "./paths.js";

const key = "banxin.draft";
const pause = 600;

/** Keeps the draft once typing pauses. */
export const keepSoon = afterPause(keepDraft, pause);

/**
 * @typedef {object} Draft
 * @property {import("./model.js").Mode} mode
 * @property {string} layout
 * @property {any} values
 * @property {string} text
 * @property {boolean} isAsText
 */

function keepDraft() {
  const { mode, layout, values, text, isAsText } = model;
  if (mode === "form" && isBlank(values)) return clearDraft();
  /** @type {Draft} */
  const draft = { mode, layout, values, text, isAsText };
  try {
    localStorage.setItem(key, JSON.stringify(draft));
    const time = new Date().toLocaleTimeString(language(), { hour: "2-digit", minute: "2-digit", hour12: false });
    byId("draft").textContent = say("draftKept", { time });
  } catch {
    // A browser without room keeps no draft, and the page does not say that it did.
    byId("draft").textContent = "";
  }
}

/** @returns {Draft | null} */
export function keptDraft() {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

export function clearDraft() {
  localStorage.removeItem(key);
  byId("draft").textContent = "";
}
