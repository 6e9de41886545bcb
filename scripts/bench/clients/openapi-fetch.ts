// openapi-fetch alone, which this package is built upon: the same typed paths, without identity, limits or retries.
import createClient from "openapi-fetch";
import type { paths } from "../../../generated/schema.ts";
import { CART, type Contestant, CUSTOMER, headers } from "./client.ts";

export const openapiFetch: Contestant = {
  name: "openapi-fetch",
  retries: false,
  async create({ endpoint, fetch }) {
    const api = createClient<paths>({ baseUrl: `${endpoint}/v1`, ...(fetch ? { fetch } : {}) });
    return {
      async checkout() {
        const path = { "customer-id": CUSTOMER, "cart-id": CART };
        const { data } = await api.POST("/customers/{customer-id}/carts/{cart-id}/checkout", {
          params: { path },
          headers: headers(),
        });
        return data;
      },
      async list() {
        const path = { "customer-id": CUSTOMER };
        const { data } = await api.GET("/customers/{customer-id}/orders", { params: { path }, headers: headers() });
        return data?.items;
      },
    };
  },
};
