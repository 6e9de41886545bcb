// Live answers held against the API's description. An entry of its own: its tables are large, and weigh on nobody who doesn't ask for them.
import { type Operation, type OperationId, operations } from "../../generated/operations.ts";
import { validateResponse } from "../../generated/validators.js";
import { show } from "../arguments.ts";
import { InvalidArgumentError, ResponseParseError } from "../errors.ts";
import { redactBody, STORED } from "../transport/answers/redact.ts";
import type { AnswerCheck } from "../transport/intent/intent-types.ts";
import type { Progress } from "../transport/intent/progress.ts";

export type { AnswerCheck } from "../transport/intent/intent-types.ts";

/** Violations that a message shows; the event has them all. */
const SHOWN = 3;

/**
 * For the client's option `validate`: checks every successful answer against the API's description. `"warn"` tells
 * `onEvent` (type `invalid-response`), or the console where nobody listens, and returns the answer all the same. `"throw"`
 * rejects with a `ResponseParseError`, outcome `unknown`: what such an answer tells of has been carried out.
 *
 * @throws InvalidArgumentError for another mode.
 *
 * @example
 * import { PartnerCenterClient } from "partner-center-commerce";
 * import { checkAnswers } from "partner-center-commerce/validation";
 *
 * const client = new PartnerCenterClient({ credential: async () => "a token", validate: checkAnswers("warn") });
 */
export function checkAnswers(mode: "warn" | "throw"): AnswerCheck {
  if (mode !== "warn" && mode !== "throw")
    throw new InvalidArgumentError("mode", `must be "warn" or "throw", not ${show(mode)}`, "checkAnswers");
  return ({ status, json, text }, progress, tell) => {
    const { operation } = progress;
    if (!isDescribed(operation) || isRightlyEmpty(operation, text)) return undefined;
    const violations = validateResponse(operation, status, json);
    if (violations.length === 0) return undefined;
    const heard = tell({ type: "invalid-response", status, violations });
    const more = violations.length > SHOWN ? `; and ${violations.length - SHOWN} more` : "";
    const wrong = violations.slice(0, SHOWN).map(({ path, message }) => `${path} ${message}`);
    const { ids, attempts, secrets } = progress;
    const message = `${ids.operation}: the ${status} answer is not as described: ${wrong.join("; ")}${more} (MS-RequestId ${ids.requestId}).`;
    if (mode === "throw") {
      // Nothing milder fits: what was answered with a success is neither rejected nor not sent.
      const context = { ...ids, attempts, outcome: "unknown" } as const;
      const body = redactBody({ text, json }, secrets).slice(0, STORED);
      return new ResponseParseError(message + whatToDo(progress), context, body, progress.personal !== undefined);
    }
    if (!heard) console.warn(message);
    return undefined;
  };
}

/** What `client.request` asks for is not in the description, and can't be held against it. */
function isDescribed(operation: string): operation is OperationId {
  return Object.hasOwn(operations, operation);
}

function isRightlyEmpty(operation: OperationId, text: string): boolean {
  const { response }: Operation = operations[operation];
  return response === "empty-or-json" && text.trim() === "";
}

function whatToDo({ idempotency, keyed, requestId }: Progress): string {
  if (idempotency === "safe") return " Its text is in body.";
  const how = keyed ? "the same idempotencyKey" : `requestId "${requestId}"`;
  return ` The service carried it out: its answer is in body, and a repeat with ${how} does it no second time.`;
}
