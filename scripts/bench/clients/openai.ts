// openai's generic request methods, with its retries and its timeout as they are by default.
import { type Contestant, checkoutPath, headers, itemsOf, listPath, load, TOKEN } from "./client.ts";

interface OpenAI {
  new (
    options: object,
  ): {
    get(path: string, options: object): Promise<unknown>;
    post(path: string, options: object): Promise<unknown>;
  };
}

export const openai: Contestant = {
  name: "openai",
  peer: "openai",
  retries: true,
  async create({ endpoint, fetch }) {
    const { default: Library } = await load<{ default: OpenAI }>("openai");
    const client = new Library({ apiKey: TOKEN, baseURL: endpoint, ...(fetch ? { fetch } : {}) });
    return {
      checkout: () => client.post(checkoutPath, { headers: headers() }),
      list: async () => itemsOf(await client.get(listPath, { headers: headers() })),
    };
  },
};
