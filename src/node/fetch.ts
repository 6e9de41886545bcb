// A fetch over node:http and node:https: the same answers for less work, over connections that are kept alive.

import { type ClientRequest, Agent as HttpAgent, request as httpRequest, type RequestOptions } from "node:http";
import { Agent as HttpsAgent, request as httpsRequest } from "node:https";
import { checkNumber, checkOptionNames } from "../arguments.ts";
import type { RequestInfo } from "../platform.ts";
import { answerOf } from "./answer.ts";

export interface NodeFetchOptions {
  /** Connections to one origin at a time; default: as many as there are requests under way. */
  maxSockets?: number;
  /** ms that an idle connection is kept; default 4000. A server that announces less is believed. */
  idleTimeout?: number;
}

/** A `fetch` with connections of its own. */
export interface NodeFetch {
  (input: RequestInfo, init?: RequestInit): Promise<Response>;
  /** Closes idle connections; those in use are closed when they have been idle for the `idleTimeout`. None keeps the process alive. */
  close(): void;
}

/** A request that node:http can carry as it is. */
interface Plain {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: string | Uint8Array | undefined;
  signal: AbortSignal | undefined;
}

/** ms; the longest delay that a timer can take. */
const LONGEST = 2 ** 31 - 1;

/** Overridden by the caller's: node:http takes names in either case for one. */
const HEADERS = { accept: "*/*", "accept-encoding": "gzip, deflate, br", "user-agent": "node" };

/**
 * A `fetch` for the client's option of that name, over `node:http` and `node:https`: the same work for less time than the
 * platform's. It follows no redirect and repeats nothing: a connection that was closed meanwhile is an error, and for the
 * client to deal with. Answers are decoded from gzip, deflate and br; one of JSON is given when up to 1 MiB of it have been
 * read. Certificates are checked as Node.js does by default; proxies of the environment are not used. What it can't
 * carry as it is (a form, a blob, a stream, a `Request`, a redirect that is to be followed) goes to the platform's fetch.
 * Errors of the connection are those of Node.js, with their `code`. Throws `InvalidArgumentError` for an option that is none.
 *
 * @example
 * ```ts
 * import { PartnerCenterClient } from "partner-center-commerce";
 * import { nodeFetch } from "partner-center-commerce/node";
 *
 * const client = new PartnerCenterClient({ credential, fetch: nodeFetch({ maxSockets: 32 }) });
 * ```
 */
export function nodeFetch(given: NodeFetchOptions = {}): NodeFetch {
  checkOptionNames(given, { maxSockets: true, idleTimeout: true }, "nodeFetch");
  const { maxSockets, idleTimeout = 4_000 } = given;
  checkNumber(maxSockets, "maxSockets", 1, "nodeFetch");
  checkNumber(idleTimeout, "idleTimeout", 1, "nodeFetch");
  const timeout = Math.min(idleTimeout, LONGEST);
  const options = { keepAlive: true, timeout, ...(maxSockets === undefined ? {} : { maxSockets }) };
  const agents = { http: new HttpAgent(options), https: new HttpsAgent(options) };
  // The one of now: this may become the platform's.
  const platform = globalThis.fetch;
  const fetch = (input: RequestInfo, init: RequestInit = {}): Promise<Response> => {
    const plain = asPlain(input, init);
    return plain ? send(plain, agents) : platform(input, init);
  };
  const close = (): void => {
    for (const { freeSockets } of Object.values(agents))
      for (const sockets of Object.values(freeSockets)) for (const socket of sockets ?? []) socket.destroy();
  };
  return Object.assign(fetch, { close });
}

/** The request in parts; undefined if there is more to it than node:http can take, or if it can't be sent at all. */
function asPlain(input: RequestInfo, init: RequestInit): Plain | undefined {
  const { headers, body, signal, redirect } = init;
  const given = init.method ?? "GET";
  const method = /^(delete|get|head|options|post|put)$/i.test(given) ? given.toUpperCase() : given;
  if (input instanceof Request || redirect !== "manual") return undefined;
  // The platform says why not.
  if (/^(connect|trace|track)$/i.test(method) || (body != null && /^(GET|HEAD)$/.test(method))) return undefined;
  if (body != null && typeof body !== "string" && !(body instanceof Uint8Array) && !(body instanceof ArrayBuffer))
    return undefined;
  let url: URL;
  try {
    url = new URL(input);
  } catch {
    return undefined;
  }
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return {
    url,
    method,
    headers: headers && Symbol.iterator in headers ? Object.fromEntries(new Headers(headers)) : (headers ?? {}),
    body: body instanceof ArrayBuffer ? new Uint8Array(body) : (body ?? undefined),
    signal: signal ?? undefined,
  };
}

function send(
  { url, method, headers, body, signal }: Plain,
  agents: { http: HttpAgent; https: HttpsAgent },
): Promise<Response> {
  return new Promise<Response>((resolve, reject) => {
    if (signal?.aborted) throw signal.reason;
    const secure = url.protocol === "https:";
    const options: RequestOptions = {
      // An address of IPv6 stands in brackets in a URL.
      hostname: url.hostname.replace(/^\[|\]$/g, ""),
      port: url.port,
      path: url.pathname + url.search,
      method,
      headers: { ...HEADERS, ...headers },
      agent: secure ? agents.https : agents.http,
    };
    const request = secure ? httpsRequest(options) : httpRequest(options);
    let cut = (reason: Error): unknown => request.destroy(reason);
    // Without its length a body of some methods would read as another request.
    if (body !== undefined) request.setHeader("content-length", Buffer.byteLength(body));
    request.on("error", reject);
    request.on("upgrade", (_, socket) => {
      socket.destroy();
      reject(new Error("the connection was switched to another protocol"));
    });
    request.on("response", (message) => {
      cut = (reason) => message.destroy(reason);
      answerOf(message, method).then(resolve, reject);
    });
    if (signal) {
      const abort = (): void => {
        const { reason } = signal;
        reject(reason);
        cut(reason instanceof Error ? reason : new Error("aborted", { cause: reason }));
      };
      signal.addEventListener("abort", abort);
      request.on("close", () => signal.removeEventListener("abort", abort));
    }
    if (secure) whenSecure(request, () => request.end(body));
    else request.end(body);
  });
}

/** Nothing is written before the certificate has been checked: an error about it is proof that nothing was sent. */
function whenSecure(request: ClientRequest, then: () => void): void {
  request.once("socket", (socket) => {
    if (secured.has(socket)) return then();
    socket.once("secureConnect", () => {
      secured.add(socket);
      then();
    });
  });
}

/** Connections whose certificate has been checked: a request that waited for one of them finds it like this. */
const secured = new WeakSet<object>();
