// @ts-check
// The buttons of the page's head, and what they do.
import { checkSoon } from "./checking.js";
import { clearDraft, keepSoon } from "./draft.js";
import { byId } from "./elements.js";
import { downloadModel, downloadPDF, open } from "./files.js";
import { goToBlank } from "./findings-view.js";
import { chooseLanguage, language, say } from "./language.js";
import { changeLayout, layoutOr, loadLayouts } from "./layouts.js";
import { hasComments, model } from "./model.js";
import { agreed, bar, notice } from "./notices.js";
import { showPages } from "./pages-view.js";
import { pictures } from "./pictures.js";
import { ServiceFault } from "./service.js";

/**
 * Says what went wrong, whoever asked; faults of the data stand among the findings.
 * @param {unknown} error
 */
export function tell(error) {
  if (!(error instanceof ServiceFault)) throw error;
  const places = { status: error.status, detail: error.detail };
  if (error.kind === "data") notice(error.detail);
  else bar("service", say(error.kind, places));
}

/**
 * Runs what a button asks for; a service that cannot is told of.
 * @param {() => unknown} action
 */
function doing(action) {
  return async () => {
    try {
      await action();
    } catch (error) {
      tell(error);
    }
  };
}

export function listenToHead() {
  byId("layout").addEventListener("change", doing(changeLayout));
  byId("fill-in").addEventListener("click", doing(showAsForm));
  byId("as-text").addEventListener("click", doing(showAsText));
  byId("language").addEventListener("click", doing(changeLanguage));
  byId("open").addEventListener("click", () => byId("file").click());
  byId("file").addEventListener("change", doing(openChosen));
  byId("download-model").addEventListener("click", downloadModel);
  byId("download-pdf").addEventListener("click", doing(downloadPDF));
  byId("clear").addEventListener("click", doing(clear));
  byId("next-blank").addEventListener("click", goToBlank);
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    checkSoon.now();
    void showPages();
  });
}

async function showAsForm() {
  if (model.mode === "form") return;
  const warns = hasComments(model.text);
  try {
    await model.showForm();
  } catch (error) {
    if (!(error instanceof ServiceFault) || error.kind !== "data") throw error;
    return notice(say("textUnreadable"));
  }
  if (!warns) return;
  const close = () => bar("comments", null);
  bar("comments", say("commentsKept"), [
    { words: say("backToText"), action: showAsText },
    { words: say("understood"), action: close },
  ]);
}

function showAsText() {
  bar("comments", null);
  if (model.mode === "form") model.showText();
}

async function changeLanguage() {
  chooseLanguage(language() === "zh" ? "en" : "zh");
  model.showAgain();
  await loadLayouts();
}

async function openChosen() {
  const file = byId("file").files[0];
  byId("file").value = "";
  if (file) await open(file);
}

async function clear() {
  if (!(await agreed(say("clearQuestion")))) return;
  pictures.clear();
  await model.startForm(layoutOr(model.layout));
  keepSoon.cancel();
  clearDraft();
  notice(say("cleared"));
}
