// What a caller may know of the response behind a value. A module of its own, since few callers ask.

import { redactHeaders } from "../transport/redact.ts";
import { known, type ResponseInfo } from "./responses.ts";

/** Status, ids, headers and attempts behind a value that a call returned; undefined for any other object. */
export function responseOf(value: object): ResponseInfo | undefined {
  const kept = known.get(value);
  if (!kept) return undefined;
  const { tokens, ...info } = kept;
  return { ...info, headers: redactHeaders(info.headers, tokens) };
}
