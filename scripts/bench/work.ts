// What all clients of the bench are asked to do: the same two requests, with the same headers.

export const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
export const CART = "b4c8fdea-cbe4-4d17-9576-13fcacbf9605";
/** As long as a real one, and opens nothing. */
export const TOKEN: string = [
  "eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9",
  `eyJhdWQiOiJ${"QmVuY2htYXJr".repeat(80)}`,
  "c2lnbmF0dXJl".repeat(28),
].join(".");

export const checkoutPath: string = `/v1/customers/${CUSTOMER}/carts/${CART}/checkout`;
export const listPath: string = `/v1/customers/${CUSTOMER}/orders`;

/** What Partner Center asks of a request, with ids of its own for each. */
export function headers(): Record<string, string> {
  return {
    Accept: "application/json",
    Authorization: `Bearer ${TOKEN}`,
    "MS-RequestId": crypto.randomUUID(),
    "MS-CorrelationId": crypto.randomUUID(),
    "MS-Contract-Version": "v1",
    "MS-PartnerCenter-Client": "partner-center-commerce",
    "X-Locale": "en-US",
  };
}
