// @ts-check
// Which control on the screen holds which value, so that a finding can be shown there and can take the focus there.

/**
 * @typedef {object} Control
 * @property {any} input what takes the focus
 * @property {HTMLElement} frame what is marked
 * @property {HTMLElement | null} message where the finding's words go, or `null` where they are said elsewhere
 */

/** @type {Map<string, Control>} */
const controls = new Map();

export function forgetControls() {
  controls.clear();
}

/** @param {string} path @param {Control} control */
export function register(path, control) {
  controls.set(path, control);
}

/**
 * Forgets those of a list item that is gone, and all below it.
 * @param {string} path
 */
export function forgetBelow(path) {
  for (const known of controls.keys()) if (known === path || known.startsWith(`${path}.`)) controls.delete(known);
}

/** @returns {IterableIterator<[string, Control]>} */
export function allControls() {
  return controls.entries();
}

/**
 * The control of a value; where it has none of its own, that of what holds it, or of the first value in it.
 * @param {string} path
 * @returns {[string, Control] | undefined}
 */
export function controlFor(path) {
  for (let way = path; way; way = way.slice(0, Math.max(0, way.lastIndexOf(".")))) {
    const control = controls.get(way);
    if (control) return [way, control];
    const inner = [...controls].find(([known]) => known.startsWith(`${way}.`));
    if (inner) return inner;
  }
  return undefined;
}

/**
 * Takes the focus there, and the caret to a character of a text.
 * @param {string} path
 * @param {number} [offset] where the line begins
 * @param {number} [characters] how many characters behind that
 */
export function focusOn(path, offset, characters = 0) {
  const found = controlFor(path);
  if (!found) return;
  const { input } = found[1];
  input.focus({ preventScroll: true });
  input.scrollIntoView({ block: "center", behavior: "instant" });
  if (offset !== undefined && input.tagName === "TEXTAREA") {
    const place = offset + [...input.value.slice(offset)].slice(0, characters).join("").length;
    input.setSelectionRange(place, place + 1);
  } else if (input.select) {
    input.select();
  }
}

let made = 0;

/**
 * An id that no other element has.
 * @param {string} stem
 */
export function newId(stem) {
  made += 1;
  return `${stem}-${made}`;
}
