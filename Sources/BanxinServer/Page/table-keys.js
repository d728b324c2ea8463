// @ts-check
// Moving about in a table by keys: arrows, Enter and Shift+Enter; Tab goes on in reading order by itself.

/** @typedef {import("./table-view.js").Box} Box */

/**
 * @param {HTMLTableElement} table
 * @param {Box[]} boxes in reading order
 */
export function listenToKeys(table, boxes) {
  table.addEventListener("keydown", (event) => {
    const from = boxes.find(({ input }) => input === event.target);
    if (!from || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const to = destination(event, from, boxes);
    if (!to) return;
    event.preventDefault();
    to.input.focus();
    to.input.select();
  });
}

/** @param {KeyboardEvent} event @param {Box} from @param {Box[]} boxes @returns {Box | undefined} */
function destination(event, from, boxes) {
  const index = boxes.indexOf(from);
  switch (event.key) {
    case "ArrowDown":
      return vertical(from, boxes, 1);
    case "ArrowUp":
      return vertical(from, boxes, -1);
    case "Enter":
      return vertical(from, boxes, event.shiftKey ? -1 : 1);
    case "ArrowLeft":
      return isAtEdge(from.input, "start") ? boxes[index - 1] : undefined;
    case "ArrowRight":
      return isAtEdge(from.input, "end") ? boxes[index + 1] : undefined;
    default:
      return undefined;
  }
}

/**
 * The nearest box above or below that shares a column.
 * @param {Box} from
 * @param {Box[]} boxes
 * @param {1 | -1} step
 */
function vertical(from, boxes, step) {
  const beyond = boxes.filter(({ cell }) => (cell.row - from.cell.row) * step > 0 && sharesColumn(cell, from.cell));
  return step > 0 ? beyond[0] : beyond.at(-1);
}

/** @param {import("./form.js").Cell} left @param {import("./form.js").Cell} right */
function sharesColumn(left, right) {
  return left.column < right.column + right.columnSpan && right.column < left.column + left.columnSpan;
}

/**
 * Whether an arrow would leave the text: the caret is at that end, or all is selected.
 * @param {HTMLInputElement} input
 * @param {"start" | "end"} edge
 */
function isAtEdge(input, edge) {
  const { selectionStart, selectionEnd, value } = input;
  if (selectionStart === 0 && selectionEnd === value.length) return true;
  return selectionStart === selectionEnd && selectionStart === (edge === "start" ? 0 : value.length);
}
