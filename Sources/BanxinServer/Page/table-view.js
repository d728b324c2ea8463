// @ts-check
// A statutory table as it is printed, with a box in every cell that takes a figure.
import { newId, register } from "./controls.js";
import { element } from "./elements.js";
import { findings } from "./findings.js";
import { pick, say } from "./language.js";
import { model } from "./model.js";
import { notice } from "./notices.js";
import { listenToKeys } from "./table-keys.js";
import { listenToPaste } from "./table-paste.js";

/** @typedef {import("./form.js").Grid} Grid */
/** @typedef {import("./form.js").Cell} Cell */
/** @typedef {{ cell: Cell, path: string, input: HTMLInputElement }} Box */

/**
 * Every box on the screen, to show totals in.
 * @type {Map<string, HTMLInputElement>}
 */
let boxes = new Map();

/**
 * @param {Grid} grid
 * @param {string} title
 */
export function tableView(grid, title) {
  const id = newId("table");
  const message = element("p", { class: "message", hidden: true });
  /** @type {Box[]} */
  const own = [];
  const rows = Array.from({ length: grid.rows }, (_, row) => {
    const cells = grid.cells.filter((cell) => cell.row === row);
    return element("tr", {}, ...cells.map((cell) => cellView(cell, own, message)));
  });
  const table = element(
    "table", { class: "grid" }, element("caption", { class: "unseen" }, title), columns(grid),
    element("thead", {}, ...rows.slice(0, grid.headRows)), element("tbody", {}, ...rows.slice(grid.headRows)),
  );
  const name = say("tableScroll", { name: title });
  const frame = element("div", { class: "table", role: "group", "aria-label": name }, table);
  listenToKeys(table, own);
  listenToPaste(table, own);
  register(grid.name, { input: own[0]?.input ?? frame, frame, message });
  const zeros = element("button", { type: "button", onclick: () => fillZeros(own) }, say("fillZeros"));
  return element(
    "div", { class: "table-frame" },
    element("a", { class: "skip", href: `#${id}` }, say("skipTable")),
    element("div", { class: "table-tools" }, element("p", { class: "note" }, say("tableKeys")), zeros),
    frame, message, element("span", { id, tabindex: -1 }),
  );
}

/**
 * The columns as wide, against each other, as they are printed.
 * @param {Grid} grid
 */
function columns(grid) {
  const { widths } = grid;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return element(
    "colgroup", {},
    ...widths.map((width) => {
      const column = element("col");
      column.style.width = `${(100 * width) / whole}%`;
      return column;
    }),
  );
}

/** @param {Cell} cell @param {Box[]} own @param {HTMLElement} message */
function cellView(cell, own, message) {
  const spans = { colspan: cell.columnSpan, rowspan: cell.rowSpan };
  if (cell.kind !== "figure") {
    const isColumnHead = cell.kind === "head";
    const scope = isColumnHead ? (cell.columnSpan > 1 ? "colgroup" : "col") : cell.rowSpan > 1 ? "rowgroup" : "row";
    const tag = cell.kind === "note" ? "td" : "th";
    return element(tag, { ...spans, class: cell.kind, scope: tag === "th" ? scope : undefined }, cell.text ?? "");
  }
  const path = cell.path ?? "";
  const field = model.form?.figures.get(path);
  const input = element("input", {
    type: "text", inputmode: field?.places ? "decimal" : "numeric", autocomplete: "off", size: 3,
    value: figureAt(path), "aria-label": pick(field?.fullLabel),
    oninput: () => model.setValue(path, input.value === "" ? undefined : input.value),
  });
  const frame = element("td", { ...spans, class: "figure" }, input);
  if (field && !isGiven(path)) frame.classList.add("total");
  register(path, { input, frame, message });
  own.push({ cell, path, input });
  boxes.set(path, input);
  return frame;
}

/**
 * Whether a model must give the figure: no total adds it up.
 * @param {string} path
 */
function isGiven(path) {
  return !model.form?.totals.some((total) => total.path === path);
}

/** @param {string} path */
function figureAt(path) {
  const value = model.value(path);
  return typeof value === "object" || value === undefined ? "" : String(value);
}

/** Forgets the boxes of a form that is gone. */
export function forgetTables() {
  boxes = new Map();
}

/** Shows in each total that is left blank what it adds up to. */
export function showTotals() {
  for (const [path, input] of boxes) input.placeholder = findings.totals.get(path) ?? "";
}

/** @param {Box[]} own */
function fillZeros(own) {
  const blank = own.filter(({ path }) => isGiven(path) && figureAt(path) === "");
  changeBoxes(blank.map((box) => ({ box, value: "0" })), say("filledZeros", { count: blank.length }));
}

/**
 * Puts figures into several boxes at once, and offers to undo it.
 * @param {{ box: Box, value: string }[]} changes
 * @param {string} words what was done
 */
export function changeBoxes(changes, words) {
  const before = changes.map(({ box }) => ({ box, value: figureAt(box.path) }));
  const put = (/** @type {typeof changes} */ figures) => {
    for (const { box, value } of figures) box.input.value = value;
    model.setValues(figures.map(({ box, value }) => ({ path: box.path, value: value === "" ? undefined : value })));
  };
  put(changes);
  notice(words, { words: say("undo"), action: () => (put(before), notice(say("undone"))) });
}
