// @ts-check
// DOM elements, made in one expression.

/**
 * @param {string} tag
 * @param {Record<string, any>} [properties] attributes; `on…` names a listener, `class` the classes, `dataset` data
 * @param {...(Node | string | null | undefined)} children
 * @returns {any}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (name === "dataset") Object.assign(made.dataset, value);
    else if (name === "value") /** @type {any} */ (made).value = value;
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children.filter((child) => child !== null && child !== undefined).map((child) => child ?? ""));
  return made;
}

/**
 * The element of that id in index.html, which is always there.
 * @param {string} id
 * @returns {any}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/**
 * Calls `action` once nothing has asked for it for `pause` milliseconds.
 * @param {() => void} action
 * @param {number} pause
 * @returns {{ (): void, now: () => void, cancel: () => void }}
 */
export function afterPause(action, pause) {
  let timer = 0;
  const ask = () => {
    clearTimeout(timer);
    timer = window.setTimeout(action, pause);
  };
  ask.cancel = () => clearTimeout(timer);
  ask.now = () => {
    clearTimeout(timer);
    action();
  };
  return ask;
}
