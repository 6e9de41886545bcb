// What is measured of intents and their attempts. Times are in seconds.
import type { Counter, Histogram, Meter, MetricOptions } from "@opentelemetry/api";
import type { ClientEvent, IntentEnd } from "../events.ts";
import { attributesOf, errorType, seconds, type Target } from "./attributes.ts";

/** The boundaries that the conventions give for `http.client.request.duration`. */
const REQUEST = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];
/** Waits included, it takes longer. */
const WAITING = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];

function time(description: string, explicitBucketBoundaries: number[]): MetricOptions {
  return { unit: "s", description, advice: { explicitBucketBoundaries } };
}

export class Metrics {
  readonly #requests: Histogram;
  readonly #operations: Histogram;
  readonly #retries: Counter;
  readonly #throttled: Histogram;
  readonly #tokens: Histogram;

  constructor(meter: Meter) {
    const name = "partner_center.client";
    this.#requests = meter.createHistogram(
      "http.client.request.duration",
      time("Duration of HTTP client requests.", REQUEST),
    );
    this.#operations = meter.createHistogram(
      `${name}.operation.duration`,
      time("Duration of operations, waits and retries included.", WAITING),
    );
    this.#retries = meter.createCounter(`${name}.retries`, {
      unit: "{retry}",
      description: "Requests sent again.",
    });
    this.#throttled = meter.createHistogram(`${name}.throttle.wait`, time("Waits for the rate limit.", WAITING));
    this.#tokens = meter.createHistogram(`${name}.token.duration`, time("Fetches of a token.", REQUEST));
  }

  event(event: ClientEvent, { attributes }: Target): void {
    const operation = { "partner_center.operation": event.operation };
    if (event.type === "attempt") {
      const { attempt, durationMs, status, error } = event;
      const answer = { "http.response.status_code": status, "error.type": error && errorType(error) };
      this.#requests.record(seconds(durationMs), { ...attributes, ...attributesOf(answer) });
      if (attempt > 1) this.#retries.add(1, operation);
    } else if (event.type === "throttle") {
      this.#throttled.record(seconds(event.waitMs), { ...operation, "partner_center.scope": event.scope });
    } else if (event.type === "token") {
      this.#tokens.record(seconds(event.durationMs), { "partner_center.reason": event.reason });
    }
  }

  end({ operation, outcome, durationMs, error, aborted }: IntentEnd): void {
    const attributes = attributesOf({
      "partner_center.operation": operation,
      "partner_center.outcome": outcome,
      "error.type": aborted ? "AbortError" : error && errorType(error),
    });
    this.#operations.record(seconds(durationMs), attributes);
  }
}
