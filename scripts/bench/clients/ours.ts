// This package as it is built, with everything on: token cache, ids, rate limit, timeout, retries.
import type * as Package from "../../../src/index.ts";
import { CART, type Contestant, CUSTOMER, load, TOKEN } from "./client.ts";

/** The built package; the bundles of the bench lie two folders below `scripts`. */
export const loadPackage = (): Promise<typeof Package> => load(new URL("../../../dist/index.js", import.meta.url).href);

/** A limit that is kept account of, and never met. */
export const HIGH_LIMIT = 1_000_000_000;

export const ours: Contestant = {
  name: "partner-center-commerce",
  retries: true,
  async create({ endpoint, fetch }) {
    const { PartnerCenterClient } = await loadPackage();
    const { carts, orders } = new PartnerCenterClient({
      credential: () => TOKEN,
      endpoint,
      rateLimit: { requestsPerMinute: HIGH_LIMIT },
      ...(fetch ? { fetch } : {}),
    }).customer(CUSTOMER);
    return {
      checkout: () => carts.checkout(CART),
      async list() {
        const items = [];
        for await (const order of orders.list()) items.push(order);
        return items;
      },
    };
  },
};
