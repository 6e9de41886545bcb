// One intent from start to end: its id, its attempts, and what its listener hears. Whatever happens on the wire, it buys at most once.

import { personalValues } from "../answers/personal-data.ts";
import { HEADER } from "../headers.ts";
import { resourceIdsOf } from "../resource-ids.ts";
import type { IntentCall } from "./call-state.ts";
import { IntentEvents } from "./intent-events.ts";
import { IntentRun } from "./intent-run.ts";
import { type Engine, type Intent, IntentFailed, type Success } from "./intent-types.ts";
import { Progress } from "./progress.ts";

/** Carries out an intent. Rejects with IntentFailed, or with the signal's reason on abort. */
export async function carryOut(engine: Engine, intent: Intent, call: IntentCall): Promise<Success> {
  if (call.signal?.aborted) throw call.signal.reason;
  const progress = new Progress(intent.operation, intent.idempotency, call, secretsOf(intent));
  progress.resources = resourceIdsOf(intent.url);
  if (intent.personalData) progress.personal = personalValues(intent.url, intent.body);
  progress.unknownAdvice = intent.unknownAdvice;
  progress.requestId = await call.ids.next(intent.operation, intent.path, intent.idempotency);
  const events = new IntentEvents(engine.onEvent, progress, intent.url);
  try {
    const success = await new IntentRun(engine, intent, call, progress, events).go();
    events.ends({ outcome: "done", status: success.answer.status });
    return success;
  } catch (failure) {
    if (failure instanceof IntentFailed) {
      const { error, answer } = failure;
      events.ends({
        outcome: error.outcome === "done" ? progress.outcome : error.outcome,
        error,
        ...(answer && { status: answer.status }),
      });
    } else events.isAborted();
    throw failure;
  }
}

/** The header that names a person; no error and no event repeats its value. */
function secretsOf({ headers }: Intent): string[] {
  const person = headers?.[HEADER.customerUser];
  return person?.includes("@") ? [person] : [];
}
