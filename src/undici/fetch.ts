// A fetch over undici's `request`: less work than the platform's fetch, and any dispatcher (pools, proxies) underneath.
import { Readable } from "node:stream";
import type { ReadableStream as NodeStream } from "node:stream/web";
import { Agent, type Dispatcher } from "undici";
import { checkOptionNames, type NamesOf, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import type { RequestInfo } from "../platform.ts";
import { within } from "../transport/wait.ts";
import { decode } from "./decode.ts";

/** Options of `undiciFetch`. */
export interface UndiciFetchOptions {
  /** Where requests go: an `Agent` with limits, a `ProxyAgent`, an `EnvHttpProxyAgent`; default: an `Agent` of its own. */
  dispatcher?: Dispatcher | undefined;
}

const WHERE = "undiciFetch";
const NAMES: NamesOf<UndiciFetchOptions> = { dispatcher: true };
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Statuses of answers that have no body. */
const NO_BODY = new Set([204, 205, 304]);

/**
 * A `fetch` for the client's option of that name, over `undici`'s `request`: the platform's answers for less work, through
 * any of undici's dispatchers. It follows no redirect (with `redirect: "error"` it rejects) and repeats nothing. Unless the
 * request says otherwise it asks for no content encoding; gzip, deflate and br are decoded all the same. A body that is no
 * stream is sent with its length. Errors are undici's and Node.js's, with their `code`; a proxy that refuses the tunnel is
 * `ERR_PROXY_TUNNEL`: nothing was sent. A proxy that hangs up on CONNECT without an answer is asked again and again by undici 7
 * itself (nodejs/undici#3897), until the dispatcher is destroyed; the client's timeout ends the wait. Throws `InvalidArgumentError` for an option that can't be used.
 *
 * @example
 * ```ts
 * import { PartnerCenterClient } from "partner-center-commerce";
 * import { undiciFetch } from "partner-center-commerce/undici";
 * import { EnvHttpProxyAgent } from "undici";
 *
 * const fetch = undiciFetch({ dispatcher: new EnvHttpProxyAgent() });
 * const client = new PartnerCenterClient({ credential, fetch });
 * ```
 */
export function undiciFetch(options: UndiciFetchOptions = {}): typeof globalThis.fetch {
  checkOptionNames(options, NAMES, WHERE);
  const { dispatcher = new Agent() } = options;
  if (typeof dispatcher?.request !== "function")
    throw new InvalidArgumentError("dispatcher", `must be a dispatcher of undici, not ${show(dispatcher)}`, WHERE);
  return async (input: RequestInfo, init: RequestInit = {}) => {
    const signal = init.signal ?? (input instanceof Request ? input.signal : undefined);
    if (signal?.aborted) throw signal.reason;
    // The platform's own checks: address, method, headers, and a body where none may be.
    const request = new Request(input, { ...init, signal: null });
    const body = isStream(input, init) ? request.body && Readable.fromWeb(request.body as NodeStream) : undefined;
    const exchange = send(dispatcher, request, body, signal);
    // undici hears of an abort only once there is a connection.
    return within(exchange, Number.POSITIVE_INFINITY, signal);
  };
}

/** Whether the body's length is unknown: a stream or other asynchronous source, or that of a `Request`. */
function isStream(input: RequestInfo, { body }: RequestInit): boolean {
  if (body === undefined || body === null) return input instanceof Request;
  return typeof body === "object" && Symbol.asyncIterator in body;
}

async function send(
  dispatcher: Dispatcher,
  request: Request,
  stream: Readable | null | undefined,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const { origin, pathname, search } = new URL(request.url);
  const body = stream === undefined && request.body ? Buffer.from(await request.arrayBuffer()) : stream;
  const answer = await dispatcher
    .request({
      origin,
      path: pathname + search,
      method: request.method as Dispatcher.HttpMethod,
      headers: { "accept-encoding": "identity", ...Object.fromEntries(request.headers) },
      body: body ?? null,
      signal: signal ?? null,
    })
    .catch((error: unknown) => {
      throw asTunnelError(error);
    });
  try {
    return await responseTo(request, answer);
  } catch (error) {
    // A status that no Response can have, say.
    answer.body.on("error", () => {}).destroy();
    throw error;
  }
}

async function responseTo(request: Request, answer: Dispatcher.ResponseData): Promise<Response> {
  const { statusCode: status, body } = answer;
  const headers = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    for (const one of [value ?? []].flat()) headers.append(name, latin1(one));
  if (request.redirect === "error" && REDIRECTS.has(status) && headers.has("location"))
    throw new TypeError(`unexpected redirect: the answer is ${status}`);
  if (request.method === "HEAD" || NO_BODY.has(status)) {
    body.on("error", () => {}).resume();
    return new Response(null, { status, headers });
  }
  const decoded = await decode(body, headers.get("content-encoding") ?? "");
  return new Response(Readable.toWeb(decoded) as ReadableStream, { status, headers });
}

/** Headers are bytes, of which older releases of undici make UTF-8: back to what the platform's `Headers` can hold. */
function latin1(value: string): string {
  return /[^\0-\xff]/.test(value) ? Buffer.from(value).toString("latin1") : value;
}

/** A proxy's refusal has no code of its own in undici; this is Node.js's. */
function asTunnelError(error: unknown): unknown {
  const status = error instanceof Error && /^Proxy response \((\d+)\) !== 200/.exec(error.message)?.[1];
  if (!status) return error;
  const message = `the proxy refused the tunnel: it answered ${status}`;
  return Object.assign(new Error(message), { code: "ERR_PROXY_TUNNEL" });
}
