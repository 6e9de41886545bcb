// One spelling for the status of an order, and what the status of one of its lines means.
import { comparable } from "../wire.ts";

const spellings = [
  "unknown",
  "completed",
  "pending",
  "cancelled",
  "suspended",
  "pending review",
  "pending po upload",
  "po upload complete",
  "po review rejected",
  "partial success",
  "error",
] as const;

/** The documented order statuses in one spelling, lower case with spaces, and whatever the service adds to them. */
export type NormalizedOrderStatus = (typeof spellings)[number] | (string & {});

/**
 * One spelling of an order's status: `"Pending Review"`, `"pending_review"` and `"PendingReview"` are all `"pending review"`.
 * `"Canceled"` is `"cancelled"`. A status that is not documented comes back in lower case, its words apart; a missing one is `"unknown"`.
 *
 * @example
 * import { normalizeOrderStatus } from "partner-center-commerce";
 *
 * normalizeOrderStatus("PendingReview"); // => "pending review"
 * normalizeOrderStatus("pending_po_upload"); // => "pending po upload"
 * normalizeOrderStatus("AwaitingCredit"); // => "awaiting credit"
 */
export function normalizeOrderStatus(status: string | null | undefined): NormalizedOrderStatus {
  const words = String(status ?? "")
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/[\s_-]+/g, " ")
    .trim()
    .toLowerCase()
    .replaceAll("canceled", "cancelled");
  const letters = words.replaceAll(" ", "");
  return spellings.find((known) => known.replaceAll(" ", "") === letters) ?? (words || "unknown");
}

/**
 * What the provisioning status of a line says. `fulfilled` and `unfulfilled` are final; whatever else it is,
 * `prefulfillmentpending` or a value that nobody knows yet, the line is under way.
 */
export function lineStateOf(status: string | null | undefined): "fulfilled" | "unfulfilled" | "under way" {
  switch (comparable(status)) {
    case "fulfilled":
      return "fulfilled";
    // The second and third are no documented values, but say what `unfulfilled` means.
    case "unfulfilled":
    case "cancelled":
    case "canceled":
      return "unfulfilled";
    default:
      return "under way";
  }
}
