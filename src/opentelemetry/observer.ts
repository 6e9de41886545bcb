// The listener that makes spans and metrics of intents.
import type { Meter, Tracer } from "@opentelemetry/api";
import { checkOptionNames, type NamesOf } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import type { IntentListener, IntentObserver } from "../events.ts";
import { targetOf } from "./attributes.ts";
import { Metrics } from "./metrics.ts";
import { startSpan } from "./spans.ts";

/** What to make, and with what; one of the two at least. */
export interface OpenTelemetryOptions {
  /** For traces: `trace.getTracer("partner-center-commerce")` of `@opentelemetry/api`. */
  tracer?: Tracer;
  /** For metrics: `metrics.getMeter("partner-center-commerce")` of `@opentelemetry/api`. */
  meter?: Meter;
}

/**
 * A listener for `onEvent` that makes telemetry by the semantic conventions of HTTP clients.
 *
 * With a tracer: a client span an intent, child of the span that is active when the call is made, with an event for
 * each attempt, retry, throttle wait and token fetch; its attributes name the customer, and the cart or order
 * (`partner_center.customer_id`, `.cart_id`, `.order_id`). With a meter: `http.client.request.duration` (an attempt),
 * `partner_center.client.operation.duration` (an intent), `partner_center.client.retries`,
 * `partner_center.client.throttle.wait` and `partner_center.client.token.duration`; times in seconds.
 *
 * None of it holds a token, a query, a body or a person's name. Throws `InvalidArgumentError` without tracer and meter.
 */
export function openTelemetry(options: OpenTelemetryOptions): IntentObserver {
  checkOptionNames(options, NAMES, WHERE);
  const { tracer, meter } = options ?? {};
  if (tracer === undefined && meter === undefined)
    throw new InvalidArgumentError(
      "tracer",
      "or meter is needed, from @opentelemetry/api (npm install @opentelemetry/api)",
      WHERE,
    );
  checkMethod(tracer, "tracer", "startSpan");
  checkMethod(meter, "meter", "createHistogram");
  const measures = meter && new Metrics(meter);
  return {
    start(intent): IntentListener {
      const target = targetOf(intent);
      const span = tracer && startSpan(tracer, intent, target);
      return {
        event(event) {
          span?.event(event);
          measures?.event(event, target);
        },
        end(end) {
          span?.end(end);
          measures?.end(end);
        },
      };
    },
  };
}

const WHERE = "openTelemetry";
const NAMES: NamesOf<OpenTelemetryOptions> = { tracer: true, meter: true };

function checkMethod(value: unknown, argument: string, method: string): void {
  if (value === undefined) return;
  const { [method]: found } = Object(value) as Record<string, unknown>;
  if (typeof found !== "function")
    throw new InvalidArgumentError(argument, `must be a ${argument} of @opentelemetry/api, with ${method}()`, WHERE);
}
