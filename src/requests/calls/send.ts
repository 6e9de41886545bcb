// Sends an operation as an intent of a call: method, path and types are looked up by the operation's id, so that none can disagree.
import { type Operation, type OperationId, operations } from "../../../generated/operations.ts";
import type { operations as Described } from "../../../generated/schema.ts";
import { contentOf } from "../../transport/answers/promised.ts";
import { HEADER } from "../../transport/headers.ts";
import { carryOut } from "../../transport/intent/intent.ts";
import { IntentFailed } from "../../transport/intent/intent-types.ts";
import type { NextPage } from "../../transport/paging.ts";
import type { SuccessBody } from "../api/api-types.ts";
import type { Call } from "./call.ts";
import { OutgoingRequest, ParsedAnswer } from "./generated-client.ts";
import { keepResponse } from "./responses.ts";
import { RATE_LIMIT_SCOPE } from "./session.ts";

type PathOf<Operation> = Operation extends { parameters: { path: infer Path } } ? { path: Path } : { path?: never };
type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? [Query] extends [never]
    ? { query?: never }
    : { query?: Query }
  : { query?: never };
type BodyOf<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? Content extends { "multipart/form-data": unknown }
    ? { form: FormData }
    : { body: Content[keyof Content] }
  : { body?: never };

/** What an operation takes, as the description has it. */
export type RequestOf<Id extends OperationId> = PathOf<Described[Id]> & QueryOf<Described[Id]> & BodyOf<Described[Id]>;

/** What an operation answers, as the description has it. */
export type AnswerOf<Id extends OperationId> = (typeof operations)[Id]["response"] extends "binary"
  ? Blob
  : SuccessBody<Described[Id]>;

/** What a request may need besides. */
export interface SendOptions {
  headers?: Readonly<Record<string, string>> | undefined;
  /** Where a page is, and what is sent along to get it. */
  page?: NextPage | undefined;
  /** Bytes; for binary answers. */
  maxBytes?: number | undefined;
  /** What to do where nobody knows whether it was carried out, if that is not to repeat it. */
  unknownAdvice?: string | undefined;
}

/** The generated client's `request`, by a method and a path that belong together because one row of the table has them. */
type RequestByRow = (method: string, path: string, init: object) => Promise<{ data?: unknown }>;

/** Rejects with a `PartnerCenterError`, or with the reason of an abort. */
export async function send<Id extends OperationId>(
  call: Call,
  operation: Id,
  { path, query, ...content }: RequestOf<Id>,
  { headers, page, maxBytes, unknownAdvice }: SendOptions = {},
): Promise<AnswerOf<Id>> {
  const { generated, engine } = call.session;
  const { method, path: template, idempotency, response, personalData }: Operation = operations[operation];
  const form = "form" in content ? content.form : undefined;
  const body = "body" in content ? content.body : undefined;
  const fetch = async (request: OutgoingRequest): Promise<ParsedAnswer> => {
    const type = request.headers.get(HEADER.contentType);
    const intent = {
      ...{ operation, method, idempotency, response, personalData, scope: RATE_LIMIT_SCOPE },
      path: path ?? {},
      maxBytes,
      unknownAdvice,
      url: page?.url ?? withQuery(request.url, page?.query),
      headers: { ...(type && { [HEADER.contentType]: type }), ...page?.headers, ...headers },
      body: request.body,
    };
    try {
      const success = await carryOut(engine, intent, call);
      const data = contentOf(success.answer, response);
      keepResponse(data, success);
      return new ParsedAnswer(data);
    } catch (error) {
      throw error instanceof IntentFailed ? error.error : error;
    }
  };
  const init = { params: { path, query }, body: form ?? body, Request: OutgoingRequest, fetch, parseAs: "stream" };
  const { data } = await (generated.request as RequestByRow)(method, template, init);
  // The attempt found what the operation promises, and openapi-fetch passed it on.
  return data as AnswerOf<Id>;
}

/** An address with more in its query. */
function withQuery(url: string, query: Readonly<Record<string, string>> = {}): string {
  const more = Object.entries(query).map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  if (more.length === 0) return url;
  return `${url}${url.includes("?") ? "&" : "?"}${more.join("&")}`;
}
