// The client over undici: all that holds over the platform's fetch on connections that fail.
import { expect, test, vi } from "vitest";
import { undiciFetch } from "../../src/undici/index.ts";

const platform = vi.spyOn(globalThis, "fetch");
const fetch = vi.fn(undiciFetch());
globalThis.fetch = fetch;
await import("../transport/sockets.test.ts");

test("all of that went over undici", () => {
  expect(fetch).toHaveBeenCalled();
  expect(platform).not.toHaveBeenCalled();
});
