// A request that the description doesn't have, as an intent of a call: over the same token, ids, retries, gate and events.
import { plainData } from "../helpers/plain-data.ts";
import type { RequestTarget } from "../options/request-options.ts";
import type { BodyInit } from "../platform.ts";
import { contentOf } from "../transport/answers/promised.ts";
import { HEADER } from "../transport/headers.ts";
import { carryOut } from "../transport/intent/intent.ts";
import { IntentFailed } from "../transport/intent/intent-types.ts";
import type { Call } from "./calls/call.ts";
import { keepResponse } from "./calls/responses.ts";
import { RATE_LIMIT_SCOPE } from "./calls/session.ts";

/** Resolves to parsed JSON, another text as a string, or undefined for an empty success. Rejects with a `PartnerCenterError`, or with the reason of an abort. */
export async function sendRequest(call: Call, target: RequestTarget, body: unknown): Promise<unknown> {
  const { method, operation, path, query, idempotency } = target;
  const content = contentToSend(body, operation);
  const intent = {
    ...{ method, operation, idempotency, response: "any" as const, scope: RATE_LIMIT_SCOPE },
    // What an id is derived from, besides the operation.
    path: { query },
    url: `${call.session.base}${path}`,
    headers: content.type === undefined ? {} : { [HEADER.contentType]: content.type },
    body: content.body,
  };
  try {
    const success = await carryOut(call.session.engine, intent, call);
    const data = contentOf(success.answer, "any");
    keepResponse(data, success);
    return data;
  } catch (error) {
    throw error instanceof IntentFailed ? error.error : error;
  }
}

function contentToSend(body: unknown, operation: string): { body: BodyInit | undefined; type?: string } {
  if (body === undefined) return { body };
  // fetch gives a form its type, with the boundary that it chose.
  if (body instanceof FormData) return { body };
  return { body: JSON.stringify(plainData<unknown>(body, "body", operation)), type: "application/json" };
}
