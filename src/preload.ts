// All that calls would load when they are first made, loaded now.

import { loadEngine } from "./client.ts";
import { loadPurchase } from "./customer.ts";
import { loadRaw } from "./requests/api.ts";
import { loadAttachments } from "./resources/attachments.ts";
import { loadCheckout } from "./resources/carts.ts";
import { loadActivationLinks, loadChanges, loadListing, loadProvisioning } from "./resources/orders.ts";

const ALL = [
  loadEngine,
  loadCheckout,
  loadPurchase,
  loadListing,
  loadChanges,
  loadProvisioning,
  loadActivationLinks,
  loadAttachments,
  loadRaw,
];

/**
 * Loads what a client's calls load when they are first made, so that none of them has to: for tests whose timers are not
 * real, and for processes whose files may be replaced while they run. Rejects with a `ConnectionError` if it can't.
 *
 * @example
 * import { preload } from "partner-center-commerce";
 *
 * await preload();
 */
export async function preload(): Promise<void> {
  await Promise.all(ALL.map((load) => load("preload")));
}
