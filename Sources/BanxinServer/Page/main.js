// @ts-check
// The page: its parts are told of each other here, and started.
import { answers, checkSoon } from "./checking.js";
import { keepSoon, keptDraft } from "./draft.js";
import { afterPause, byId } from "./elements.js";
import { findings } from "./findings.js";
import { showFindings } from "./findings-view.js";
import { markForm, showForm } from "./form-view.js";
import { listenToHead, tell } from "./head.js";
import { say, speak } from "./language.js";
import { layoutOr, loadLayouts } from "./layouts.js";
import { model } from "./model.js";
import { askToken, bar, notice } from "./notices.js";
import { forgetPages, listenToPages, pagesFault, showCount, showPages, showStaleness } from "./pages-view.js";
import { waiting } from "./service.js";
import { forgetTables, showTotals } from "./table-view.js";
import { listenToText, markText, showText } from "./text-view.js";
import { listenToViews } from "./views.js";

const pagesPause = 500;
const startPause = 5000;

const pagesSoon = afterPause(() => void showPages(), pagesPause);

function connect() {
  model.addEventListener("change", () => {
    findings.edited();
    byId("layout").value = model.layout;
    keepSoon();
    checkSoon();
  });
  model.addEventListener("replace", showModel);
  findings.addEventListener("change", showWhatIsFound);
  answers.checked = () => (findings.hasErrors ? showStaleness() : pagesSoon());
  answers.service = (fault) => (fault ? tell(fault) : bar("service", null));
  pagesFault.handle = tell;
  waiting.busy = (seconds) => notice(say("busy", { seconds }));
  waiting.token = askToken;
}

/** Another model, or the same one shown otherwise: all starts anew. */
function showModel() {
  forgetTables();
  showForm();
  showText();
  showControls();
  findings.forget();
  if (model.isSame) showCount();
  else forgetPages();
  window.scrollTo(0, 0);
  keepSoon();
  checkSoon.now();
}

function showWhatIsFound() {
  showTotals();
  if (model.mode === "form") markForm();
  else markText();
  showFindings();
  showStaleness();
}

/** Which buttons are pressed, and which layout is chosen. */
function showControls() {
  const isText = model.mode === "text";
  byId("fill-in").setAttribute("aria-pressed", String(!isText));
  byId("as-text").setAttribute("aria-pressed", String(isText));
  byId("layout").value = model.layout;
  byId("layout").disabled = isText;
  byId("sections").hidden = isText;
  byId("form").hidden = isText;
}

/** What sticks to the window's top stands below the head, however many lines that takes. */
function measureHead() {
  const head = /** @type {HTMLElement} */ (document.querySelector("header"));
  const measure = () => document.documentElement.style.setProperty("--head", `${head.offsetHeight}px`);
  new ResizeObserver(measure).observe(head);
}

/** The first model: the draft, else a blank form; tried again while the service is away. */
async function start() {
  try {
    await loadLayouts();
    bar("service", null);
    const draft = keptDraft();
    if (draft?.mode === "text") return model.startText(draft.text);
    await model.startForm(layoutOr(draft?.layout), draft?.values ?? {});
    if (draft?.isAsText) Object.assign(model, { text: draft.text, isAsText: true });
  } catch (error) {
    tell(error);
    setTimeout(start, startPause);
  }
}

speak(document.documentElement);
measureHead();
connect();
listenToHead();
listenToPages();
listenToText();
listenToViews();
void start();
