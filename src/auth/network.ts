// The network as @azure/msal-node asks for it, over fetch: bounded in time, and repeated after a failing connection or a 5xx.
import { sleep } from "../transport/wait.ts";
import type { TokenFault } from "./entra-faults.ts";

/** ms a request to the authority may take, its body included. */
const TIMEOUT = 30_000;
/** ms before each further try of a request after a failing connection or a 5xx. */
const PAUSES: readonly number[] = [500, 1500];

/** What the token endpoint answers: a token or a fault. */
export interface TokenAnswer extends TokenFault {
  access_token?: unknown;
  refresh_token?: unknown;
  id_token?: unknown;
}

/** The last request to the authority, and what came of it. */
export interface Exchange {
  host: string;
  status?: number;
  /** The answer as it came. */
  text?: string;
  /** The answer's JSON object, if it is one. */
  body?: TokenAnswer | undefined;
  /** The connection's failure. */
  error?: unknown;
}

interface Options {
  headers?: Record<string, string>;
  body?: string;
}

interface Answer<T> {
  headers: Record<string, string>;
  body: T;
  status: number;
}

/** MSAL's INetworkModule. */
interface Network {
  sendGetRequestAsync<T>(url: string, options?: Options): Promise<Answer<T>>;
  sendPostRequestAsync<T>(url: string, options?: Options): Promise<Answer<T>>;
}

/** Keeps the last exchange in `last`, and gives each body to `onAnswer` before MSAL sees it. */
export function networkOf(
  fetch: typeof globalThis.fetch,
  last: Exchange,
  onAnswer: (body: TokenAnswer) => void,
): Network {
  const exchange = async <T>(url: string, method: string, { headers, body }: Options = {}): Promise<Answer<T>> => {
    const init: RequestInit = { method, redirect: "error", ...(headers && { headers }), ...(body && { body }) };
    last.host = new URL(url).host;
    for (let n = 0; ; n++) {
      await tryOnce(fetch, url, init, last);
      const { status, error } = last;
      const pause = PAUSES[n];
      if (pause === undefined || (error === undefined && (status ?? 0) < 500)) break;
      await sleep(pause);
    }
    if (last.error !== undefined) throw last.error;
    const answer = last.body ?? {};
    onAnswer(answer);
    return { headers: {}, body: answer as T, status: last.status ?? 0 };
  };
  return {
    sendGetRequestAsync: (url, options) => exchange(url, "GET", options),
    sendPostRequestAsync: (url, options) => exchange(url, "POST", options),
  };
}

async function tryOnce(fetch: typeof globalThis.fetch, url: string, init: RequestInit, last: Exchange): Promise<void> {
  delete last.error;
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
    const text = await response.text();
    last.status = response.status;
    last.text = text;
    last.body = parse(text);
  } catch (error) {
    last.error = error ?? new Error("unknown error");
  }
}

/** Undefined for what is no JSON object. */
function parse(text: string): TokenAnswer | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === "object" && body !== null ? body : undefined;
  } catch {
    return undefined;
  }
}
