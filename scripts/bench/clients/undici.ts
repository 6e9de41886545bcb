// undici's own request, the least that HTTP costs on Node. It has no fetch that could be replaced.
import { type Contestant, checkoutPath, headers, itemsOf, listPath, load } from "./client.ts";

interface Undici {
  request(url: string, options: object): Promise<{ body: { json(): Promise<unknown> } }>;
}

export const undici: Contestant = {
  name: "undici request",
  peer: "undici",
  retries: false,
  async create({ endpoint, fetch }) {
    if (fetch) return undefined;
    const { request } = await load<Undici>("undici");
    const send = async (method: string, path: string): Promise<unknown> =>
      (await request(endpoint + path, { method, headers: headers() })).body.json();
    return {
      checkout: () => send("POST", checkoutPath),
      list: async () => itemsOf(await send("GET", listPath)),
    };
  },
};
