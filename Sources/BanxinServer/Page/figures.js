// @ts-check
// Figures as exact decimals, totals added up, and the form's checks carried out while one types.
import { pick, language } from "./language.js";
import { valueAt } from "./paths.js";

/** @typedef {import("./form.js").Form} Form */
/** @typedef {import("./form.js").Term} Term */

/** The kinds of checks that compare figures of one report; the service alone carries out others. */
const reckoned = new Set(["balance", "total", "atMost"]);

/**
 * The checks that the page carries out itself.
 * @param {Form} form
 */
export function ownChecks(form) {
  return form.checks.filter(({ kind }) => reckoned.has(kind));
}

/** Figures are reckoned in billionths: forms have at most nine decimal places. */
const places = 9;

/** @param {any} text @returns {bigint | undefined} */
function parse(text) {
  const match = /^([+-]?)(\d{1,15})(?:\.(\d{1,9}))?$/.exec(String(text ?? "").trim());
  if (!match) return undefined;
  const number = BigInt(match[2] + (match[3] ?? "").padEnd(places, "0"));
  return match[1] === "-" ? -number : number;
}

/** @param {bigint} number */
function written(number) {
  const digits = (number < 0n ? -number : number).toString().padStart(places + 1, "0");
  const decimals = digits.slice(-places).replace(/0+$/, "");
  return (number < 0n ? "-" : "") + digits.slice(0, -places) + (decimals && `.${decimals}`);
}

/**
 * The form's figures as numbers, and the totals among them that are added up because they are not given.
 * @param {Form} form
 * @param {any} values
 */
export function reckon(form, values) {
  /** @type {Map<string, bigint>} */
  const numbers = new Map();
  for (const path of form.figures.keys()) {
    const number = parse(valueAt(values, path));
    if (number !== undefined) numbers.set(path, number);
  }
  /** @type {Map<string, string>} */
  const totals = new Map();
  for (const { path, parts } of form.totals) {
    const known = parts.map((part) => numbers.get(part));
    if (known.includes(undefined)) continue;
    const sum = known.reduce((/** @type {bigint} */ sum, part) => sum + /** @type {bigint} */ (part), 0n);
    totals.set(path, written(sum));
    if (!numbers.has(path)) numbers.set(path, sum);
  }
  return { numbers, totals };
}

/**
 * What does not hold, as findings with the `path` of the figure to look at. A total that is given wrongly is its own
 * check's finding: others then take it for right where the sum of its parts makes them hold.
 * @param {Form} form
 * @param {Map<string, bigint>} numbers
 */
export function brokenSums(form, numbers) {
  const findings = [];
  /** @type {Map<string, bigint>} */
  const corrected = new Map();
  const checks = ownChecks(form);
  const inOrder = [...checks.filter(({ kind }) => kind === "total"), ...checks.filter(({ kind }) => kind !== "total")];
  for (const check of inOrder) {
    for (const instance of check.instances) {
      const left = sum(instance.left, numbers);
      const right = sum(instance.right, numbers);
      if (left === undefined || right === undefined || holds(check.kind, left, right)) continue;
      const own = check.kind === "total" ? instance.right[0].path : undefined;
      if (own) corrected.set(own, left);
      if (isExplained(check.kind, instance, numbers, corrected, own)) continue;
      const target = check.kind === "atMost" ? instance.left.at(-1) : instance.right.at(-1);
      const message = pick(check.message)
        .replace("{name}", pick(instance.name))
        .replace("{left}", side(instance.left, numbers, left))
        .replace("{right}", side(instance.right, numbers, right))
        .replace("{difference}", written(left > right ? left - right : right - left));
      const others = [...instance.left, ...instance.right].filter((term) => term !== target);
      findings.push({
        code: check.code, severity: check.severity, message, hints: [], path: target?.path ?? "",
        related: others.map((term) => ({ path: term.path, message: termText(term, numbers) })),
      });
    }
  }
  return findings;
}

/** @param {string} kind @param {bigint} left @param {bigint} right */
function holds(kind, left, right) {
  return kind === "atMost" ? left <= right : left === right;
}

/** @param {Term[]} terms @param {Map<string, bigint>} numbers @returns {bigint | undefined} */
function sum(terms, numbers) {
  let total = 0n;
  for (const { path } of terms) {
    const number = numbers.get(path);
    if (number === undefined) return undefined;
    total += number;
  }
  return total;
}

/**
 * @param {string} kind @param {import("./form.js").Instance} instance
 * @param {Map<string, bigint>} numbers @param {Map<string, bigint>} corrected @param {string | undefined} own
 */
function isExplained(kind, instance, numbers, corrected, own) {
  const others = [...instance.left, ...instance.right].filter(({ path }) => path !== own && corrected.has(path));
  if (others.length === 0) return false;
  const right = new Map(numbers);
  for (const { path } of others) right.set(path, /** @type {bigint} */ (corrected.get(path)));
  const sides = [sum(instance.left, right), sum(instance.right, right)];
  return sides[0] !== undefined && sides[1] !== undefined && holds(kind, sides[0], sides[1]);
}

/**
 * 本年新收4＋上年结转0＝4.
 * @param {Term[]} terms
 * @param {Map<string, bigint>} numbers
 * @param {bigint} total
 */
function side(terms, numbers, total) {
  const chinese = language() === "zh";
  const shown = terms.length > 8 ? terms.filter(({ path }) => numbers.get(path) !== 0n) : terms;
  const joined = shown.map((term) => termText(term, numbers)).join(chinese ? "＋" : " + ");
  if (terms.length === 1) return joined;
  return `${joined}${chinese ? "＝" : " = "}${written(total)}`.replace(/^[＝ =]+/, "");
}

/** @param {Term} term @param {Map<string, bigint>} numbers */
function termText({ path, label }, numbers) {
  return `${pick(label)}${language() === "zh" ? "" : " "}${written(numbers.get(path) ?? 0n)}`;
}
