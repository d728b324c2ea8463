// @ts-check
// The kinds of document: which there are, and changing from one to another.
import { byId, element } from "./elements.js";
import { formNamed } from "./form.js";
import { language, say } from "./language.js";
import { model } from "./model.js";
import { agreed } from "./notices.js";
import { request } from "./service.js";

/** @typedef {{ name: string, title: string }} Layout */

/** @type {Layout[]} */
let layouts = [];

/** Asks the service which layouts there are, named in the page's language. */
export async function loadLayouts() {
  const response = await request(`/v1/layouts?lang=${language()}`);
  layouts = inOrder((await response.json()).layouts);
  byId("layout").replaceChildren(...layouts.map(({ name, title }) => element("option", { value: name }, title)));
  byId("layout").value = model.layout;
}

/**
 * The layout of that name, else the first.
 * @param {string} [name]
 */
export function layoutOr(name) {
  return layouts.some((layout) => layout.name === name) ? name ?? "" : layouts[0].name;
}

/**
 * The yearly reports first, the newest of them before the others.
 * @param {Layout[]} all
 */
function inOrder(all) {
  const reports = all.filter(({ name }) => /\d{4}$/.test(name)).reverse();
  return [...reports, ...all.filter((layout) => !reports.includes(layout))];
}

/** Another kind of document is chosen: what both have is kept. */
export async function changeLayout() {
  const name = byId("layout").value;
  const isEmpty = Object.keys(model.values).length === 0;
  if (!isEmpty && !(await agreed(say("changeLayoutQuestion")))) {
    byId("layout").value = model.layout;
    return;
  }
  await model.startForm(name, await sharedValues(name));
}

/**
 * The values that the other form has, too, of the same kind.
 * @param {string} name
 */
async function sharedValues(name) {
  const other = await formNamed(name);
  const kinds = new Map(model.form?.fields.map((field) => [field.key, field.kind]));
  const kept = other.fields.filter((field) => kinds.get(field.key) === field.kind && field.key in model.values);
  return Object.fromEntries(kept.map((field) => [field.key, model.values[field.key]]));
}
