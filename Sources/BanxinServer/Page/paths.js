// @ts-check
// Ways to values: keys and the numbers of list items, joined by dots, such as `attachments.0.title`.

/**
 * The way to a field: those inside a list start at its item.
 * @param {string} base the item's way, or "" at the top
 * @param {string} path the field's own
 */
export function join(base, path) {
  return base && path ? `${base}.${path}` : base || path;
}

/**
 * @param {any} root
 * @param {string} path
 * @returns {any} what stands there, `undefined` for nothing
 */
export function valueAt(root, path) {
  let value = root;
  for (const key of path.split(".")) {
    if (value === null || typeof value !== "object" || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/**
 * Puts a value there; `undefined` takes it away. What is in the way and holds nothing below it is replaced.
 * @param {any} root
 * @param {string} path
 * @param {any} value
 */
export function setValueAt(root, path, value) {
  const keys = path.split(".");
  const last = /** @type {string} */ (keys.pop());
  let holder = root;
  for (const key of keys) {
    if (!Object.hasOwn(holder, key) || holder[key] === null || typeof holder[key] !== "object") holder[key] = {};
    holder = holder[key];
  }
  if (value === undefined) delete holder[last];
  else holder[last] = value;
}

/**
 * Whether nothing is filled in there.
 * @param {any} value
 * @returns {boolean}
 */
export function isBlank(value) {
  if (value === undefined || value === null) return true;
  if (typeof value === "string") return value.trim() === "";
  if (typeof value === "object") return Object.values(value).every(isBlank);
  return false;
}
