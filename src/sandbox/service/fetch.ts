// The sandbox as a `fetch`: the same door as over HTTP, with faults as the platform's fetch would report them.
import type { Delivery, Receive, WireAnswer } from "../wire/http.ts";

/** Makes a `fetch` whose every request goes through `receive`, whatever its host. */
export function createFetch(receive: Receive): typeof globalThis.fetch {
  return async (input, init) => {
    const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
    signal?.throwIfAborted();
    // The signal is watched here; a Request of its own would add listeners that outlive the call.
    const request = new Request(input, { ...init, signal: null });
    const exchange = receive({ method: request.method, url: request.url, headers: request.headers });
    if (exchange.refused) throw connectionError("fetch failed");
    const body = await untilAborted(readBody(request), signal);
    const delivery = body.byteLength > exchange.bodyLimit ? exchange.tooLarge() : await exchange.answer(body);
    signal?.throwIfAborted();
    return respond(delivery, signal);
  };
}

async function readBody(request: Request): Promise<Uint8Array> {
  return request.body === null ? new Uint8Array() : new Uint8Array(await request.arrayBuffer());
}

async function respond(delivery: Delivery, signal: AbortSignal | undefined): Promise<Response> {
  switch (delivery.type) {
    case "reset":
      throw connectionError("fetch failed");
    case "stall":
      await untilAborted(silence(delivery.ms, signal), signal);
      return response(delivery.answer, bodyOf(delivery.answer));
    case "truncate":
      return response(delivery.answer, cutBody(delivery.answer.body));
    case "trickle":
      return response(delivery.answer, slowBody(delivery.answer.body, delivery.ms, signal));
    case "whole":
      return response(delivery.answer, bodyOf(delivery.answer));
  }
}

function response({ status, headers }: WireAnswer, body: BodyInit | null): Response {
  const nullBody = status === 204 || status === 205 || status === 304;
  return new Response(nullBody ? null : body, { status, headers });
}

function bodyOf({ body }: WireAnswer): BodyInit {
  return new Uint8Array(body);
}

function connectionError(message: string): TypeError {
  const cause = Object.assign(new Error("read ECONNRESET"), { code: "ECONNRESET", errno: -104, syscall: "read" });
  return new TypeError(message, { cause });
}

function cutBody(bytes: Uint8Array): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(connectionError("terminated"));
      else controller.enqueue(bytes.slice(0, Math.floor(bytes.byteLength / 2)));
      sent = true;
    },
  });
}

/** How many pieces a trickled body comes in. */
export const TRICKLE_PIECES = 20;

function slowBody(bytes: Uint8Array, ms: number, signal: AbortSignal | undefined): ReadableStream<Uint8Array> {
  const size = Math.max(1, Math.ceil(bytes.byteLength / TRICKLE_PIECES));
  let offset = 0;
  let stop: (() => void) | undefined;
  return new ReadableStream({
    async pull(controller) {
      const pause = silence(ms / TRICKLE_PIECES, signal, (clear) => {
        stop = clear;
      });
      await untilAborted(pause, signal);
      controller.enqueue(bytes.slice(offset, offset + size));
      offset += size;
      if (offset >= bytes.byteLength) controller.close();
    },
    cancel() {
      stop?.();
    },
  });
}

/** Waits `ms`, or for good. Its timer goes when the signal aborts, or when it is stopped from outside. */
function silence(
  ms: number | undefined,
  signal: AbortSignal | undefined,
  stoppable?: (stop: () => void) => void,
): Promise<void> {
  if (ms === undefined) return new Promise(() => {});
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener("abort", end, { once: true });
    stoppable?.(end);
  });
}

/** `promise`, or the signal's reason as soon as it aborts. Leaves no listener behind. */
function untilAborted<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise<T>((resolve, reject) => {
    const abort = (): void => reject(signal.reason);
    signal.addEventListener("abort", abort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", abort));
    if (signal.aborted) abort();
  });
}
