// @ts-check
// A block of cells copied from a spreadsheet, lines of values with tabs between, fills a table from a box on.
import { say } from "./language.js";
import { changeBoxes } from "./table-view.js";

/** @typedef {import("./table-view.js").Box} Box */

/**
 * @param {HTMLTableElement} table
 * @param {Box[]} boxes in reading order
 */
export function listenToPaste(table, boxes) {
  table.addEventListener("paste", (event) => {
    const from = boxes.find(({ input }) => input === event.target);
    const block = cells(event.clipboardData?.getData("text/plain") ?? "");
    if (!from || (block.length < 2 && (block[0]?.length ?? 0) < 2)) return;
    event.preventDefault();
    const changes = placed(block, from, boxes);
    changeBoxes(changes, say("pasted", { count: changes.length }));
  });
}

/** @param {string} text @returns {string[][]} */
function cells(text) {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
}

/**
 * Each line goes into one row of the table, from the column of the first box on; what is left over falls away.
 * @param {string[][]} block @param {Box} from @param {Box[]} boxes
 */
function placed(block, from, boxes) {
  const below = boxes.filter(({ cell }) => cell.row >= from.cell.row);
  const rows = [...new Set(below.map(({ cell }) => cell.row))];
  return block.flatMap((line, index) => {
    const row = below.filter(({ cell }) => cell.row === rows[index] && cell.column >= from.cell.column);
    return row.slice(0, line.length).map((box, position) => ({ box, value: line[position] }));
  });
}
