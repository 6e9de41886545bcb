// The generated client as it is, for whoever wants it: openapi-fetch over the same headers, auth and retries.
import createClient from "openapi-fetch";
import type { paths } from "../../generated/schema.ts";
import { type Loader, lazily } from "../lazily.ts";
import type { Client } from "./api-types.ts";
import type { Init } from "./raw.ts";
import type { Session } from "./session.ts";

export const loadRaw: Loader<typeof import("./raw.ts")> = /* @__PURE__ */ lazily(() => import("./raw.ts"));

/** An openapi-fetch client whose every call is one intent. HTTP errors come back as `error`; what never got an answer throws. */
export function rawClient(session: Session): Client<paths> {
  const client = createClient<paths>({ baseUrl: session.base });
  const raw = client as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  const intent = async (method: string, path: unknown, init: unknown): Promise<Init> => {
    const { asIntent } = await loadRaw(`${method} ${path}`);
    return asIntent(session, method, String(path), init as Init);
  };
  // What the API's description has not is refused, and never sent.
  for (const [method, inner] of Object.entries(raw)) {
    if (/^[A-Z]+$/.test(method)) raw[method] = async (path, init) => inner(path, await intent(method, path, init));
  }
  const inner = client.request as unknown as (...args: unknown[]) => Promise<unknown>;
  raw.request = async (method, path, init) =>
    inner(method, path, await intent(String(method).toUpperCase(), path, init));
  return client as unknown as Client<paths>;
}
