// @azure-rest/core-client with its default pipeline: on loopback over its own transport, node:http.
import { CART, type Client, type Contestant, CUSTOMER, headers, itemsOf, load, type World } from "./client.ts";

interface Answer {
  body: unknown;
}

interface Azure {
  getClient(
    endpoint: string,
    options: object,
  ): {
    pathUnchecked(
      path: string,
      ...parameters: string[]
    ): {
      get(options: object): PromiseLike<Answer>;
      post(options: object): PromiseLike<Answer>;
    };
  };
}

interface Pipeline {
  createHttpHeaders(headers: Record<string, string>): unknown;
}

/** Its idea of a transport, over a fetch. */
async function transport(fetch: typeof globalThis.fetch): Promise<object> {
  const { createHttpHeaders } = await load<Pipeline>("@azure/core-rest-pipeline");
  return {
    async sendRequest(request: { url: string; method: string; headers: { toJSON(): Record<string, string> } }) {
      const response = await fetch(request.url, { method: request.method, headers: request.headers.toJSON() });
      const headers = createHttpHeaders(Object.fromEntries(response.headers));
      return { request, status: response.status, headers, bodyAsText: await response.text() };
    },
  };
}

export const azure: Contestant = {
  name: "@azure-rest/core-client",
  peer: "@azure-rest/core-client",
  retries: true,
  async create({ endpoint, fetch }: World): Promise<Client> {
    const { getClient } = await load<Azure>("@azure-rest/core-client");
    const client = getClient(`${endpoint}/v1`, {
      allowInsecureConnection: true,
      ...(fetch ? { httpClient: await transport(fetch) } : {}),
    });
    const options = () => ({ headers: headers(), allowInsecureConnection: true });
    return {
      async checkout() {
        const path = client.pathUnchecked("/customers/{customer-id}/carts/{cart-id}/checkout", CUSTOMER, CART);
        return (await path.post(options())).body;
      },
      async list() {
        const path = client.pathUnchecked("/customers/{customer-id}/orders", CUSTOMER);
        return itemsOf((await path.get(options())).body);
      },
    };
  },
};
