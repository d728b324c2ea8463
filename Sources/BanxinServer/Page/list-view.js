// @ts-check
// Several values of one kind: lines, or groups of fields, each with its own button to take it away.
import { forgetBelow, newId, register } from "./controls.js";
import { element } from "./elements.js";
import { fieldView, groupFields, note, tag } from "./field-view.js";
import { pick, say } from "./language.js";
import { model } from "./model.js";

/** @typedef {import("./form.js").Field} Field */

/**
 * @param {Field} field
 * @param {string} path
 * @param {boolean} isTitled
 */
export function listView(field, path, isTitled) {
  const view = element("fieldset", { class: "field list" });
  const legend = element("legend", { class: isTitled ? "unseen" : "" }, pick(field.label), tag(field));
  const items = element("div", { class: "items" });
  const add = element("button", { type: "button", class: "quiet", onclick: () => addItem() }, say("add"));
  add.setAttribute("aria-label", say("addTo", { label: pick(field.label) }));
  const message = element("p", { class: "message", hidden: true });

  function show() {
    forgetBelow(path);
    register(path, { input: add, frame: view, message });
    items.replaceChildren(...listOf(field, path).map((_, index) => itemView(field, path, index, removeItem)));
  }

  function addItem() {
    model.setValue(path, [...listOf(field, path), blankItem(field)]);
    show();
    items.lastElementChild?.querySelector("input, textarea")?.focus();
  }

  /** @param {number} index */
  function removeItem(index) {
    const rest = listOf(field, path).filter((_, other) => other !== index);
    model.setValue(path, rest.length ? rest : undefined);
    show();
    add.focus();
  }

  show();
  view.append(legend, ...[note(field)].filter((part) => part !== null), items, add, message);
  return view;
}

/**
 * The items; a list that ought to be given starts with one to fill in.
 * @param {Field} field
 * @param {string} path
 */
function listOf(field, path) {
  const value = model.value(path);
  if (Array.isArray(value)) return value;
  if (value !== undefined && value !== "") return [value];
  return field.required || (field.recommended && field.item?.kind === "group") ? [blankItem(field)] : [];
}

/** @param {Field} field */
function blankItem(field) {
  return field.item?.kind === "group" ? {} : "";
}

/** @param {Field} field @param {string} path @param {number} index @param {(index: number) => void} remove */
function itemView(field, path, index, remove) {
  const label = say("itemNumber", { label: pick(field.label), number: index + 1 });
  const way = `${path}.${index}`;
  const button = element(
    "button", { type: "button", class: "quiet", onclick: () => remove(index) }, say("remove"),
  );
  button.setAttribute("aria-label", say("removeItem", { number: index + 1, label: pick(field.label) }));
  const item = /** @type {Field} */ (field.item);
  if (item.kind !== "group") return element("div", { class: "item" }, lineItem(field, way, label), button);
  return element(
    "fieldset", { class: "item group" }, element("legend", {}, label, button), ...groupFields(item.fields ?? [], way),
  );
}

/** @param {Field} field @param {string} way @param {string} label */
function lineItem(field, way, label) {
  const id = newId("item");
  const path = way.slice(0, way.lastIndexOf("."));
  const index = Number(way.slice(path.length + 1));
  const input = element("input", {
    id, type: "text", value: model.value(way) ?? "", "aria-label": label, autocomplete: "off",
    oninput: () => {
      const items = [...listOf(field, path)];
      items[index] = input.value;
      model.setValue(path, items);
    },
  });
  register(way, { input, frame: input, message: null });
  return input;
}
