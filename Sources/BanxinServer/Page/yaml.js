// @ts-check
// Writes the values of a form as a model in YAML, and remembers where each stands.
import { isBlank, join, valueAt } from "./paths.js";
import { escaped, scalar } from "./yaml-scalar.js";

/**
 * @typedef {object} Place where a value, or one line of a text, was written
 * @property {number} line from 1
 * @property {number} column from 1, in characters
 * @property {string} path
 * @property {number} [offset] for a line of a text, where it begins in the value
 */

/** @typedef {import("./form.js").Field} Field */
/** @typedef {import("./form.js").Form} Form */

/**
 * @param {Form} form
 * @param {any} values
 * @param {Map<string, string>} totals the totals that can be added up, by their ways
 * @returns {{ text: string, places: Place[] }}
 */
export function writeModel(form, values, totals) {
  const writer = new ModelWriter(form, values, totals);
  writer.put(0, `layout: ${form.name}`);
  writer.fields(form.fields, values, "", 0);
  return { text: writer.lines.join("\n") + "\n", places: writer.places };
}

class ModelWriter {
  /** @param {Form} form @param {any} values @param {Map<string, string>} totals */
  constructor(form, values, totals) {
    /** @type {string[]} */
    this.lines = [];
    /** @type {Place[]} */
    this.places = [];
    this.form = form;
    this.values = values;
    this.totals = totals;
  }

  /** @param {number} indent @param {string} text */
  put(indent, text) {
    this.lines.push(" ".repeat(indent) + text);
  }

  /**
   * Remembers the place of what is put next.
   * @param {number} column from 0
   * @param {string} path
   */
  mark(column, path) {
    this.places.push({ line: this.lines.length + 1, column: column + 1, path });
  }

  /**
   * The fields in the form's order, and behind them what the form does not know.
   * @param {Field[]} fields @param {any} values @param {string} base @param {number} indent
   */
  fields(fields, values, base, indent) {
    const known = new Set(fields.map((field) => field.key));
    const holder = base ? `${base}.` : "";
    for (const field of fields) {
      const path = holder + field.key;
      const value = values?.[field.key];
      const isEmptied = field.mayBeEmpty && value === "";
      if (isBlank(value) && !isEmptied && (!field.required || this.isReplaced(path))) continue;
      this.field(field, value, path, indent);
    }
    for (const [key, value] of Object.entries(values ?? {})) {
      if (known.has(key)) continue;
      this.mark(indent, holder + key);
      this.plain(`${scalar(key)}:`, value, holder + key, indent);
    }
  }

  /**
   * Whether another field is given in place of this one.
   * @param {string} path
   */
  isReplaced(path) {
    const others = this.form.alternatives.filter((choice) => choice.includes(path)).flat();
    return others.some((other) => other !== path && !isBlank(valueAt(this.values, other)));
  }

  /** @param {Field} field @param {any} value @param {string} path @param {number} indent */
  field(field, value, path, indent) {
    this.mark(indent, path);
    const isMapping = typeof value === "object" && value !== null && !Array.isArray(value);
    if (field.kind === "group" && (isMapping || isBlank(value))) {
      if (field.isRow) return this.row(field, value ?? {}, path, indent);
      this.put(indent, `${field.key}:`);
      return this.fields(field.fields ?? [], value ?? {}, path, indent + 2);
    }
    if (field.kind === "list" && Array.isArray(value)) return this.list(field, value, path, indent);
    return this.plain(`${field.key}:`, isBlank(value) && field.required ? null : value, path, indent);
  }

  /**
   * A row of figures on one line.
   * @param {Field} row
   * @param {any} value
   * @param {string} path
   * @param {number} indent
   */
  row(row, value, path, indent) {
    let line = `${row.key}: {`;
    for (const field of row.fields ?? []) {
      const way = join(path, field.key);
      let figure = String(value[field.key] ?? "").trim();
      if (!figure && !field.required) continue;
      // A row of totals is given whole or not at all.
      if (!figure) figure = this.totals.get(way) ?? "";
      this.mark(indent + line.length + 1, way);
      line += ` ${field.key}: ${figure && scalar(figure)},`;
    }
    this.put(indent, line.replace(/\s*,?$/, " }"));
  }

  /** @param {Field} field @param {any[]} items @param {string} path @param {number} indent */
  list(field, items, path, indent) {
    this.put(indent, `${field.key}:`);
    const item = /** @type {Field} */ (field.item);
    items.forEach((value, index) => {
      if (isBlank(value)) return;
      const start = this.lines.length;
      const way = `${path}.${index}`;
      this.mark(indent + 2, way);
      if (item.kind !== "group" || typeof value !== "object") return this.plain("-", value, way, indent + 2);
      this.fields(item.fields ?? [], value, way, indent + 4);
      // The first line of an item carries its dash.
      this.lines[start] = " ".repeat(indent + 2) + "- " + (this.lines[start] ?? "{}").trimStart();
    });
  }

  /**
   * Any value behind its key or dash.
   * @param {string} head
   * @param {any} value
   * @param {string} path
   * @param {number} indent
   */
  plain(head, value, path, indent) {
    if (value === null || value === undefined) return this.put(indent, head);
    if (typeof value !== "object") return this.scalar(head, value, path, indent);
    const entries = Object.entries(value);
    if (entries.length === 0) return this.put(indent, `${head} ${Array.isArray(value) ? "[]" : "{}"}`);
    this.put(indent, head);
    for (const [key, inner] of entries) {
      this.mark(indent + 2, `${path}.${key}`);
      this.plain(Array.isArray(value) ? "-" : `${scalar(key)}:`, inner, `${path}.${key}`, indent + 2);
    }
  }

  /** @param {string} head @param {any} value @param {string} path @param {number} indent */
  scalar(head, value, path, indent) {
    if (typeof value === "string" && value.includes("\n")) return this.block(head, value, path, indent);
    this.put(indent, `${head} ${typeof value === "string" ? scalar(value) : value}`);
    const column = indent + [...head].length + 1 + (this.lines.at(-1)?.[indent + head.length + 1] === '"' ? 1 : 0);
    this.places.push({ line: this.lines.length, column: column + 1, path, offset: 0 });
  }

  /**
   * Lines of text, as they are.
   * @param {string} head
   * @param {string} text
   * @param {string} path
   * @param {number} indent
   */
  block(head, text, path, indent) {
    if (/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF]/.test(text)) {
      return this.put(indent, `${head} ${escaped(text)}`);
    }
    this.put(indent, `${head} |`);
    let offset = 0;
    let isFirst = true;
    for (const line of text.replace(/\n+$/, "").split("\n")) {
      // Spaces before a paragraph mean nothing, and those before the first would set the block's indentation.
      const shown = isFirst ? line.replace(/^[ \t]+/, "") : line;
      const cut = line.length - shown.length;
      if (shown.trim()) isFirst = false;
      this.put(shown.trim() ? indent + 2 : 0, shown.trim() ? shown : "");
      this.places.push({ line: this.lines.length, column: indent + 3, path, offset: offset + cut });
      offset += line.length + 1;
    }
  }
}
