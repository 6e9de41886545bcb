// The one generated client: openapi-fetch over the paths of the description. It makes URLs and bodies; what is sent goes by way of intents.
import createClient, { type Client } from "openapi-fetch";
import type { paths } from "../../../generated/schema.ts";
import type { BodyInit } from "../../platform.ts";

export type GeneratedClient = Client<paths>;

export function generatedClient(baseUrl: string): GeneratedClient {
  return createClient<paths>({ baseUrl });
}

/** What openapi-fetch makes of a request of the facade: no `Request` is built only to be taken apart. */
export class OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: BodyInit | undefined;
  constructor(url: string, { method, headers, body }: { method: string; headers: Headers; body?: BodyInit }) {
    this.url = url;
    this.method = method;
    this.headers = headers;
    this.body = body;
  }
}

const NO_HEADERS = /* @__PURE__ */ new Headers();

/** The answer as openapi-fetch is handed it, to be asked for as a stream: it passes `body` on untouched, and nothing is parsed twice. */
export class ParsedAnswer {
  readonly ok = true;
  readonly status = 200;
  readonly headers: Headers = NO_HEADERS;
  readonly body: unknown;
  constructor(body: unknown) {
    this.body = body;
  }
}
