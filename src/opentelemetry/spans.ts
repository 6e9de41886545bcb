// A client span an intent, an event for each thing that happens to it.
import type { Attributes, SpanKind, SpanStatusCode, Tracer } from "@opentelemetry/api";
import { ApiError } from "../errors.ts";
import type { ClientEvent, IntentEnd, IntentListener, IntentStart } from "../events.ts";
import { scrub } from "../transport/answers/redact.ts";
import { attributesOf, errorType, seconds, type Target } from "./attributes.ts";

// The API's own values: importing them would make the package a run-time dependency.
const CLIENT: SpanKind.CLIENT = 2;
const ERROR: SpanStatusCode.ERROR = 2;

/** Starts a span under the active context. */
export function startSpan(tracer: Tracer, intent: IntentStart, target: Target): Required<IntentListener> {
  const span = tracer.startSpan(`${target.method} ${target.template}`, {
    kind: CLIENT,
    attributes: {
      ...target.attributes,
      "url.full": intent.url,
      "partner_center.operation": intent.operation,
      "partner_center.correlation_id": intent.correlationId,
      ...resourceAttributes(intent),
    },
  });
  return {
    event(event) {
      // A token may arrive in the background, when the intent that asked for it has ended.
      if (span.isRecording()) span.addEvent(event.type, eventAttributes(event));
    },
    end(end) {
      span.setAttributes(endAttributes(end));
      if (end.outcome !== "done" || end.aborted) span.setStatus({ code: ERROR, ...describe(end) });
      span.end();
    },
  };
}

/** On spans alone: a metric would have a series for each. */
function resourceAttributes({ customerId, cartId, orderId }: IntentStart): Attributes {
  return attributesOf({
    "partner_center.customer_id": customerId,
    "partner_center.cart_id": cartId,
    "partner_center.order_id": orderId,
  });
}

/** An answer's status says enough by itself. */
function describe({ error }: IntentEnd): { message?: string } {
  return error && !(error instanceof ApiError) ? { message: scrub(error.message) } : {};
}

function endAttributes({ requestId, attempts, status, outcome, error, aborted }: IntentEnd): Attributes {
  return attributesOf({
    "http.response.status_code": status,
    "http.request.resend_count": attempts > 1 ? attempts - 1 : undefined,
    "error.type": aborted ? "AbortError" : error && errorType(error),
    "partner_center.error_code": error instanceof ApiError ? error.code : undefined,
    "partner_center.request_id": requestId,
    "partner_center.outcome": outcome,
  });
}

function eventAttributes(event: ClientEvent): Attributes {
  switch (event.type) {
    case "attempt":
      return attributesOf({
        "http.request.resend_count": event.attempt > 1 ? event.attempt - 1 : undefined,
        "http.response.status_code": event.status,
        "error.type": event.error && errorType(event.error),
        "partner_center.request_id": event.requestId,
        "partner_center.outcome": event.outcome,
        "partner_center.duration": seconds(event.durationMs),
      });
    case "retry":
      return { "http.request.resend_count": event.attempt - 1, "partner_center.delay": seconds(event.delayMs) };
    case "throttle":
      return { "partner_center.scope": event.scope, "partner_center.wait": seconds(event.waitMs) };
    case "token":
      return { "partner_center.reason": event.reason, "partner_center.duration": seconds(event.durationMs) };
    case "invalid-response":
      return { "http.response.status_code": event.status, "partner_center.violations": event.violations.length };
  }
}
