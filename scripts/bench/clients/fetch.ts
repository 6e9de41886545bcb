// Bare fetch and JSON.parse: what all others are measured against.
import { type Contestant, checkoutPath, headers, itemsOf, listPath } from "./client.ts";

export const bareFetch: Contestant = {
  name: "bare fetch",
  retries: false,
  async create({ endpoint, fetch = globalThis.fetch }) {
    const send = async (method: string, path: string): Promise<unknown> => {
      const response = await fetch(endpoint + path, { method, headers: headers() });
      return JSON.parse(await response.text());
    };
    return {
      checkout: () => send("POST", checkoutPath),
      list: async () => itemsOf(await send("GET", listPath)),
    };
  },
};
