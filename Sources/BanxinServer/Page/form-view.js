// @ts-check
// The form on the screen: its sections, each made from the form's definition.
import { allControls, controlFor, forgetControls, newId } from "./controls.js";
import { byId, element } from "./elements.js";
import { fieldView } from "./field-view.js";
import { findings } from "./findings.js";
import { pick, say } from "./language.js";
import { model } from "./model.js";
import { tableView } from "./table-view.js";

/** @typedef {import("./form.js").Field} Field */

/** @typedef {{ title: string, fields: Field[] }} Section */

/** Kinds that stand beside others in one section; everything else is a section of its own. */
const small = new Set(["line", "phrase", "year", "date", "length", "file", "flag", "figure", "list"]);

/** Shows the model's form anew. */
export function showForm() {
  forgetControls();
  const holder = byId("form");
  const form = model.form;
  if (!form || model.mode !== "form") return holder.replaceChildren();
  const sections = sectionsOf(form.fields);
  holder.replaceChildren(...sections.map((section, index) => sectionView(section, index)));
  byId("sections").replaceChildren(
    ...sections.map((section, index) =>
      element("a", { href: `#section-${index}`, dataset: { section: String(index) }, title: section.title },
        element("span", { class: "name" }, section.title))),
  );
  markForm();
}

/**
 * Small fields that follow one another share a section.
 * @param {Field[]} fields
 * @returns {Section[]}
 */
function sectionsOf(fields) {
  /** @type {Section[]} */
  const sections = [];
  let open = false;
  for (const field of fields) {
    const isSmall = small.has(field.kind) && field.item?.kind !== "group";
    if (isSmall && open) {
      sections.at(-1)?.fields.push(field);
      continue;
    }
    sections.push({ title: pick(field.label), fields: [field] });
    open = isSmall;
  }
  sections.filter(({ fields }) => fields.length > 1).forEach((section, index) => {
    section.title = say(index === 0 ? "particulars" : "furtherParticulars");
  });
  return sections;
}

/** @param {Section} section @param {number} index */
function sectionView(section, index) {
  const id = `section-${index}`;
  const only = section.fields.length === 1 ? section.fields[0] : null;
  const grid = model.form?.grids.find((grid) => grid.name === only?.path);
  const head = element("h2", { id: `${id}-title` }, section.title);
  const views = grid
    ? [tableView(grid, section.title)]
    : section.fields.map((field) => fieldView(field, "", only === field));
  return element("section", { id, class: "section", tabindex: -1, "aria-labelledby": `${id}-title` }, head, ...views);
}

/** Shows at each control, and at each section, what is wrong with it. */
export function markForm() {
  /** @type {Map<string, import("./findings.js").Shown[]>} */
  const byControl = new Map();
  for (const finding of findings.faults) {
    const way = finding.path === undefined ? undefined : controlFor(finding.path)?.[0];
    if (way) byControl.set(way, [...(byControl.get(way) ?? []), finding]);
  }
  const blank = new Set(findings.unfilled.map(({ path }) => path && controlFor(path)?.[0]));
  const controls = [...allControls()];
  const related = new Set(findings.faults.flatMap((finding) => finding.related.map(({ path }) => path)));
  // The cells of a table share one place for words.
  for (const [, { message }] of controls) message?.replaceChildren();
  for (const [path, control] of controls) {
    mark(control, byControl.get(path) ?? [], blank.has(path));
    control.frame.classList.toggle("is-related", related.has(path));
  }
  for (const [, { message }] of controls) if (message) message.hidden = message.childElementCount === 0;
  markSections();
}

/**
 * @param {import("./controls.js").Control} control
 * @param {import("./findings.js").Shown[]} here
 * @param {boolean} isBlank
 */
function mark({ input, frame, message }, here, isBlank) {
  const hasError = here.some(({ severity }) => severity === "error");
  frame.classList.toggle("has-error", hasError);
  frame.classList.toggle("has-warning", here.length > 0 && !hasError);
  frame.classList.toggle("is-blank", isBlank);
  if (hasError) input.setAttribute("aria-invalid", "true");
  else input.removeAttribute("aria-invalid");
  if (!message) return;
  const sentences = here.map(sentence);
  message.append(...sentences);
  /** @type {string[]} */
  const described = (input.getAttribute("aria-describedby") ?? "").split(" ");
  const own = described.filter((id) => !id.startsWith("said-"));
  const ids = [...own, ...sentences.map(({ id }) => id)].filter((id) => id);
  if (ids.length > 0) input.setAttribute("aria-describedby", ids.join(" "));
  else input.removeAttribute("aria-describedby");
}

/** @param {import("./findings.js").Shown} finding */
function sentence({ severity, message, hints }) {
  const words = [message, ...hints].join(" ");
  return element("span", { class: severity, id: newId("said") }, element("b", {}, say(severity)), ` ${words}`);
}

/** How many findings each section has, in the list of sections. */
function markSections() {
  for (const link of byId("sections").querySelectorAll("a")) {
    const section = document.getElementById(`section-${link.dataset.section}`);
    const count = section?.querySelectorAll(".has-error, .has-warning").length ?? 0;
    const blank = section?.querySelectorAll(".is-blank").length ?? 0;
    const isError = section?.querySelector(".has-error") !== null;
    link.querySelector(".badge")?.remove();
    const state = count ? (isError ? "error" : "warning") : blank ? "blank" : "sound";
    link.dataset.state = state;
    const words = {
      error: say("errors", { count }), warning: say("warnings", { count }), blank: say("unfilled", { count: blank }),
      sound: "",
    };
    if (words[state]) {
      link.append(element("span", { class: `badge ${state}`, "aria-label": words[state] }, String(count || blank)));
    }
  }
}
