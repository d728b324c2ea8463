// @ts-check
// One text as a YAML scalar: bare where any reader takes it for that text, else in quotation marks.

const inside = "\\p{L}\\p{N}（）《》〈〉〔〕“”‘’，。、；：？！…—·．％+%@/._\\-";
/** Letters, digits and marks that mean nothing to YAML; blanks between them alone. */
const plainText = new RegExp(`^[\\p{L}\\p{N}（《〔“](?:[${inside} ]*[${inside}])?$`, "u");
/** What other readers of YAML would not take for a text. */
const taken = /^(null|true|false|yes|no|on|off|y|n|0\d+)$/i;

/**
 * A text as a scalar: bare where that is certain to be read as it stands.
 * @param {string} text
 */
export function scalar(text) {
  return plainText.test(text) && !taken.test(text) ? text : escaped(text);
}

/**
 * A text in quotation marks, as JSON and YAML have them.
 * @param {string} text
 */
export function escaped(text) {
  return JSON.stringify(text).replace(
    /[\u007F-\u009F\u2028\u2029\uFEFF]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
