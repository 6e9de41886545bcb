// The sandbox over real sockets, on loopback unless told otherwise. Faults of the connection are real ones here.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ErrorCode } from "../../../generated/error-codes.ts";
import { CONTROL, CONTROL_LIMIT, controlAnswer, refusalAnswer } from "../control/control.ts";
import type { Steerable } from "../control/steerable.ts";
import type { Exchange, Receive, WireAnswer } from "../wire/http.ts";
import { Refusal } from "../wire/refusal.ts";
import { deliver, type Timers, whole } from "./deliver.ts";
import type { ListenOptions } from "./listen-options.ts";
import { controlRefusal, corsHeaders, ownNames, preflightHeaders } from "./origins.ts";

/** A sandbox that is being served. */
export interface Listening {
  /** Such as `http://127.0.0.1:4010`, without `/v1`. */
  readonly url: string;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** Serves `sandbox` on `port` (0: a free one). Rejects in one line when the port can't be had. */
export async function listen(
  sandbox: Steerable,
  receive: Receive,
  port: number,
  options: ListenOptions,
): Promise<Listening> {
  const timers: Timers = new Set();
  const host = options.host ?? "127.0.0.1";
  const server = createServer((request, response) => {
    // The client went away; there is nobody to tell.
    request.on("error", () => {});
    response.on("error", () => {});
    const visit: HttpVisit = { sandbox, receive, timers, options: { ...options, host }, request, response };
    answer(visit).catch((error: unknown) => broken(visit, error));
  });
  // A client that keeps a connection should not lose it to a short idle timeout: that would be a fault nobody ordered.
  server.keepAliveTimeout = 60_000;
  await bind(server, port, host);
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** One request, and what it takes to answer it. */
interface HttpVisit {
  readonly sandbox: Steerable;
  readonly receive: Receive;
  readonly timers: Timers;
  readonly options: ListenOptions & { readonly host: string };
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}

function bind(server: Server, port: number, host: string): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return Promise.reject(new RangeError(`The port must be a number from 0 to 65535, not ${port}.`));
  }
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(portTrouble(port, error), { cause: error })),
    );
    server.listen(port, host, resolve);
  });
}

function portTrouble(port: number, { code, message }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return `Port ${port} is in use. Choose another one, or 0 for a free one.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user. Choose one above 1023.`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") return "This machine has no such address to listen on.";
  return `Port ${port} can't be opened: ${message}`;
}

async function answer(visit: HttpVisit): Promise<void> {
  const { receive, timers, options, request, response } = visit;
  const method = request.method ?? "GET";
  const url = urlOf(request.url ?? "/");
  const headers = headersOf(request);
  const cors = corsHeaders(headers, options.cors ?? []);
  for (const [name, value] of Object.entries(cors)) response.setHeader(name, value);
  const preflight = method === "OPTIONS" && headers.has("Access-Control-Request-Method");
  if (preflight && "Access-Control-Allow-Origin" in cors) {
    return whole(response, { status: 204, headers: preflightHeaders(headers), body: new Uint8Array() });
  }
  if (isControl(url.pathname)) {
    const steered = await control(visit, url, headers);
    if (steered) whole(response, steered);
    return;
  }
  const page = await options.aside?.(method, url.pathname);
  if (page) return whole(response, page);
  const exchange = receive({ method, url: url.href, headers });
  if (exchange.refused) {
    request.socket.destroy();
    return;
  }
  const body = await readBody(request, exchange.bodyLimit);
  if (body === "gone") return;
  deliver(await delivery(exchange, body), timers, request, response);
}

async function delivery(exchange: Exchange, body: Uint8Array | "too large") {
  return body === "too large" ? exchange.tooLarge() : exchange.answer(body);
}

function isControl(pathname: string): boolean {
  return pathname === CONTROL || pathname.startsWith(`${CONTROL}/`);
}

/** What control answers; undefined when the client left before it had asked, so that nothing is done. */
async function control(
  { sandbox, options, request }: HttpVisit,
  url: URL,
  headers: Headers,
): Promise<WireAnswer | undefined> {
  const body = await readBody(request, CONTROL_LIMIT);
  if (body === "gone") return undefined;
  if (options.control === false)
    return refusalAnswer(new Refusal(403, ErrorCode.InvalidRequest, "This sandbox was told not to be steered."));
  const reason = controlRefusal(headers, ownNames(options.host, request.socket.localAddress), options.cors ?? []);
  if (reason) return refusalAnswer(reason);
  if (body === "too large") return refusalAnswer(new Refusal(413, ErrorCode.InvalidRequest, "The body is too large."));
  return controlAnswer(sandbox, request.method ?? "GET", url, body);
}

/** The target of a request, which may be written so that it looks like a host. */
function urlOf(target: string): URL {
  return target.startsWith("/")
    ? new URL(`http://sandbox.invalid${target}`)
    : new URL(target, "http://sandbox.invalid");
}

/** Says that the sandbox has a bug, as long as it can still be said. */
function broken({ request, response }: HttpVisit, error: unknown): void {
  if (response.headersSent) request.socket.destroy();
  else whole(response, refusalAnswer(new Refusal(500, ErrorCode.NotClassified, `A bug of the sandbox: ${error}`)));
}

/** The whole body; or `too large`, and the rest is let go by; or `gone` when the client left before it was whole. */
async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array | "too large" | "gone"> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // A body that is too large must not end the connection before the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes: Uint8Array = chunk;
      size += bytes.byteLength;
      if (size > limit) {
        request.resume();
        return "too large";
      }
      chunks.push(bytes);
    }
  } catch {
    return "gone";
  }
  return Buffer.concat(chunks);
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
