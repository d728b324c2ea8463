// @ts-check
// Asks the service for findings once typing pauses, and for pages once there is something to show.
import { afterPause } from "./elements.js";
import { findings, placed } from "./findings.js";
import { language } from "./language.js";
import { contentType, model } from "./model.js";
import { pictures } from "./pictures.js";
import { request, ServiceFault } from "./service.js";

const checkPause = 400;
const retryPause = 5000;

/** What the page does about the service's answers; set by main.js. */
export const answers = {
  /** @type {(fault: ServiceFault | null) => void} */
  service: () => {},
  /** @type {() => void} */
  checked: () => {},
};

/** @type {AbortController | null} */
let running = null;
const retry = afterPause(() => check(), retryPause);

/** Checks the model soon. */
export const checkSoon = afterPause(() => check(), checkPause);

async function check() {
  running?.abort();
  running = new AbortController();
  const { signal } = running;
  const revision = model.revision;
  const { text, places } = model.mode === "form" ? model.written() : { text: model.text, places: null };
  try {
    const response = await post("/v1/check", text, {}, signal);
    const { findings: found } = await response.json();
    if (signal.aborted || revision !== model.revision) return;
    answers.service(null);
    findings.checked(placed(found, places));
    answers.checked();
  } catch (error) {
    if (signal.aborted) return;
    if (!(error instanceof ServiceFault)) throw error;
    answers.service(error);
    if (error.kind === "offline") retry();
  }
}

/**
 * Sends a model, with its pictures where it has some.
 * @param {string} path
 * @param {string} text
 * @param {Record<string, string>} headers
 * @param {AbortSignal} [signal]
 */
export function post(path, text, headers, signal) {
  const type = contentType(text);
  const address = `${path}${path.includes("?") ? "&" : "?"}lang=${language()}`;
  const enclosed = pictures.namedIn(text);
  if (enclosed.length === 0) {
    return request(address, { method: "POST", body: text, headers: { "Content-Type": type, ...headers }, signal });
  }
  const body = new FormData();
  body.append("model", new Blob([text], { type }), type === "application/json" ? "model.json" : "model.yaml");
  for (const [name, file] of enclosed) body.append(name, file, file.name);
  return request(address, { method: "POST", body, headers, signal });
}
