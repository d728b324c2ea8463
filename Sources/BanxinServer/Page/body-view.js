// @ts-check
// A body of text: a box for its paragraphs; tables and other things between them are shown and kept as they are.
import { forgetBelow, newId, register } from "./controls.js";
import { element } from "./elements.js";
import { note, tag } from "./field-view.js";
import { pick, say } from "./language.js";
import { model } from "./model.js";
import { choosePicture, pictures } from "./pictures.js";

/** @typedef {import("./form.js").Field} Field */

/**
 * @param {Field} field
 * @param {string} path
 * @param {boolean} isTitled
 */
export function bodyView(field, path, isTitled) {
  const id = newId("body");
  const parts = element("div", { class: "parts" });
  const message = element("p", { class: "message", hidden: true });
  const hint = newId("hint");
  const frame = element("div", { class: "field body" });
  const label = element("label", { for: id, class: isTitled ? "unseen" : "" }, pick(field.label), tag(field));
  const add = element("button", { type: "button", class: "quiet", onclick: addPicture }, say("addPicture"));

  function show() {
    forgetBelow(path);
    const value = model.value(path);
    const views = Array.isArray(value)
      ? value.map((item, index) =>
        partView(item, { path: `${path}.${index}`, id: index === 0 ? id : newId("body"), hint, field }, remove(index)))
      : [paragraphs({ path, id, hint, field })];
    parts.replaceChildren(...views);
    const first = parts.querySelector("textarea") ?? add;
    register(path, { input: first, frame, message });
  }

  async function addPicture() {
    const file = await choosePicture();
    if (!file) return;
    const value = model.value(path);
    const before = Array.isArray(value) ? value : value ? [value] : [];
    model.setValue(path, [...before, { image: { file: pictures.add(file), width: "120mm", caption: "" } }, ""]);
    show();
  }

  /** @param {number} index */
  function remove(index) {
    return () => {
      /** @type {any[]} */
      const items = model.value(path);
      model.setValue(path, items.filter((_, other) => other !== index));
      show();
    };
  }

  show();
  const children = [label, note(field), element("p", { class: "note", id: hint }, say("bodyHint")), parts,
    element("div", { class: "row" }, add), message];
  frame.append(...children.filter((child) => child !== null));
  return frame;
}

/** @typedef {{ path: string, id: string, hint: string, field: Field }} Place with the id of what is said of texts */

/** @param {any} item @param {Place} place @param {() => void} remove */
function partView(item, place, remove) {
  if (typeof item === "string") return paragraphs(place);
  const button = element("button", { type: "button", class: "quiet", onclick: remove }, say("remove"));
  if (item?.image) return element("div", { class: "part" }, imageFields(place.path), button);
  const shown = item?.table?.rows ? tablePreview(item.table) : element("pre", {}, JSON.stringify(item, null, 1));
  return element("div", { class: "part", id: place.id }, shown, element("p", { class: "note" }, say("keptAsText")), button);
}

/** @param {Place} place */
function paragraphs({ path, id, hint, field }) {
  const box = element("textarea", {
    id, rows: 4, value: model.value(path) ?? "", spellcheck: "false",
    "aria-label": pick(field.label), "aria-describedby": hint,
    oninput: () => model.setValue(path, box.value),
  });
  register(path, { input: box, frame: box, message: null });
  return box;
}

/** @param {string} path */
function imageFields(path) {
  const image = model.value(path).image;
  const name = say(pictures.has(image.file) ? "pictureHere" : "pictureMissing", { name: image.file });
  const lines = /** @type {const} */ (["caption", "alternative", "width"]).map((key) => {
    const way = `${path}.image.${key === "alternative" ? "alt" : key}`;
    const input = element("input", {
      type: "text", value: model.value(way) ?? "", oninput: () => model.setValue(way, input.value || undefined),
    });
    register(way, { input, frame: input, message: null });
    return element("label", { class: "field" }, say(key), input);
  });
  return element("div", { class: "fields" }, element("p", { class: "chosen" }, name), ...lines);
}

/** @param {{ caption?: string, rows: any[][] }} table */
function tablePreview(table) {
  const rows = table.rows.map((row) => {
    const cells = Array.isArray(row) ? row : [row];
    return element("tr", {}, ...cells.map((cell) => element("td", {}, String(cell?.text ?? cell ?? ""))));
  });
  return element("table", { class: "preview" }, table.caption ? element("caption", {}, table.caption) : null, ...rows);
}
