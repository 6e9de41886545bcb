// stripe's generic request method: on loopback over its own transport, node:http; else over its fetch client.
import { type Contestant, checkoutPath, headers, itemsOf, listPath, load, TOKEN } from "./client.ts";

interface Stripe {
  new (
    key: string,
    options: object,
  ): {
    rawRequest(method: string, path: string, params: object | undefined, options: object): Promise<unknown>;
  };
  createFetchHttpClient(fetch: typeof globalThis.fetch): unknown;
}

export const stripe: Contestant = {
  name: "stripe",
  peer: "stripe",
  retries: true,
  async create({ endpoint, fetch }) {
    const { default: Library } = await load<{ default: Stripe }>("stripe");
    const { protocol, hostname, port } = new URL(endpoint);
    const client = new Library(TOKEN, {
      protocol: protocol.slice(0, -1),
      host: hostname,
      port: port || (protocol === "https:" ? 443 : 80),
      telemetry: false,
      ...(fetch ? { httpClient: Library.createFetchHttpClient(fetch) } : {}),
    });
    const send = (method: string, path: string): Promise<unknown> =>
      client.rawRequest(method, path, undefined, { additionalHeaders: headers() });
    return {
      checkout: () => send("POST", checkoutPath),
      list: async () => itemsOf(await send("GET", listPath)),
    };
  },
};
