// axios: on loopback over its own transport, node:http; where there is no network over its fetch adapter.
import { type Contestant, checkoutPath, headers, itemsOf, listPath, load } from "./client.ts";

interface Axios {
  create(options: object): { request(options: object): Promise<{ data: unknown }> };
}

export const axios: Contestant = {
  name: "axios",
  peer: "axios",
  retries: false,
  async create({ endpoint, fetch }) {
    const { default: library } = await load<{ default: Axios }>("axios");
    const { Agent } = await import("node:http");
    const own = { httpAgent: new Agent({ keepAlive: true }) };
    const client = library.create({
      baseURL: endpoint,
      timeout: 100_000,
      ...(fetch ? { adapter: "fetch", env: { fetch, Request, Response } } : own),
    });
    const send = async (method: string, url: string): Promise<unknown> =>
      (await client.request({ method, url, headers: headers() })).data;
    return {
      checkout: () => send("post", checkoutPath),
      list: async () => itemsOf(await send("get", listPath)),
    };
  },
};
