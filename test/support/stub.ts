// A fetch that does what a test tells it, in memory: answers, errors, silence before the headers or within the body.
import { samples } from "./client.ts";

/** What one request meets. */
export type Step =
  | { readonly status: number; readonly body?: string | object; readonly headers?: Readonly<Record<string, string>> }
  /** No headers ever come; the signal ends it, unless `deaf`. */
  | { readonly silence: "headers"; readonly deaf?: boolean }
  /** Headers and half of a body, and no more. */
  | { readonly silence: "body" }
  | { readonly error: () => unknown };

export interface StubFetch {
  readonly fetch: typeof globalThis.fetch;
  /** The requests, with their signals. */
  readonly sent: { readonly url: string; readonly init: RequestInit; readonly headers: Headers; readonly at: number }[];
  /** Bodies that were cancelled before their end. */
  readonly cancelled: number[];
  /** Answers a deaf silence after all. */
  readonly wake: (index: number, response: Response) => void;
}

/** Meets each request with the next step; the last one goes on for ever. */
export function stubFetch(...steps: readonly Step[]): StubFetch {
  const sent: StubFetch["sent"] = [];
  const cancelled: number[] = [];
  const sleepers = new Map<number, (response: Response) => void>();
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const index = sent.length;
    sent.push({ url: String(input), init, headers: new Headers(init.headers), at: performance.now() });
    const step = steps[Math.min(index, steps.length - 1)];
    const { signal } = init;
    if (!step || signal?.aborted) throw signal?.reason ?? new Error("no step for this request");
    if ("error" in step) throw step.error();
    if ("silence" in step) {
      if (step.silence === "body")
        return new Response(
          halfBody(signal, () => cancelled.push(index)),
          { status: 200 },
        );
      return new Promise((resolve, reject) => {
        sleepers.set(index, resolve);
        if (!step.deaf) signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      });
    }
    const body = typeof step.body === "object" ? JSON.stringify(step.body) : step.body;
    return new Response(body || null, {
      status: step.status,
      headers: { "Content-Type": "application/json", ...step.headers },
    });
  };
  return { fetch, sent, cancelled, wake: (index, response) => sleepers.get(index)?.(response) };
}

function halfBody(signal: AbortSignal | null | undefined, onCancel: () => void): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(new TextEncoder().encode('{"id": "half'));
      signal?.addEventListener("abort", () => controller.error(signal.reason), { once: true });
    },
    cancel: onCancel,
  });
}

/** The success of each sample, as a step. */
export const success: Readonly<Record<keyof typeof samples, Step>> = {
  getOrder: samples.getOrder.success,
  checkoutCart: samples.checkoutCart.success,
  createOrder: samples.createOrder.success,
};
