// The sandbox in one file for no platform, as a bundler makes it for a Worker: nothing of Node in it, and it sells.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const program = `import { PartnerCenterSandbox } from "partner-center-commerce/sandbox";
export const start = () => new PartnerCenterSandbox({ provisioningDelay: 0 });`;

it("bundles for any platform without a module of Node, sells in process, and says that it can't listen", async () => {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir: fileURLToPath(new URL("../..", import.meta.url)) },
    bundle: true,
    format: "esm",
    platform: "neutral",
    write: false,
  });
  const code = outputFiles[0]?.text ?? "";
  expect(code).not.toMatch(/(from|import|require)\s*\(?\s*["']node:/);
  const { start } = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
  const sandbox = start();
  const customer = "28045616-f6b9-462f-9701-0d89b5e65c44";
  const answer = await sandbox.fetch(`https://any.example/v1/customers/${customer}/orders`, {
    method: "POST",
    headers: { Authorization: "Bearer some-token-of-a-test", "Content-Type": "application/json" },
    body: JSON.stringify({
      billingCycle: "monthly",
      lineItems: [{ lineItemNumber: 0, offerId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 1, termDuration: "P1Y" }],
    }),
  });
  expect([answer.status, sandbox.orders(customer).length]).toEqual([201, 1]);
  await expect(sandbox.listen()).rejects.toThrow(/only where there is node:http/);
});
