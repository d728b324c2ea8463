// @ts-check
// Seals and images: a path in the model, and the file that is chosen for it.
import { newId, register } from "./controls.js";
import { element } from "./elements.js";
import { fieldView, note, tag } from "./field-view.js";
import { pick, say } from "./language.js";
import { model } from "./model.js";
import { choosePicture, pictures } from "./pictures.js";

/** @typedef {import("./form.js").Field} Field */

/**
 * A picture alone.
 * @param {Field} field
 * @param {string} path
 */
export function pictureView(field, path) {
  const id = newId("picture");
  const name = element("span", { class: "chosen" });
  const message = element("p", { class: "message", hidden: true });
  const button = element("button", { type: "button", id, onclick: choose });

  async function choose() {
    const file = await choosePicture();
    if (!file) return;
    model.setValue(path, pictures.add(file));
    show();
  }

  function show() {
    const value = String(model.value(path) ?? "");
    name.textContent = value && say(pictures.has(value) ? "pictureHere" : "pictureMissing", { name: value });
    button.textContent = say("choosePicture");
  }

  show();
  const frame = element(
    "div", { class: "field picture" }, element("label", { for: id }, pick(field.label), tag(field)), note(field),
    element("div", { class: "row" }, button, name), message,
  );
  register(path, { input: button, frame, message });
  return frame;
}

/**
 * A seal or a stamp: none, an empty place, or a picture.
 * @param {Field} field
 * @param {string} path
 */
export function sealView(field, path) {
  const id = newId("seal");
  const details = element("div", { class: "fields" });
  const choices = [
    { words: say("none"), value: undefined },
    { words: say("emptyPlace"), value: true },
    { words: say("picture"), value: {} },
  ];

  const radios = choices.map(({ words, value }) => {
    const input = element("input", { type: "radio", name: id, onchange: () => choose(value) });
    input.checked = isChoice(value);
    return { input, label: element("label", { class: "choice" }, input, words) };
  });

  /** @param {any} value */
  function isChoice(value) {
    const now = model.value(path);
    if (typeof value === "object") return typeof now === "object" && now !== null;
    return value === true ? now === true : now === undefined || now === false || now === "";
  }

  /** @param {any} value */
  function choose(value) {
    model.setValue(path, value);
    show();
  }

  function show() {
    const isPicture = typeof model.value(path) === "object" && model.value(path) !== null;
    const fields = isPicture ? (field.fields ?? []) : [];
    details.replaceChildren(...fields.map((one) => fieldView({ ...one, path: one.key }, path)));
  }

  show();
  const message = element("p", { class: "message", hidden: true });
  const frame = element(
    "fieldset", { class: "field seal" }, element("legend", {}, pick(field.label), tag(field)),
    element("div", { class: "row" }, ...radios.map(({ label }) => label)), details, message,
  );
  register(path, { input: radios[0].input, frame, message });
  return frame;
}
