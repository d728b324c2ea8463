// @ts-check
// A form's definition, as `GET /v1/layouts/{name}/form` gives it.
import { request } from "./service.js";

/** @typedef {import("./language.js").Wording} Wording */

/** @typedef {"line" | "phrase" | "body" | "year" | "date" | "length" | "file" | "flag"} Plain */
/** @typedef {Plain | "figure" | "group" | "list"} Kind */

/**
 * @typedef {object} Field
 * @property {string} key
 * @property {string} path
 * @property {Kind} kind
 * @property {Wording} label
 * @property {Wording} shortLabel
 * @property {Wording} fullLabel
 * @property {Wording} [note]
 * @property {boolean} required
 * @property {boolean} recommended
 * @property {number} [places] of a figure
 * @property {boolean} [signed] of a figure
 * @property {string} [unit] of a figure
 * @property {boolean} [mayBeEmpty] of a phrase
 * @property {Field[]} [fields] of a group
 * @property {boolean} [takesFlag] of a group
 * @property {string} [shorthand] of a group
 * @property {boolean} [isRow] of a group: only figures
 * @property {Field} [item] of a list
 */

/**
 * @typedef {object} Cell
 * @property {number} row
 * @property {number} column
 * @property {number} rowSpan
 * @property {number} columnSpan
 * @property {"head" | "label" | "group" | "note" | "figure"} kind
 * @property {string} [text]
 * @property {string} [path]
 */

/** @typedef {{ name: string, rows: number, columns: number, headRows: number, widths: number[], cells: Cell[] }} Grid */
/** @typedef {{ path: string, label: Wording }} Term */
/** @typedef {{ name: Wording, left: Term[], right: Term[] }} Instance */

/**
 * @typedef {object} Check
 * @property {string} code
 * @property {string} kind see FormCheck.Kind
 * @property {"error" | "warning"} severity
 * @property {Wording} [clause] where the rule comes from
 * @property {Wording} message
 * @property {Instance[]} instances
 */

/**
 * @typedef {object} Form
 * @property {string} name
 * @property {Wording} title
 * @property {Wording} [clause]
 * @property {Field[]} fields
 * @property {string[][]} alternatives
 * @property {Grid[]} grids
 * @property {{ path: string, parts: string[] }[]} totals
 * @property {Check[]} checks
 * @property {string[]} blankCodes
 * @property {Map<string, Field>} figures every figure by its way
 */

/** @type {Map<string, Promise<Form>>} */
const known = new Map();

/** @param {string} name @returns {Promise<Form>} */
export function formNamed(name) {
  const found = known.get(name) ?? load(name);
  known.set(name, found);
  found.catch(() => known.delete(name));
  return found;
}

/** @param {string} name @returns {Promise<Form>} */
async function load(name) {
  const response = await request(`/v1/layouts/${encodeURIComponent(name)}/form`);
  const form = await response.json();
  form.figures = new Map();
  form.fields.forEach((/** @type {Field} */ field) => prepare(field, form.figures));
  return form;
}

/**
 * Finds the figures and the rows of figures.
 * @param {Field} field
 * @param {Map<string, Field>} figures
 */
function prepare(field, figures) {
  if (field.kind === "figure") figures.set(field.path, field);
  field.fields?.forEach((inner) => prepare(inner, figures));
  if (field.item) prepare(field.item, figures);
  field.isRow = field.kind === "group" && (field.fields?.every((inner) => inner.kind === "figure") ?? false);
}
