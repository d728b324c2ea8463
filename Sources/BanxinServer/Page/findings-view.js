// @ts-check
// The list of findings beside the form or the text, and the one line that sums them up for all to see and hear.
import { focusOn } from "./controls.js";
import { byId, element } from "./elements.js";
import { findings } from "./findings.js";
import { pick, say } from "./language.js";
import { model } from "./model.js";
import { showInText } from "./text-view.js";
import { showView } from "./views.js";

/** @typedef {import("./findings.js").Shown} Shown */

/** Shows the findings as they are now. */
export function showFindings() {
  const list = byId("findings");
  const had = list.contains(document.activeElement);
  list.replaceChildren(...findings.faults.map(findingView));
  if (had) byId("summary").focus();
  showSummary();
}

function showSummary() {
  const faults = findings.faults;
  const errors = faults.filter(({ severity }) => severity === "error").length;
  const warnings = faults.length - errors;
  const unfilled = findings.unfilled.length;
  const parts = [
    errors ? part("error", say("errors", { count: errors })) : null,
    warnings ? part("warning", say("warnings", { count: warnings })) : null,
    unfilled ? part("blank", say("unfilled", { count: unfilled })) : null,
  ].filter((shown) => shown !== null);
  if (parts.length === 0) parts.push(findings.isChecked ? part("sound", say("sound")) : part("", say("checking")));
  const words = parts.map((shown) => shown.textContent).join("");
  // Screen readers speak it whenever it changes: it must not be put there anew for nothing.
  if (byId("summary").textContent !== words) byId("summary").replaceChildren(...parts);
  byId("next-blank").hidden = unfilled === 0;
  const badge = byId("findings-count");
  badge.textContent = errors + warnings ? String(errors + warnings) : "";
  badge.className = `badge ${errors ? "error" : "warning"}`;
}

/** @param {string} kind @param {string} words */
function part(kind, words) {
  return element("span", { class: `state ${kind}` }, words);
}

/** The blank that was gone to last, from which the next one is sought. */
let lastBlank = "";

/** Takes the focus to the next item that is still to be filled in, round from the last to the first. */
export function goToBlank() {
  const paths = findings.unfilled.map(({ path }) => path ?? "");
  if (paths.length === 0) return;
  lastBlank = paths[paths.indexOf(lastBlank) + 1] ?? paths[0];
  showView("editor");
  focusOn(lastBlank);
}

/** @param {Shown} finding */
function findingView(finding) {
  const place = finding.line === undefined ? "" : say("place", { line: finding.line, column: finding.column ?? 1 });
  const isSomewhere = finding.path !== undefined || finding.line !== undefined;
  const head = element(
    isSomewhere ? "button" : "div",
    { type: isSomewhere ? "button" : null, class: "finding", onclick: () => goTo(finding) },
    element("span", { class: `mark ${finding.severity}` }, say(finding.severity)),
    element("span", { class: "words" }, finding.message),
    element("span", { class: "place" }, [place, finding.code].filter((text) => text).join(" · ")),
  );
  const clause = model.form?.checks.find(({ code }) => code === finding.code)?.clause;
  const sayings = [...finding.hints, ...(clause ? [say("clause", { clause: pick(clause) })] : [])];
  const hints = sayings.map((saying) => element("p", { class: "hint" }, saying));
  const others = finding.related.filter((other) => other.path !== undefined || other.line !== undefined);
  const related = others.length
    ? element("p", { class: "related" }, say("related"), ...others.map((other) =>
      element("button", { type: "button", class: "link", onclick: () => goTo(other) }, other.message)))
    : null;
  return element("li", { class: finding.severity }, head, ...hints, related);
}

/**
 * Takes the focus to where it stands.
 * @param {{ path?: string, offset?: number, characters?: number, line?: number, column?: number }} place
 */
export function goTo({ path, offset, characters, line, column }) {
  showView("editor");
  if (model.mode === "text") showInText(line ?? 1, column ?? 1);
  else if (path !== undefined) focusOn(path, offset, characters);
}
