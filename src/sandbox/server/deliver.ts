// How an answer leaves by a socket: whole, or as a fault will have it.
import type { IncomingMessage, ServerResponse } from "node:http";
import { TRICKLE_PIECES } from "../service/fetch.ts";
import type { Delivery, WireAnswer } from "../wire/http.ts";

/** Timers of answers that are under way, to be cleared when the server closes. */
export type Timers = Set<NodeJS.Timeout>;

export function deliver(delivery: Delivery, timers: Timers, request: IncomingMessage, response: ServerResponse): void {
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

/** The answer as it is. */
export function whole(response: ServerResponse, answer: WireAnswer): void {
  writeHead(response, answer);
  response.end(answer.body);
}

function writeHead(response: ServerResponse, { status, headers, body }: WireAnswer): void {
  const length = status === 204 || status === 304 ? {} : { "Content-Length": body.byteLength };
  response.writeHead(status, { ...headers, ...length });
}

function trickle(timers: Timers, response: ServerResponse, body: Uint8Array, pause: number): void {
  const size = Math.max(1, Math.ceil(body.byteLength / TRICKLE_PIECES));
  const send = (offset: number): void => {
    if (response.destroyed) return;
    response.write(body.subarray(offset, offset + size));
    if (offset + size >= body.byteLength) response.end();
    else later(timers, pause, () => send(offset + size));
  };
  later(timers, pause, () => send(0));
}

function later(timers: Timers, ms: number, action: () => void): void {
  const timer = setTimeout(() => {
    timers.delete(timer);
    action();
  }, ms);
  timers.add(timer);
}
