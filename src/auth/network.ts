// The network as @azure/msal-node asks for it, over fetch: bounded in time, patient with hiccups, and all ears.
import { sleep } from "../transport/wait.ts";
import type { TokenFault } from "./explain.ts";

/** ms a request to the authority may take, its body included. */
const TIMEOUT = 30_000;
/** ms before each further try of a request that met a failing connection or a 5xx. */
const PAUSES: readonly number[] = [500, 1500];

/** What the token endpoint answers: a token or a fault. */
export interface TokenAnswer extends TokenFault {
  access_token?: unknown;
  refresh_token?: unknown;
  id_token?: unknown;
}

/** What a redemption met last on the wire. */
export interface Met {
  host: string;
  status?: number;
  body?: TokenAnswer;
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

/** Notes in `met` what it meets, and tells `onAnswer` of each body before MSAL sees it. */
export function networkOf(fetch: typeof globalThis.fetch, met: Met, onAnswer: (body: TokenAnswer) => void): Network {
  const exchange = async <T>(url: string, method: string, { headers, body }: Options = {}): Promise<Answer<T>> => {
    const init: RequestInit = { method, redirect: "error", ...(headers && { headers }), ...(body && { body }) };
    met.host = new URL(url).host;
    for (let n = 0; ; n++) {
      await tryOnce(fetch, url, init, met);
      const { status, error } = met;
      const pause = PAUSES[n];
      if (pause === undefined || (error === undefined && (status ?? 0) < 500)) break;
      await sleep(pause);
    }
    if (met.error !== undefined) throw met.error;
    const answer = met.body ?? {};
    onAnswer(answer);
    return { headers: {}, body: answer as T, status: met.status ?? 0 };
  };
  return {
    sendGetRequestAsync: (url, options) => exchange(url, "GET", options),
    sendPostRequestAsync: (url, options) => exchange(url, "POST", options),
  };
}

async function tryOnce(fetch: typeof globalThis.fetch, url: string, init: RequestInit, met: Met): Promise<void> {
  delete met.error;
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) });
    const text = await response.text();
    met.status = response.status;
    met.body = parse(text);
  } catch (error) {
    met.error = error ?? new Error("unknown error");
  }
}

function parse(text: string): TokenAnswer {
  try {
    return Object(JSON.parse(text)) as TokenAnswer;
  } catch {
    return {};
  }
}
