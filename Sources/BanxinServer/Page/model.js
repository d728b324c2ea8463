// @ts-check
// The model that is being edited: as values of a form, or as text. Tells its listeners what happened to it.
import { formNamed } from "./form.js";
import { reckon } from "./figures.js";
import { request } from "./service.js";
import { setValueAt, valueAt } from "./paths.js";
import { writeModel } from "./yaml.js";

/** @typedef {import("./form.js").Form} Form */
/** @typedef {"form" | "text"} Mode */

/**
 * Events: `change` (a value or the text was edited), `replace` (another model, mode or layout: views start anew).
 */
class Model extends EventTarget {
  /** @type {Mode} */
  mode = "form";
  /** @type {Form | null} */
  form = null;
  /** @type {any} */
  values = {};
  text = "";
  /** Whether the values were read from `text` and not edited since: then the text still holds, comments and all. */
  isAsText = false;
  /** Whether the last replacement only shows the same model otherwise. */
  isSame = false;
  /** Counts the edits, so that an answer about an older model is known as such. */
  revision = 0;

  /** @returns {string} the layout that the model asks for; "" where a text names none */
  get layout() {
    if (this.mode === "form") return this.form?.name ?? "";
    return /^\s*["']?layout["']?\s*:\s*["']?([\w-]+)/m.exec(this.text)?.[1] ?? "";
  }

  /** @param {string} path */
  value(path) {
    return valueAt(this.values, path);
  }

  /** @param {string} path @param {any} value */
  setValue(path, value) {
    this.setValues([{ path, value }]);
  }

  /**
   * Several values as one edit.
   * @param {{ path: string, value: any }[]} changes
   */
  setValues(changes) {
    for (const { path, value } of changes) setValueAt(this.values, path, value);
    this.isAsText = false;
    this.#changed();
  }

  /** @param {string} text */
  setText(text) {
    this.text = text;
    this.#changed();
  }

  /** The model as it is kept, downloaded and set. */
  get source() {
    return this.mode === "text" || this.isAsText ? this.text : this.written().text;
  }

  /** The form's values as a model, with the place of each. */
  written() {
    if (!this.form) return { text: "", places: [] };
    return writeModel(this.form, this.values, reckon(this.form, this.values).totals);
  }

  /**
   * Starts anew.
   * @param {string} layout
   * @param {any} [values]
   */
  async startForm(layout, values = {}) {
    this.form = await formNamed(layout);
    this.#replace("form", values, "");
  }

  /**
   * Starts anew from a text.
   * @param {string} text
   */
  startText(text) {
    this.#replace("text", {}, text);
  }

  /**
   * From text to form: the service reads the text.
   * @throws {import("./service.js").ServiceFault} where it cannot be read
   */
  async showForm() {
    const headers = { "Content-Type": contentType(this.text) };
    const response = await request("/v1/values", { method: "POST", headers, body: this.text });
    const { layout, values } = await response.json();
    this.form = await formNamed(layout);
    this.#replace("form", values, this.text, true, true);
  }

  /** From form to text. */
  showText() {
    this.#replace("text", this.values, this.source, true);
  }

  /** The same, in other words: the language was changed. */
  showAgain() {
    this.#replace(this.mode, this.values, this.text, true, this.isAsText);
  }

  /**
   * @param {Mode} mode @param {any} values @param {string} text
   * @param {boolean} [isSame] @param {boolean} [isAsText]
   */
  #replace(mode, values, text, isSame = false, isAsText = false) {
    this.mode = mode;
    this.values = values;
    this.text = text;
    this.isAsText = isAsText;
    this.revision += 1;
    this.isSame = isSame;
    this.dispatchEvent(new Event("replace"));
  }

  #changed() {
    this.revision += 1;
    this.dispatchEvent(new Event("change"));
  }
}

export const model = new Model();

/** @param {string} text */
export function contentType(text) {
  return /^\s*[{[]/.test(text) ? "application/json" : "application/yaml";
}

/**
 * Whether a YAML text has comments that a form would not keep; `#` inside texts over several lines is none.
 * @param {string} text
 */
export function hasComments(text) {
  let block = -1;
  for (const line of text.split("\n")) {
    const indent = line.search(/\S/);
    if (indent < 0 || (block >= 0 && indent > block)) continue;
    block = -1;
    const bare = line.replace(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/g, '""');
    if (/(^|\s)#/.test(bare)) return true;
    if (/[|>][-+0-9]*\s*$/.test(bare)) block = indent;
  }
  return false;
}
