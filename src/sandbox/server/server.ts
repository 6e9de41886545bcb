// The sandbox over real sockets, on loopback only. Faults of the connection are real ones here.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { TRICKLE_PIECES } from "../service/fetch.ts";
import type { Delivery, Exchange, Receive, WireAnswer } from "../wire/http.ts";

const HOST = "127.0.0.1";

/** A sandbox that is being served. */
export interface Listening {
  /** Such as `http://127.0.0.1:4010`, without `/v1`. */
  readonly url: string;
  /** Ends every connection and frees the port. */
  close(): Promise<void>;
}

/** Answers what is not the API's: pages, say. Undefined for what is none of its business. */
export type Aside = (method: string, pathname: string) => Promise<WireAnswer | undefined>;

/** Serves `receive` on `port` (0: a free one). Rejects in one line when the port can't be had. */
export async function listen(receive: Receive, port: number, aside?: Aside): Promise<Listening> {
  const timers = new Set<NodeJS.Timeout>();
  const server = createServer((request, response) => {
    // The client went away; there is nobody to tell.
    request.on("error", () => {});
    response.on("error", () => {});
    answer(receive, timers, request, response, aside).catch(() => request.socket.destroy());
  });
  // A client that keeps a connection should not lose it to a short idle timeout: that would be a fault nobody ordered.
  server.keepAliveTimeout = 60_000;
  await bind(server, port);
  return {
    url: `http://${HOST}:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        for (const timer of timers) clearTimeout(timer);
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function bind(server: Server, port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return Promise.reject(new RangeError(`The port must be a number from 0 to 65535, not ${port}.`));
  }
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) =>
      reject(new Error(portTrouble(port, error), { cause: error })),
    );
    server.listen(port, HOST, resolve);
  });
}

function portTrouble(port: number, { code, message }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE") return `Port ${port} is in use. Choose another one, or 0 for a free one.`;
  if (code === "EACCES") return `Port ${port} may not be used by this user. Choose one above 1023.`;
  return `Port ${port} can't be opened: ${message}`;
}

async function answer(
  receive: Receive,
  timers: Set<NodeJS.Timeout>,
  request: IncomingMessage,
  response: ServerResponse,
  aside: Aside | undefined,
): Promise<void> {
  const page = await aside?.(request.method ?? "GET", request.url?.split("?")[0] ?? "/");
  if (page) return whole(response, page);
  const exchange = receive({ method: request.method ?? "GET", url: request.url ?? "/", headers: headersOf(request) });
  if (exchange.refused) {
    request.socket.destroy();
    return;
  }
  const delivery = await deliveryOf(exchange, request);
  if (delivery) deliver(delivery, timers, request, response);
}

/** Reads the body and has the request answered; undefined when the client went away before the body was whole. */
async function deliveryOf(exchange: Exchange, request: IncomingMessage): Promise<Delivery | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    // A body that is too large must not end the connection before the answer.
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      const bytes: Uint8Array = chunk;
      size += bytes.byteLength;
      if (size > exchange.bodyLimit) {
        request.resume();
        return exchange.tooLarge();
      }
      chunks.push(bytes);
    }
  } catch {
    return undefined;
  }
  return exchange.answer(Buffer.concat(chunks));
}

function deliver(
  delivery: Delivery,
  timers: Set<NodeJS.Timeout>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { socket } = request;
  switch (delivery.type) {
    case "reset":
      socket.resetAndDestroy();
      break;
    case "truncate": {
      writeHead(response, delivery.answer);
      const half = delivery.answer.body.subarray(0, Math.floor(delivery.answer.body.byteLength / 2));
      // The reset may not overtake the half that was sent.
      response.write(half, () => later(timers, 5, () => socket.resetAndDestroy()));
      break;
    }
    case "stall":
      if (delivery.ms !== undefined) later(timers, delivery.ms, () => whole(response, delivery.answer));
      break;
    case "trickle":
      writeHead(response, delivery.answer);
      response.flushHeaders();
      trickle(timers, response, delivery.answer.body, delivery.ms / TRICKLE_PIECES);
      break;
    case "whole":
      whole(response, delivery.answer);
      break;
  }
}

function whole(response: ServerResponse, answer: WireAnswer): void {
  writeHead(response, answer);
  response.end(answer.body);
}

function writeHead(response: ServerResponse, { status, headers, body }: WireAnswer): void {
  const length = status === 204 || status === 304 ? {} : { "Content-Length": body.byteLength };
  response.writeHead(status, { ...headers, ...length });
}

function trickle(timers: Set<NodeJS.Timeout>, response: ServerResponse, body: Uint8Array, pause: number): void {
  const size = Math.max(1, Math.ceil(body.byteLength / TRICKLE_PIECES));
  const send = (offset: number): void => {
    if (response.destroyed) return;
    response.write(body.subarray(offset, offset + size));
    if (offset + size >= body.byteLength) response.end();
    else later(timers, pause, () => send(offset + size));
  };
  later(timers, pause, () => send(0));
}

function later(timers: Set<NodeJS.Timeout>, ms: number, action: () => void): void {
  const timer = setTimeout(() => {
    timers.delete(timer);
    action();
  }, ms);
  timers.add(timer);
}

function headersOf({ headersDistinct }: IncomingMessage): Headers {
  const headers = new Headers();
  for (const [name, values] of Object.entries(headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  return headers;
}
