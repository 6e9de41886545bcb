// What every rule is given: the sandbox's clock, ids, catalog, memory and settings, and the request it is to carry out.
import type { Catalog } from "../catalog/catalog.ts";
import type { UploadedForm } from "../wire/content.ts";
import type { Clock } from "./clock.ts";
import type { Random } from "./random.ts";
import type { Customer, State } from "./state.ts";

/** Settings of a sandbox that rules read; times in ms of its clock. */
export interface Settings {
  readonly provisioningDelay: number;
  readonly listLag: number;
  readonly readLag: number;
  readonly provisioningStatusLag: number;
  readonly pageSize: number;
  readonly repeatedCheckout: "answer" | "refuse";
}

export interface World {
  readonly clock: Clock;
  readonly ids: Random;
  readonly catalog: Catalog;
  readonly state: State;
  readonly settings: Settings;
  /** Who the sandbox says changed a cart last. */
  readonly user: string;
}

/** A request that has passed the door: token, headers, path and query are in order. */
export interface Call {
  readonly customer: Customer;
  /** Path parameters by the names of the description. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly appOnly: boolean;
  /** The JSON body, names as the description spells them; undefined for none. */
  readonly body: unknown;
  readonly form: UploadedForm | undefined;
  /** The order group that an injected fault wants in `orderErrors`; `first` for whichever comes first. */
  readonly failGroup: { readonly orderGroup: string | undefined } | undefined;
}

/** What a rule answers: a JSON body, a file, or headers alone. */
export type RuleAnswer =
  | { readonly status: number; readonly empty: true; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: number; readonly body: object; readonly headers?: Readonly<Record<string, string>> }
  | { readonly status: number; readonly file: { readonly fileName: string; readonly bytes: Uint8Array } };

export type Rule = (world: World, call: Call) => RuleAnswer;
