// The service as nock plays it: answers in order, and every request looked at.
import nock from "nock";
import { expect } from "vitest";
import { isGuid } from "../../src/arguments.ts";
import { ENDPOINT, type Sample } from "./client.ts";
import type { Meets } from "./retry-table.ts";

/** A request as the service saw it. */
export interface Seen {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly requestId: string;
  readonly correlationId: string;
  readonly token: string;
}

type Answered = {
  readonly status: number;
  readonly body?: string | object;
  readonly headers?: Readonly<Record<string, string>>;
};
export type Reply = Meets | Answered;

/** Sets nock up for a suite: nothing gets out, and what was announced has to come. */
export const network = {
  open(): void {
    nock.disableNetConnect();
  },
  close(): void {
    const pending = nock.pendingMocks();
    nock.abortPendingRequests();
    nock.cleanAll();
    expect(pending, "announced exchanges that did not take place").toEqual([]);
  },
  restore(): void {
    nock.enableNetConnect();
    nock.restore();
    nock.activate();
  },
};

/** Answers the next requests of a call, in order. Each is checked for method, path, headers and body as it comes. */
export function answers(sample: Pick<Sample, "method" | "path" | "body">, ...replies: readonly Reply[]): Seen[] {
  const seen: Seen[] = [];
  for (const reply of replies) {
    const scope = nock(ENDPOINT);
    const interceptor = scope.intercept(sample.path, sample.method);
    // The one place where nock tells of a request that it is going to fail.
    scope.once("request", (request: SentRequest, _: unknown, body: string) => seen.push(look(sample, request, body)));
    if ("error" in reply) {
      interceptor.replyWithError(reply.error());
      continue;
    }
    const text = typeof reply.body === "object" ? JSON.stringify(reply.body) : reply.body;
    interceptor.reply(reply.status, text, { "Content-Type": "application/json", ...reply.headers });
  }
  return seen;
}

/** What nock tells of a request. */
interface SentRequest {
  readonly method: string;
  readonly path: string;
  getHeaders(): Readonly<Record<string, unknown>>;
}

function look(
  { method, path, body }: Pick<Sample, "method" | "path" | "body">,
  request: SentRequest,
  text: string,
): Seen {
  const headers = Object.fromEntries(
    Object.entries(request.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
  const sent: unknown = text === "" ? undefined : JSON.parse(text);
  expect({ method: request.method, path: request.path, body: sent }).toEqual({ method, path, body });
  expect(headers).toMatchObject({
    accept: "application/json",
    authorization: expect.stringMatching(/^Bearer \S+$/),
    "ms-requestid": expect.toSatisfy(isGuid),
    "ms-correlationid": expect.toSatisfy(isGuid),
    "ms-contract-version": "v1",
    "ms-partnercenter-client": "partner-center-commerce",
    "x-locale": expect.stringMatching(/^\w+/),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  });
  if (body === undefined) expect(headers).not.toHaveProperty("content-type");
  const { "ms-requestid": requestId = "", "ms-correlationid": correlationId = "", authorization = "" } = headers;
  return { path: request.path, headers, body: sent, requestId, correlationId, token: authorization.slice(7) };
}
