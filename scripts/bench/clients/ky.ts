// ky, with its retries and its timeout as they are by default.
import { type Contestant, checkoutPath, headers, itemsOf, listPath, load } from "./client.ts";

type Ky = (url: string, options: object) => { json(): Promise<unknown> };

export const ky: Contestant = {
  name: "ky",
  peer: "ky",
  retries: true,
  async create({ endpoint, fetch }) {
    const { default: send } = await load<{ default: Ky }>("ky");
    const options = fetch ? { fetch } : {};
    return {
      checkout: () => send(endpoint + checkoutPath, { method: "post", headers: headers(), ...options }).json(),
      list: async () => itemsOf(await send(endpoint + listPath, { headers: headers(), ...options }).json()),
    };
  },
};
