// This package as it is built, with everything on: token cache, ids, rate limit, timeout, retries.
import type * as Package from "../../../src/index.ts";
import type * as UndiciPackage from "../../../src/undici/index.ts";
import { CART, type Client, type Contestant, CUSTOMER, load, TOKEN, type World } from "./client.ts";

const built = <T>(file: string): Promise<T> => load(new URL(`../../../dist/${file}`, import.meta.url).href);

/** The built package; the bundles of the bench lie two folders below `scripts`. */
export const loadPackage = (): Promise<typeof Package> => built("index.js");

/** A limit that is kept account of, and never met. */
export const HIGH_LIMIT = 1_000_000_000;

async function create({ endpoint, fetch }: World): Promise<Client> {
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
}

export const ours: Contestant = { name: "partner-center-commerce", retries: true, create };

/** The same over undici, where there is a network. */
export const oursOverUndici: Contestant = {
  name: "partner-center-commerce over undici",
  retries: true,
  async create({ endpoint, fetch }) {
    if (fetch) return undefined;
    const { undiciFetch } = await built<typeof UndiciPackage>("undici.js");
    return create({ endpoint, fetch: undiciFetch() });
  },
};
