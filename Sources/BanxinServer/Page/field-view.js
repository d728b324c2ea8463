// @ts-check
// One field of a form: its label, its note, the control that its kind asks for, and its findings.
import { bodyView } from "./body-view.js";
import { newId, register } from "./controls.js";
import { element } from "./elements.js";
import { pick, say } from "./language.js";
import { listView } from "./list-view.js";
import { model } from "./model.js";
import { join } from "./paths.js";
import { pictureView, sealView } from "./picture-view.js";

/** @typedef {import("./form.js").Field} Field */

/**
 * @param {Field} field
 * @param {string} base the way to the list item that it stands in, or ""
 * @param {boolean} [isTitled] whether a heading above says its label already
 * @returns {HTMLElement}
 */
export function fieldView(field, base, isTitled = false) {
  const path = join(base, field.path);
  switch (field.kind) {
    case "group":
      return field.takesFlag ? sealView(field, path) : groupView(field, base, isTitled);
    case "list":
      return listView(field, path, isTitled);
    case "body":
      return bodyView(field, path, isTitled);
    case "file":
      return pictureView(field, path);
    default:
      return lineView(field, path, isTitled);
  }
}

/** @param {Field} field @param {string} base @param {boolean} isTitled */
function groupView(field, base, isTitled) {
  const legend = isTitled ? null : element("legend", {}, pick(field.label), tag(field));
  const children = groupFields(field.fields ?? [], base);
  const view = element("fieldset", { class: "group" }, legend, note(field), ...children);
  if (isTitled) view.setAttribute("aria-label", pick(field.label));
  return view;
}

/**
 * The fields of a group, beside each other where there is room.
 * @param {Field[]} fields @param {string} base
 */
export function groupFields(fields, base) {
  return [element("div", { class: "fields" }, ...fields.map((field) => fieldView(field, base)))];
}

/** @param {Field} field @param {string} path @param {boolean} isTitled */
function lineView(field, path, isTitled) {
  const id = newId("field");
  const input = element("input", {
    id, ...inputKind(field, path), value: model.value(path) ?? "",
    "aria-describedby": field.note ? `${id}-note` : undefined, "aria-required": field.required ? "true" : undefined,
    oninput: () => model.setValue(path, input.value === "" ? undefined : input.value),
  });
  // Something else than a line stands there: to be seen and changed as text.
  if (typeof model.value(path) === "object") Object.assign(input, { disabled: true, value: say("keptAsText") });
  const message = element("p", { class: "message", hidden: true });
  const frame = element(
    "div", { class: `field ${field.kind}` },
    element("label", { for: id, class: isTitled ? "unseen" : "" }, pick(field.label), tag(field)),
    note(field, `${id}-note`), input, field.mayBeEmpty ? emptied(path, input) : null, message,
  );
  register(path, { input, frame, message });
  return frame;
}

/**
 * Where nothing is a value of its own, against what stands there when it is left out.
 * @param {string} path
 * @param {any} input
 */
function emptied(path, input) {
  const box = element("input", {
    type: "checkbox",
    onchange: () => {
      input.disabled = box.checked;
      input.value = "";
      model.setValue(path, box.checked ? "" : undefined);
    },
  });
  box.checked = input.disabled = model.value(path) === "";
  return element("label", { class: "choice" }, box, say("noWords"));
}

/** @param {Field} field @param {string} path */
function inputKind(field, path) {
  const value = String(model.value(path) ?? "");
  switch (field.kind) {
    case "year":
      return { type: "text", inputmode: "numeric", maxlength: 8, placeholder: say("year"), autocomplete: "off" };
    case "date":
      // A day written otherwise is shown as it is, so that it can be corrected.
      return { type: /^(\d{4}-\d{2}-\d{2})?$/.test(value) ? "date" : "text" };
    case "figure":
      return { type: "text", inputmode: "decimal", autocomplete: "off" };
    default:
      return { type: "text", autocomplete: "off" };
  }
}

/** @param {Field} field @param {string} [id] */
export function note(field, id) {
  return field.note ? element("p", { class: "note", id }, pick(field.note)) : null;
}

/**
 * What a label says of whether the field must be given.
 * @param {Field} field
 */
export function tag(field) {
  if (field.required) return null;
  return element("span", { class: "tag" }, say(field.recommended ? "recommended" : "optional"));
}
