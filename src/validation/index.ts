// Live answers against the description: loaded by clients that ask for it (`validate`), as its tables are large.
import type { OperationId } from "../../generated/operations.ts";
import { validateResponse } from "../../generated/validators.js";
import { ResponseParseError } from "../errors.ts";
import type { Check } from "../transport/intent.ts";
import { redactText, STORED } from "../transport/redact.ts";
import type { Progress } from "../transport/report.ts";

/** Violations that a message shows; the event has them all. */
const SHOWN = 3;

/** A check that tells of each answer that is not as described, and in the mode `throw` makes an error of it. */
export function checkAnswers(mode: "warn" | "throw", heard: boolean): Check {
  return ({ status, json, text }, progress, tell) => {
    const violations = validateResponse(progress.operation as OperationId, status, json);
    if (violations.length === 0) return undefined;
    tell({ type: "invalid-response", status, violations });
    const more = violations.length > SHOWN ? `; and ${violations.length - SHOWN} more` : "";
    const wrong = violations.slice(0, SHOWN).map(({ path, message }) => `${path} ${message}`);
    const { operation, requestId, correlationId, attempts, tokens } = progress;
    const message = `${operation}: the ${status} answer is not as described: ${wrong.join("; ")}${more} (MS-RequestId ${requestId}).`;
    if (mode === "throw") {
      // Nothing milder fits: what was answered with a success is neither rejected nor not sent.
      const about = { operation, requestId, correlationId, attempts, outcome: "unknown" } as const;
      return new ResponseParseError(message + advice(progress), about, redactText(text, tokens).slice(0, STORED));
    }
    if (!heard) console.warn(message);
    return undefined;
  };
}

function advice({ idempotency, keyed, requestId }: Progress): string {
  if (idempotency === "safe") return " Its text is in body.";
  const how = keyed ? "the same idempotencyKey" : `requestId "${requestId}"`;
  return ` The service carried it out: its answer is in body, and a repeat with ${how} does it no second time.`;
}
