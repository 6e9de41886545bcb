// The generated client as the facade's methods call it: typed by the description, with openapi-fetch's URLs and bodies.
// No Request is built only to be taken apart, and no Response around what has been read already.

import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { paths } from "../generated/schema.ts";
import type { BodyInit } from "./platform.ts";
import type { Client } from "./requests/api-types.ts";

/** What there is to send. */
export interface Question {
  url: string;
  body: BodyInit | undefined;
}

/** Sends it, and gives what came back, parsed. */
export type Answering = (question: Question) => Promise<unknown>;

/** How a facade method asks: the path in plain sight. */
export type Ask<T> = (api: Client<paths>, fetch: (request: Request) => Promise<Response>) => Promise<{ data?: T }>;

/** The options of a generated method that the facade uses. */
interface Init {
  params?: { path?: Record<string, unknown>; query?: Record<string, unknown> };
  body?: unknown;
  bodySerializer?: (body: unknown) => BodyInit;
  fetch: Answering;
}

const querySerializer = /* @__PURE__ */ createQuerySerializer();

/** A client whose methods hand URL and body to the `fetch` they are given, and resolve to what that gives. */
export function askingClient(baseUrl: string): Client<paths> {
  const ask = async (
    path: string,
    { params = {}, body, bodySerializer = JSON.stringify, fetch }: Init,
  ): Promise<{ data: unknown }> => {
    const url = createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer });
    return { data: await fetch({ url, body: body === undefined ? undefined : bodySerializer(body) }) };
  };
  // The method is the operation's, as the generated table has it.
  return { GET: ask, PUT: ask, POST: ask, PATCH: ask } as unknown as Client<paths>;
}

/** Asks by way of a facade method, and gives the data. */
export async function askWith<T>(client: Client<paths>, ask: Ask<T>, answering: Answering): Promise<T> {
  const { data } = await ask(client, answering as unknown as Parameters<Ask<T>>[1]);
  // The attempt found the promised body, so there is data.
  return data as T;
}
