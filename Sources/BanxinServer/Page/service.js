// @ts-check
// Requests to the service: waits where it is busy, asks for the token where it wants one, and tells faults apart.

/**
 * @typedef {object} Finding
 * @property {number} [line]
 * @property {number} [column]
 * @property {"error" | "warning"} severity
 * @property {string} code
 * @property {string} message
 * @property {string[]} hints
 * @property {{ line: number, column: number, message: string }[]} related
 */

/** @typedef {"data" | "offline" | "tooLarge" | "tooSlow" | "fault"} FaultKind */

/** Why a request has no answer. */
export class ServiceFault extends Error {
  /**
   * @param {FaultKind} kind
   * @param {{ status?: number, detail?: string, findings?: Finding[] }} [more]
   */
  constructor(kind, more = {}) {
    super(kind);
    this.kind = kind;
    this.status = more.status ?? 0;
    this.detail = more.detail ?? "";
    this.findings = more.findings ?? [];
  }
}

const tokenKey = "banxin.token";
const longestWait = 30;

/** What the page does while a request has to wait; set by main.js. */
export const waiting = {
  /** @type {(seconds: number) => void} */
  busy: () => {},
  /** @type {() => Promise<string | null>} */
  token: async () => null,
};

/**
 * @param {string} path
 * @param {{ method?: string, body?: BodyInit, headers?: Record<string, string>, signal?: AbortSignal }} [options]
 * @returns {Promise<Response>}
 */
export async function request(path, options = {}) {
  for (;;) {
    const response = await send(path, options);
    if (response.ok) return response;
    if (response.status === 429 || response.status === 503) {
      const seconds = retryTime(response);
      waiting.busy(seconds);
      await pause(seconds * 1000, options.signal);
    } else if (response.status === 401) {
      const token = await waiting.token();
      if (token === null) throw await fault(response);
      sessionStorage.setItem(tokenKey, token);
    } else {
      throw await fault(response);
    }
  }
}

/** @param {string} path @param {{ headers?: Record<string, string>, signal?: AbortSignal }} options */
async function send(path, options) {
  const headers = { ...options.headers };
  const token = sessionStorage.getItem(tokenKey);
  if (token) headers.Authorization = `Bearer ${token}`;
  try {
    return await fetch(path, { ...options, headers, cache: "no-cache" });
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ServiceFault("offline");
  }
}

/** @param {Response} response */
function retryTime(response) {
  const seconds = Number(response.headers.get("Retry-After"));
  return Number.isFinite(seconds) && seconds > 0 ? Math.min(seconds, longestWait) : 2;
}

/** @param {number} milliseconds @param {AbortSignal} [signal] */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

/** @param {Response} response */
async function fault(response) {
  const problem = await response.json().catch(() => ({}));
  /** @type {Record<number, FaultKind>} */
  const kinds = { 413: "tooLarge", 422: "data", 504: "tooSlow" };
  return new ServiceFault(kinds[response.status] ?? "fault", {
    status: response.status,
    detail: problem.detail ?? problem.title ?? "",
    findings: problem.findings ?? [],
  });
}
