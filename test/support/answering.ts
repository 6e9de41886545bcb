// A client over a service that gives these answers in turn, and what it was asked.
import type { PartnerCenterClient } from "../../src/index.ts";
import { testClient } from "./client.ts";
import { type Step, stubFetch } from "./stub.ts";

export interface Asked {
  method: string;
  /** After `/v1`, with its query. */
  path: string;
  headers: Headers;
  body: unknown;
}

/** The last answer goes on for ever. */
export function answering(...steps: readonly Step[]): { client: PartnerCenterClient; asked: () => Asked[] } {
  const { fetch, sent } = stubFetch(...steps);
  const asked = (): Asked[] =>
    sent.map(({ url, init, headers }) => ({
      method: init.method ?? "",
      path: url.replace(/^https:\/\/[^/]+\/v1/, ""),
      headers,
      body: typeof init.body === "string" ? JSON.parse(init.body) : init.body,
    }));
  return { client: testClient({ fetch }).client, asked };
}
