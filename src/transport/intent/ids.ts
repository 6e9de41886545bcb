// MS-RequestId: one GUID an intent and round; derived from the caller's key where there is one. Pure.

import type { Operation } from "../../../generated/operations.ts";
import { isGuid } from "../../arguments.ts";

/** The namespace of ids that are derived from an idempotency key; changing it would make every key forget its purchase. */
const NAMESPACE = "9d1c1f0e-7c7c-5f0b-8a54-3a1f6f0f9f2b";

/** RFC 9562 UUIDv5: SHA-1 of namespace and name, by Web Crypto. */
export async function uuidv5(namespace: string, name: string): Promise<string> {
  const space = Uint8Array.from(namespace.replaceAll("-", "").match(/../g) ?? [], (hex) => Number.parseInt(hex, 16));
  const text = new TextEncoder().encode(name);
  const input = new Uint8Array(space.length + text.length);
  input.set(space);
  input.set(text, space.length);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-1", input)).subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** What an idempotency key's id is derived from; GUIDs in a path are one id in either case. */
export function keyName(
  key: string,
  operation: string,
  path: Readonly<Record<string, unknown>>,
  round: number,
): string {
  const parameters = Object.keys(path)
    .sort()
    .map((name) => [name, isGuid(path[name]) ? path[name].toLowerCase() : String(path[name])]);
  return JSON.stringify([key, operation, parameters, round]);
}

/** Gives the ids of one call: random, or the caller's, or derived from the caller's key. */
export class RequestIds {
  readonly #requestId: string | undefined;
  readonly #key: string | undefined;
  readonly #rounds = new Map<string, number>();

  constructor(options: { requestId?: string | undefined; idempotencyKey?: string | undefined } = {}) {
    this.#requestId = options.requestId;
    this.#key = options.idempotencyKey;
  }

  /**
   * The id of the next round of an operation on a path. Each operation and path of a call counts its own rounds;
   * a `requestId` serves the call's first, whatever it is, and is the namespace of all after it. A key serves operations that
   * only their id keeps from being carried out twice: under a key, others would be answered for ever as they were first.
   */
  next(
    operation: string,
    path: Readonly<Record<string, unknown>>,
    idempotency: Operation["idempotency"] = "request-id",
  ): string | Promise<string> {
    if (this.#key !== undefined && idempotency === "request-id") {
      const round = this.#round(keyName("", operation, path, 0));
      return uuidv5(NAMESPACE, keyName(this.#key, operation, path, round));
    }
    if (this.#requestId === undefined) return crypto.randomUUID();
    const round = this.#round("");
    return round === 0 ? this.#requestId : uuidv5(this.#requestId, String(round));
  }

  #round(what: string): number {
    const round = this.#rounds.get(what) ?? 0;
    this.#rounds.set(what, round + 1);
    return round;
  }
}
