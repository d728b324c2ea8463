// @ts-check
// What is known to be wrong with the model: the service's findings, and while it has not answered, the page's own sums.
import { brokenSums, ownChecks, reckon } from "./figures.js";
import { model } from "./model.js";

/**
 * A finding as the page shows it: in a form it has the way to a value, in a text a line and a column.
 * @typedef {object} Shown
 * @property {"error" | "warning"} severity
 * @property {string} code
 * @property {string} message
 * @property {string[]} hints
 * @property {string} [path]
 * @property {number} [offset] in a text of the form, where its line begins
 * @property {number} [characters] how many characters behind that it stands
 * @property {number} [line]
 * @property {number} [column]
 * @property {{ path?: string, line?: number, column?: number, message: string }[]} related
 */

/** Events: `change`. */
class Findings extends EventTarget {
  /** @type {Shown[]} */
  all = [];
  /** Whether the service has answered for the model as it is. */
  isChecked = false;
  /** @type {Map<string, string>} */
  totals = new Map();

  /** @returns {Shown[]} those that say more than that something is blank */
  get faults() {
    return this.all.filter((finding) => !this.isUnfilled(finding));
  }

  /** @returns {Shown[]} */
  get unfilled() {
    return this.all.filter((finding) => this.isUnfilled(finding));
  }

  get hasErrors() {
    return this.all.some(({ severity }) => severity === "error");
  }

  /**
   * Whether it only says that a blank is still to be filled in, which in a form is no fault yet.
   * @param {Shown} finding
   */
  isUnfilled({ code, path }) {
    return model.mode === "form" && path !== undefined && (model.form?.blankCodes.includes(code) ?? false);
  }

  /** The model was edited: the sums are reckoned at once, the rest stands until the service answers. */
  edited() {
    this.isChecked = false;
    if (model.mode === "form" && model.form) {
      const form = model.form;
      const { numbers, totals } = reckon(form, model.values);
      const sums = new Set(ownChecks(form).map(({ code }) => code));
      this.totals = totals;
      this.all = [
        ...this.all.filter(({ code, path }) => !sums.has(code) && !(this.isUnfilledCode(code) && this.isFilled(path))),
        ...brokenSums(form, numbers),
      ];
    }
    this.dispatchEvent(new Event("change"));
  }

  /** @param {string} code */
  isUnfilledCode(code) {
    return model.form?.blankCodes.includes(code) ?? false;
  }

  /** @param {string | undefined} path */
  isFilled(path) {
    return path !== undefined && String(model.value(path) ?? "").trim() !== "";
  }

  /**
   * The service has answered.
   * @param {Shown[]} found
   */
  checked(found) {
    this.all = found;
    this.isChecked = true;
    if (model.form) this.totals = reckon(model.form, model.values).totals;
    this.dispatchEvent(new Event("change"));
  }

  /**
   * More was found than the check told of.
   * @param {Shown[]} found
   */
  add(found) {
    const known = new Set(this.all.map(identity));
    this.all = [...this.all, ...found.filter((finding) => !known.has(identity(finding)))];
    this.dispatchEvent(new Event("change"));
  }

  /** Another model: nothing is known yet. */
  forget() {
    this.all = [];
    this.edited();
  }
}

export const findings = new Findings();

/** @param {Shown} finding */
function identity({ code, message, path, line, column }) {
  return [code, message, path, line, column].join("\n");
}

/**
 * The service's findings as the page shows them.
 * @param {import("./service.js").Finding[]} found
 * @param {import("./yaml.js").Place[] | null} places where the form's values were written, or `null` for a text
 * @returns {Shown[]}
 */
export function placed(found, places) {
  if (!places) return found;
  const inOrder = [...places].sort((left, right) => left.line - right.line || left.column - right.column);
  return found.map((finding) => ({
    ...finding,
    ...wayTo(finding, inOrder),
    related: (finding.related ?? []).map((other) => ({ message: other.message, ...wayTo(other, inOrder) })),
  }));
}

/** @param {{ line?: number, column?: number }} place @param {import("./yaml.js").Place[]} places */
function wayTo({ line, column }, places) {
  if (line === undefined || column === undefined) return { line: undefined, column: undefined };
  const before = places.filter((place) => place.line < line || (place.line === line && place.column <= column)).at(-1);
  if (!before || before.line < line) {
    const after = places.find((place) => place.line === line);
    return { path: (after ?? before)?.path, line: undefined, column: undefined };
  }
  const characters = before.offset === undefined ? undefined : column - before.column;
  return { path: before.path, offset: before.offset, characters, line: undefined, column: undefined };
}
