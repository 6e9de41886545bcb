// The clients that are compared, the yardstick first. Those that retry do so as they do by default.
import createClient from "openapi-fetch";
import { request } from "undici";
import type { paths } from "../../generated/schema.ts";
import { CART, CUSTOMER, checkoutPath, headers, listPath, TOKEN } from "./work.ts";

/** Where requests go. */
interface World {
  /** Origin, without a path. */
  readonly endpoint: string;
  /** Answers without a network; undefined on loopback. */
  readonly fetch: typeof globalThis.fetch | undefined;
}

export interface Client {
  /** POST without a body; gives the parsed answer. */
  checkout(): Promise<unknown>;
  /** GET of a hundred orders; gives the items of the answer. */
  list(): Promise<unknown>;
}

export interface Contestant {
  readonly name: string;
  readonly own?: true;
  /** May be missing. */
  readonly optional?: true;
  /** Whether it retries by itself. */
  readonly retries: boolean;
  /** Undefined where there is nothing to put in the place of the network. */
  create(world: World): Promise<Client | undefined>;
}

/** A client that only sends. */
function sender(send: (method: "GET" | "POST", path: string) => Promise<unknown>): Client {
  return {
    checkout: () => send("POST", checkoutPath),
    list: async () => {
      const collection = await send("GET", listPath);
      return typeof collection === "object" && collection !== null && "items" in collection ? collection.items : [];
    },
  };
}

const bareFetch: Contestant = {
  name: "bare fetch",
  retries: false,
  create: async ({ endpoint, fetch = globalThis.fetch }) =>
    sender(async (method, path) => {
      const response = await fetch(endpoint + path, { method, headers: headers() });
      return JSON.parse(await response.text());
    }),
};

/** The built package; what is compiled lies two folders below the repository. */
const built = <T>(file: string): Promise<T> => load(new URL(`../../dist/${file}`, import.meta.url).href);

/** A module whose name must not be resolved before it is asked for. */
async function load<T>(name: string): Promise<T> {
  return (await import(name)) as T;
}

async function createOwn({ endpoint, fetch }: World): Promise<Client> {
  const { PartnerCenterClient } = await built<typeof import("../../src/index.ts")>("index.js");
  const { carts, orders } = new PartnerCenterClient({
    credential: () => TOKEN,
    endpoint,
    // Kept account of, and never met.
    rateLimit: { requestsPerMinute: 1_000_000_000 },
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

const own: Contestant = { name: "partner-center-commerce", own: true, retries: true, create: createOwn };

const ownOverUndici: Contestant = {
  name: "partner-center-commerce, undiciFetch",
  own: true,
  retries: true,
  async create({ endpoint, fetch }) {
    if (fetch) return undefined;
    const { undiciFetch } = await built<typeof import("../../src/undici/index.ts")>("undici.js");
    return createOwn({ endpoint, fetch: undiciFetch() });
  },
};

const openapiFetch: Contestant = {
  name: "openapi-fetch",
  retries: false,
  async create({ endpoint, fetch }) {
    const api = createClient<paths>({ baseUrl: `${endpoint}/v1`, ...(fetch ? { fetch } : {}) });
    const customer = { "customer-id": CUSTOMER };
    return {
      async checkout() {
        const params = { path: { ...customer, "cart-id": CART } };
        const path = "/customers/{customer-id}/carts/{cart-id}/checkout";
        return (await api.POST(path, { params, headers: headers() })).data;
      },
      async list() {
        const params = { path: customer };
        return (await api.GET("/customers/{customer-id}/orders", { params, headers: headers() })).data?.items;
      },
    };
  },
};

/** The least that HTTP costs on Node. It has no fetch that could be replaced. */
const undici: Contestant = {
  name: "undici request",
  retries: false,
  create: async ({ endpoint, fetch }) =>
    fetch
      ? undefined
      : sender(async (method, path) => (await request(endpoint + path, { method, headers: headers() })).body.json()),
};

interface Stripe {
  new (
    key: string,
    options: object,
  ): {
    rawRequest(method: string, path: string, params: object | undefined, options: object): Promise<unknown>;
  };
  createFetchHttpClient(fetch: typeof globalThis.fetch): unknown;
}

/** Its generic request method: on loopback over its own transport, node:http; else over its fetch client. */
const stripe: Contestant = {
  name: "stripe",
  optional: true,
  retries: true,
  async create({ endpoint, fetch }) {
    const { default: Library } = await load<{ default: Stripe }>("stripe");
    const { protocol, hostname, port } = new URL(endpoint);
    const client = new Library(TOKEN, {
      protocol: protocol.slice(0, -1),
      host: hostname,
      port,
      telemetry: false,
      ...(fetch ? { httpClient: Library.createFetchHttpClient(fetch) } : {}),
    });
    return sender((method, path) => client.rawRequest(method, path, undefined, { additionalHeaders: headers() }));
  },
};

export const contestants: readonly Contestant[] = [bareFetch, own, ownOverUndici, openapiFetch, undici, stripe];
