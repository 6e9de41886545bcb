// An update of a subscription: read, edited, written with its ETag, and read again where somebody else was faster. An edit whose answer was
// lost is never made a second time: reading tells whether it was.
import type { Subscription, SubscriptionUpdate } from "../../generated/schema.ts";
import { PartnerCenterError, PreconditionFailedError } from "../errors.ts";
import { showsUpdate } from "../helpers/subscriptions/shows.ts";
import type { Call } from "../requests/calls/call.ts";
import { withResponseOf } from "../requests/calls/responses.ts";
import {
  etagOf,
  getSubscription,
  patchSubscription,
  plainSubscription,
  type SubscriptionPlace,
  subscriptionPath,
} from "../requests/subscriptions.ts";
import { isReason } from "../transport/wait.ts";

/** What makes of a subscription as read what it is to be. What it throws ends the call. */
export type SubscriptionEdit = (current: Subscription) => SubscriptionUpdate;

export interface EditOptions {
  /** Whether its result is the same whatever was read before, so that it may be written again after an answer was lost. */
  absolute?: boolean;
}

/** An edit of what was read must not be made twice, as repeating the call would. */
const READ_IT = "read the subscription before you change it again; the edit was not made a second time";
/** How often a subscription is read and edited again, at most. */
const AGAIN = 3;

/** Writes a subscription that the caller has whole, once. */
export async function replaceSubscription(
  call: Call,
  place: SubscriptionPlace,
  update: SubscriptionUpdate,
): Promise<Subscription> {
  subscriptionPath(place, "updateSubscription");
  const written = plainSubscription(update, place);
  try {
    return await write(call, place, written, { etag: etagOf(written) });
  } catch (error) {
    const failure = failureOf(error, call);
    const read = call.retry && failure.outcome === "unknown" ? await readAgain(call, place) : undefined;
    if (read && showsUpdate(read, written)) return read;
    throw failure;
  }
}

/** Reads a subscription, edits it and writes it. Rejects with what the edit throws, unchanged. */
export async function editSubscription(
  call: Call,
  place: SubscriptionPlace,
  edit: SubscriptionEdit,
  { absolute = false }: EditOptions = {},
): Promise<Subscription> {
  subscriptionPath(place, "updateSubscription");
  let current = await getSubscription(call.reading(), place);
  /** The write of an earlier round whose end nobody knows: whatever is refused after it, it may have been carried out. */
  let unknown: PartnerCenterError | undefined;
  for (let again = 0; ; again++) {
    const written = await editedOnce(place, current, edit).catch((error: unknown) => {
      throw unknown ?? error;
    });
    try {
      return await write(call, place, written, { etag: etagOf(current), ...(!absolute && { unknownAdvice: READ_IT }) });
    } catch (error) {
      const failure = failureOf(error, call);
      const isStale = failure instanceof PreconditionFailedError && failure.outcome === "rejected";
      const isUnknown = failure.outcome === "unknown";
      if (isUnknown) unknown = failure;
      if (!call.retry || !(isUnknown || (isStale && again < AGAIN))) throw unknown ?? failure;
      const read = await readAgain(call, place);
      if (read && isUnknown && showsUpdate(read, written, current)) return read;
      if (!read || (isUnknown && !(absolute && again < AGAIN))) throw unknown ?? failure;
      current = read;
    }
  }
}

/** The subscription as it is to be. It is edited in a copy, so that an edit in place can be told from what was read. */
async function editedOnce(
  place: SubscriptionPlace,
  current: Subscription,
  edit: SubscriptionEdit,
): Promise<SubscriptionUpdate> {
  const copy = withResponseOf(structuredClone(current), current);
  return plainSubscription(await edit(copy), place);
}

/** Writes it, and reads it where the answer was that it is accepted and no more. */
async function write(
  call: Call,
  place: SubscriptionPlace,
  update: SubscriptionUpdate,
  options: Parameters<typeof patchSubscription>[3],
): Promise<Subscription> {
  const answered = await patchSubscription(call, place, update, options);
  if (answered) return answered;
  try {
    return await getSubscription(call.reading(), place);
  } catch (error) {
    if (!(error instanceof PartnerCenterError) || isReason(error, call.signal)) throw error;
    const { requestId, correlationId, attempts, message } = error;
    throw new PartnerCenterError(`updateSubscription: the change was accepted, and reading it failed: ${message}`, {
      ...{ operation: "updateSubscription", requestId, correlationId, attempts, outcome: "done", cause: error },
    });
  }
}

/** The error of this package that a write ended in; others are thrown at once: an abort's reason, or what is broken. */
function failureOf(error: unknown, { signal }: Call): PartnerCenterError {
  if (!(error instanceof PartnerCenterError) || isReason(error, signal)) throw error;
  return error;
}

/** Reads what became of a subscription; undefined if nobody can tell. */
async function readAgain(call: Call, place: SubscriptionPlace): Promise<Subscription | undefined> {
  try {
    return await getSubscription(call.reading(), place);
  } catch (error) {
    failureOf(error, call);
    return undefined;
  }
}
