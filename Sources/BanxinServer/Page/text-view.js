// @ts-check
// The model as text: a text box over a mirror of itself, whose lines carry the numbers and the marks of findings.
import { byId, element } from "./elements.js";
import { findings } from "./findings.js";
import { say } from "./language.js";
import { model } from "./model.js";

/** @type {string[]} the lines that the mirror shows */
let shown = [];

export function listenToText() {
  const box = byId("text");
  box.addEventListener("input", () => {
    model.setText(box.value);
    mirror();
  });
  box.addEventListener("keydown", keepIndentation);
}

/** Shows the model's text anew. */
export function showText() {
  const isText = model.mode === "text";
  byId("text-editor").hidden = !isText;
  if (!isText) return;
  byId("text").value = model.text;
  mirror();
  markText();
}

/** Brings the mirror's lines in step with the text; lines that are the same at both ends stay. */
function mirror() {
  /** @type {string[]} */
  const lines = byId("text").value.split("\n");
  const holder = byId("mirror");
  let start = 0;
  while (start < lines.length && start < shown.length && lines[start] === shown[start]) start += 1;
  let end = 0;
  const most = Math.min(lines.length, shown.length) - start;
  while (end < most && lines[lines.length - 1 - end] === shown[shown.length - 1 - end]) end += 1;
  for (let gone = shown.length - start - end; gone > 0; gone -= 1) holder.children[start].remove();
  const fresh = lines.slice(start, lines.length - end).map((line) => element("div", {}, line || "\u200B"));
  if (holder.children[start]) holder.children[start].before(...fresh);
  else holder.append(...fresh);
  shown = lines;
}

/** Marks the lines that have findings. */
export function markText() {
  if (model.mode !== "text") return;
  /** @type {Map<number, string>} */
  const severities = new Map();
  for (const { line, severity } of findings.all) {
    if (line !== undefined && severities.get(line) !== "error") severities.set(line, severity);
  }
  [...byId("mirror").children].forEach((line, index) => {
    const severity = severities.get(index + 1) ?? "";
    if (line.className !== severity) line.className = severity;
  });
}

/**
 * Takes the caret there.
 * @param {number} line from 1
 * @param {number} column from 1, in characters
 */
export function showInText(line, column) {
  const box = byId("text");
  /** @type {string[]} */
  const lines = box.value.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const start = before + [...(lines[line - 1] ?? "")].slice(0, column - 1).join("").length;
  box.focus({ preventScroll: true });
  box.setSelectionRange(start, start + 1);
  byId("mirror").children[line - 1]?.scrollIntoView({ block: "center", behavior: "instant" });
}

/**
 * A new line starts below the last one's beginning.
 * @param {KeyboardEvent} event
 */
function keepIndentation(event) {
  const box = /** @type {HTMLTextAreaElement} */ (event.target);
  if (event.key !== "Enter" || event.isComposing || event.ctrlKey || event.metaKey) return;
  const line = box.value.slice(0, box.selectionStart).split("\n").at(-1) ?? "";
  const indentation = /^ */.exec(line)?.[0] ?? "";
  if (!indentation) return;
  event.preventDefault();
  // The one way of typing for a page that the browser's own undo knows of.
  document.execCommand("insertText", false, `\n${indentation}`);
}
