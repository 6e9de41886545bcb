// The client over node:http: all that holds over the platform's fetch on connections that fail.
import { expect, test, vi } from "vitest";
import { nodeFetch } from "../../src/node/index.ts";

const platform = vi.spyOn(globalThis, "fetch");
const fetch = vi.fn(nodeFetch());
globalThis.fetch = fetch;
await import("../client/sockets.test.ts");

test("all of that went over node:http", () => {
  expect(fetch).toHaveBeenCalled();
  expect(platform).not.toHaveBeenCalled();
});
