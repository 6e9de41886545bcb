// One attempt: fetch and the whole body, under a timeout and a signal → what it met.
import type { Operation } from "../../generated/operations.ts";
import type { BodyInit } from "../platform.ts";
import { TIME_IS_UP, within } from "./wait.ts";

/** One request as plain data, so that each attempt can send it afresh. */
export interface Wire {
  url: string;
  method: string;
  headers: Record<string, string>;
  body?: BodyInit | undefined;
}

/** An answer, its body read to the end (of a body that is no use, to {@link BOUND}). */
export interface Answer {
  status: number;
  headers: Headers;
  /** Decoded, without a byte order mark; empty for a binary success. */
  text: string;
  /** The parsed body; undefined if it is no JSON. */
  json?: unknown;
  blob?: Blob | undefined;
  /** A binary success beyond the caller's limit; it was not read to the end. */
  tooLarge?: boolean;
}

/** What a success is to hold, as the description has it; `any` is for what it has not: JSON of any kind, another text, or nothing. */
export type Promised = Operation["response"] | "any";

export interface Failure {
  error: unknown;
  timedOut: boolean;
}

/** Bytes read at most of a body that is not the promised one: enough for any fault, too little to choke on. */
const BOUND = 1_048_576;

/** What one attempt came to. */
export type AttemptResult = Answer | Failure;

export interface AttemptOptions {
  fetch: typeof globalThis.fetch;
  /** ms, body included. */
  timeout: number;
  signal?: AbortSignal | undefined;
  response: Promised;
  /** Bytes; a larger binary success is not read. */
  maxBytes?: number | undefined;
}

/** Never rejects for what happened on the wire; rejects with `signal.reason` on abort. */
export async function attempt(wire: Wire, options: AttemptOptions): Promise<AttemptResult> {
  const { signal, timeout } = options;
  const controller = new AbortController();
  try {
    return await within(exchange(wire, options, controller.signal), timeout, signal, () => controller.abort());
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    return { error: error === TIME_IS_UP ? undefined : error, timedOut: error === TIME_IS_UP };
  }
}

async function exchange(
  wire: Wire,
  { fetch, response: promised, maxBytes }: AttemptOptions,
  signal: AbortSignal,
): Promise<Answer> {
  const { url, method, headers, body } = wire;
  const init: RequestInit = { method, headers, redirect: "manual", signal };
  if (body !== undefined) init.body = body;
  const response = await fetch(url, init);
  if (signal.aborted) {
    discard(response);
    throw signal.reason;
  }
  const { status, ok, headers: received } = response;
  const answer: Answer = { status, headers: received, text: "" };
  if (ok && promised === "binary") {
    answer.blob = await readBlob(response, maxBytes);
    if (!answer.blob) answer.tooLarge = true;
    return answer;
  }
  const type = received.get("content-type");
  const whole = ok && (type === null || /json/i.test(type) || promised === "any");
  answer.text = whole ? await response.text() : await readBounded(response);
  if (answer.text) {
    try {
      answer.json = JSON.parse(answer.text);
    } catch {}
  }
  return answer;
}

/** Frees the socket of a response that nobody will read. */
function discard(response: Response): void {
  response.body?.cancel().catch(() => {});
}

async function readBounded(response: Response): Promise<string> {
  const chunks = await readChunks(response, BOUND);
  return new TextDecoder().decode(await new Blob(chunks.parts).arrayBuffer());
}

async function readBlob(response: Response, maxBytes: number | undefined): Promise<Blob | undefined> {
  if (maxBytes === undefined) return response.blob();
  const { parts, more } = await readChunks(response, maxBytes);
  return more ? undefined : new Blob(parts, { type: response.headers.get("content-type") ?? "" });
}

/** Reads up to `limit` bytes and cancels the rest. */
async function readChunks(
  response: Response,
  limit: number,
): Promise<{ parts: Uint8Array<ArrayBuffer>[]; more: boolean }> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  for (let left = limit; reader; ) {
    const { value, done } = await reader.read();
    if (done) break;
    parts.push(value.subarray(0, left) as Uint8Array<ArrayBuffer>);
    left -= value.length;
    if (left < 0) {
      reader.cancel().catch(() => {});
      return { parts, more: true };
    }
  }
  return { parts, more: false };
}
