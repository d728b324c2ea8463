// @ts-check
// Seals and images chosen from disk: they leave this page's memory only inside a request that names them.

/** @type {Map<string, File>} by the path under which the model names them */
const files = new Map();

export const pictures = {
  /**
   * Takes a picture in; returns the path for the model.
   * @param {File} file
   */
  add(file) {
    const name = file.name.replace(/[\\/:~\u0000-\u001F]/g, "-").replace(/^\.+/, "");
    const path = `images/${name || "image"}`;
    files.set(path, file);
    return path;
  },

  /** @param {string} path */
  has(path) {
    return files.has(path);
  },

  /**
   * The pictures that a model's text names.
   * @param {string} text
   * @returns {[string, File][]}
   */
  namedIn(text) {
    return [...files].filter(([path]) => text.includes(path) || text.includes(JSON.stringify(path).slice(1, -1)));
  },

  clear() {
    files.clear();
  },
};

/**
 * Lets the user choose one picture from disk.
 * @returns {Promise<File | null>}
 */
export function choosePicture() {
  return new Promise((resolve) => {
    const input = document.createElement("input");
    input.type = "file";
    input.accept = "image/png,image/jpeg";
    input.addEventListener("change", () => resolve(input.files?.[0] ?? null));
    input.addEventListener("cancel", () => resolve(null));
    input.click();
  });
}
