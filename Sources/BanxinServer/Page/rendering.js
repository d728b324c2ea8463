// @ts-check
// Has the model set. What only comes to light then (a character that no font has) joins the findings.
import { post } from "./checking.js";
import { findings, placed } from "./findings.js";
import { model } from "./model.js";
import { ServiceFault } from "./service.js";

/**
 * @param {string} text the model
 * @param {string} query what stands behind the question mark
 * @param {string} type what is asked for
 * @param {AbortSignal} [signal]
 * @throws {ServiceFault} with the findings among the page's, where the data is at fault
 */
export async function render(text, query, type, signal) {
  const path = `/v1/render${query}`;
  try {
    return await post(path, text, { Accept: type }, signal);
  } catch (error) {
    if (error instanceof ServiceFault && error.kind === "data") await take(error, text, path, type, signal);
    throw error;
  }
}

/**
 * @param {ServiceFault} fault @param {string} text @param {string} path @param {string} type
 * @param {AbortSignal} [signal]
 */
async function take(fault, text, path, type, signal) {
  const revision = model.revision;
  const found = model.mode === "text" ? fault.findings : await placedInForm(fault, text, path, type, signal);
  if (revision === model.revision) findings.add(found);
}

/**
 * A form that still is the text it was read from is written anew, since places in that text are none of a form's.
 * @param {ServiceFault} fault @param {string} text @param {string} path @param {string} type
 * @param {AbortSignal} [signal]
 */
async function placedInForm(fault, text, path, type, signal) {
  const { text: written, places } = model.written();
  if (written === text) return placed(fault.findings, places);
  try {
    await post(path, written, { Accept: type }, signal);
    return [];
  } catch (error) {
    if (error instanceof ServiceFault && error.kind === "data") return placed(error.findings, places);
    throw error;
  }
}
