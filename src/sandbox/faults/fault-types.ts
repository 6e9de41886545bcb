// The ways for an exchange to go wrong.

/** A way for an exchange to go wrong. */
export type Fault =
  /** The connection is closed before the body is read; nothing is done. */
  | { readonly type: "refuse" }
  /** The request is read, nothing is done, the connection is reset. */
  | { readonly type: "reset-before" }
  /** The request is carried out, the connection is reset before the answer. */
  | { readonly type: "reset-after" }
  /** Carried out; headers and half of the body, then a reset. */
  | { readonly type: "truncate" }
  /** Carried out, then silence: for `ms` of real time before the answer comes, or for good. */
  | { readonly type: "stall"; readonly ms?: number }
  /** Carried out; the body comes in small pieces over `ms` of real time (default 10 000). */
  | { readonly type: "trickle"; readonly ms?: number }
  /** Not carried out. A `body` that is no string is sent as JSON; none is an empty answer. */
  | {
      readonly type: "status";
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** 429 with `Retry-After` in seconds; not carried out. */
  | { readonly type: "throttle"; readonly retryAfter: number }
  /** 401, code 800001; not carried out. */
  | { readonly type: "expired-token" }
  /** 409, code 800060; not carried out. */
  | { readonly type: "in-progress" }
  /** 200, code 400072: a success without the resource that it should hold; not carried out. */
  | { readonly type: "item-not-available" }
  /** Carried out, but answered 400 with code 800065. */
  | { readonly type: "already-submitted" }
  /**
   * A checkout answers 201 with that order group (default: the first one open) in `orderErrors`. Other operations are
   * not met.
   */
  | { readonly type: "order-error"; readonly orderGroup?: string }
  /** Answers normally, body preceded by a byte order mark. */
  | { readonly type: "bom" };

/** A fault, and which calls it meets. */
export type InjectedFault = Fault & {
  /** An operation id, or `*` for any. */
  readonly operation: string;
  /** How many calls it meets; default 1. */
  readonly times?: number;
};
