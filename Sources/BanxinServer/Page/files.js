// @ts-check
// Files from disk and to disk: a model or one of our PDFs is opened, the model and its PDF are downloaded.
import { findings } from "./findings.js";
import { say } from "./language.js";
import { contentType, model } from "./model.js";
import { notice } from "./notices.js";
import { render } from "./rendering.js";
import { request, ServiceFault } from "./service.js";
import { showView } from "./views.js";

/**
 * Opens a file: as a form where it can be one, else as text.
 * @param {File} file
 */
export async function open(file) {
  const text = /\.pdf$/i.test(file.name) ? await extracted(file) : await file.text();
  model.startText(text.replace(/^\uFEFF/, ""));
  try {
    await model.showForm();
  } catch (error) {
    // What cannot be shown as a form is shown as text, with what is wrong in it.
    if (!(error instanceof ServiceFault) || error.kind !== "data") throw error;
  }
  notice(say("opened", { name: file.name }));
}

/**
 * The model that a PDF carries.
 * @param {File} file
 */
async function extracted(file) {
  const headers = { "Content-Type": "application/pdf" };
  const response = await request("/v1/extract", { method: "POST", body: file, headers });
  return response.text();
}

export function downloadModel() {
  const text = model.source;
  const type = contentType(text);
  save(new Blob([text], { type }), `${stem()}.${type === "application/json" ? "json" : "yaml"}`);
}

export async function downloadPDF() {
  notice(say("preparing"));
  try {
    const response = await render(model.source, "", "application/pdf");
    save(await response.blob(), `${stem()}.pdf`);
  } catch (error) {
    if (!(error instanceof ServiceFault) || error.kind !== "data") throw error;
    showView("check");
    const isUnfilled = !findings.faults.some(({ severity }) => severity === "error");
    notice(say(isUnfilled ? "notYet" : "cannotDownload", { count: findings.unfilled.length }));
  }
}

/** What to call the file: the title, or the organ and the year, or the layout. */
function stem() {
  /** @type {any} */
  const values = model.mode === "form" ? model.values : {};
  const { title, issuer, year, masthead } = values;
  const organ = issuer ?? (Array.isArray(masthead) ? masthead[0] : "");
  const name = String(title || [organ, year].filter((part) => part).join("") || model.layout || "model");
  return name.replace(/[\s\\/:*?"<>|\u0000-\u001F]+/g, " ").trim().slice(0, 80);
}

/** @param {Blob} blob @param {string} name */
function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  notice(say("downloaded", { name }));
}
