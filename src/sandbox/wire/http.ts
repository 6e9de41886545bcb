// A request and an answer as plain data, the same for real sockets and for the fetch in process.

/** What is known of a request before its body has been read. */
export interface WireHead {
  readonly method: string;
  /** Absolute, or a path with its query. */
  readonly url: string;
  readonly headers: Headers;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** How an answer reaches the client: whole, or as a fault will have it. */
export type Delivery =
  | { readonly type: "whole"; readonly answer: WireAnswer }
  | { readonly type: "reset" }
  | { readonly type: "truncate"; readonly answer: WireAnswer }
  | { readonly type: "stall"; readonly answer: WireAnswer; readonly ms: number | undefined }
  | { readonly type: "trickle"; readonly answer: WireAnswer; readonly ms: number };

/** One exchange, begun when the headers are there. */
export interface Exchange {
  /** The connection is to be closed without reading the body. */
  readonly refused: boolean;
  /** The largest body, in bytes, that is worth reading; a longer one is handed to `tooLarge`. */
  readonly bodyLimit: number;
  answer(body: Uint8Array): Promise<Delivery>;
  tooLarge(): Delivery;
}

/** Begins an exchange: the one door that both transports knock at. */
export type Receive = (head: WireHead) => Exchange;
