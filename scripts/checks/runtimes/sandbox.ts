// The sandbox that the suite calls, on loopback, with paths beside the API's by which a test can set it up.
import { readFile } from "node:fs/promises";
import { type InjectedFault, type Listening, PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { PAGE_SIZE } from "../../../test/runtimes/bench.ts";

/** ms; long enough for a test to see an order that is still pending. */
const PROVISIONING = 100;

const PAGE = `<!doctype html><meta charset="utf-8"><title>Suite</title><link rel="icon" href="data:,">`;

/** Serves it; `/control/<verb>/<JSON>` is for tests, `/control/page` and `/control/worker.js` for a browser. */
export function serveSandbox(workerFile: string): Promise<Listening> {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: PROVISIONING, pageSize: PAGE_SIZE });
  const verbs: Record<string, (argument: unknown) => unknown> = {
    reset: () => sandbox.reset(),
    inject: (fault) => sandbox.inject(fault as InjectedFault),
    advance: (ms) => sandbox.advance(Number(ms)),
    requests: () => sandbox.requests,
    orders: (customerId) => sandbox.orders(String(customerId)),
    "closed-endpoint": closedEndpoint,
  };
  return sandbox.listen(0, {
    aside: async (_method, path) => {
      const [, control, verb = "", argument = "null"] = path.split("/");
      if (control !== "control") return undefined;
      if (verb === "page") return answer("text/html", PAGE);
      if (verb === "worker.js") return answer("text/javascript", await readFile(workerFile, "utf8"));
      const value = await verbs[verb]?.(JSON.parse(decodeURIComponent(argument)));
      return answer("application/json", JSON.stringify(value ?? null));
    },
  });
}

/** An address that was just given up. */
async function closedEndpoint(): Promise<string> {
  const { url, close } = await new PartnerCenterSandbox().listen();
  await close();
  return url;
}

function answer(type: string, text: string): { status: number; headers: Record<string, string>; body: Uint8Array } {
  return { status: 200, headers: { "Content-Type": `${type}; charset=utf-8` }, body: new TextEncoder().encode(text) };
}
