// How a sandbox is served.
import type { WireAnswer } from "../wire/http.ts";

/** Answers what is not the API's: pages, say. Undefined for what is none of its business. */
export type Aside = (method: string, pathname: string) => Promise<WireAnswer | undefined>;

/** How a sandbox is served over HTTP. */
export interface ListenOptions {
  /** The address to listen on; default `127.0.0.1`. Elsewhere than on loopback, other machines can reach it. */
  readonly host?: string;
  /** Whether it can be steered under `/_sandbox`; default true. */
  readonly control?: boolean;
  /** Origins whose pages may call it, such as `http://localhost:5173`; `"*"` for any. Default none. */
  readonly cors?: readonly string[];
  /** Answers what is not the API's, such as pages. */
  readonly aside?: Aside;
}
