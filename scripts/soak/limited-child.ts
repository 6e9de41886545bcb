// The service of the soak with a limit, in a process of its own: a sandbox behind a count of its requests, fixed or sliding.
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type Fault, PartnerCenterSandbox, randomFaults } from "../../src/sandbox/index.ts";
import { CUSTOMERS, customerId } from "./deeds.ts";

export interface ServiceTruth {
  /** Every line that was bought, by its friendly name. */
  bought: Record<string, number>;
  /** Of the callers, without an outsider's. */
  requests: number;
  throttled: number;
  faults: number;
  /** When a request got through, ms since 1970. */
  times: number[];
}

const [limit = 500, length = 60_000, , faultRate = 0, seed = 1] = process.argv.slice(2).map(Number);
const sliding = process.argv[4] === "sliding";

/** The limit counts by itself here, and what takes long would hold up all else. */
const mix: readonly Fault[] = [
  ...randomFaults.filter(({ type }) => type !== "throttle"),
  { type: "stall" },
  { type: "status", status: 504 },
];
const sandbox = new PartnerCenterSandbox({ seed, faultRate, faultMix: mix, provisioningDelay: 20, keepRequests: 0 });
const { url: inner } = await sandbox.listen();

let seen = { requests: 0, throttled: 0, faults: 0, times: [] as number[] };
let taken: number[] = [];
let opened = Number.NEGATIVE_INFINITY;

/** Counts a request; ms to wait when it is one too many. */
function take(): number | undefined {
  const now = performance.now();
  if (sliding) taken = taken.filter((time) => time > now - length);
  else if (now >= opened + length) [opened, taken] = [now, []];
  if (taken.length >= (limit * length) / 60_000) return (sliding ? (taken[0] ?? now) : opened) + length - now;
  taken.push(now);
  return undefined;
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const outsider = request.headers["x-outsider"] !== undefined;
  const wait = take();
  if (!outsider) {
    seen.requests++;
    if (wait === undefined) seen.times.push(Date.now());
    else seen.throttled++;
  }
  if (wait !== undefined) {
    const retryAfter = String(Math.max(1, Math.ceil(wait / 1000)));
    response
      .writeHead(429, { "Retry-After": retryAfter })
      .end('{"statusCode":429,"message":"Rate limit is exceeded."}');
    return;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (typeof value === "string" && !["host", "connection", "content-length", "transfer-encoding"].includes(name))
      headers.set(name, value);
  const { method = "GET" } = request;
  const body = method === "GET" ? undefined : Buffer.concat(chunks);
  try {
    const answer = await fetch(`${inner}${request.url}`, { method, headers, ...(body && { body }) });
    const bytes = Buffer.from(await answer.arrayBuffer());
    const type = answer.headers.get("content-type");
    response.writeHead(answer.status, type ? { "Content-Type": type } : {}).end(bytes);
  } catch {
    // The sandbox broke the connection: so does this.
    seen.faults++;
    response.destroy();
  }
}

function truth(): ServiceTruth {
  const bought: Record<string, number> = {};
  for (let index = 0; index < CUSTOMERS; index++)
    for (const { lineItems } of sandbox.orders(customerId(index)))
      for (const { friendlyName } of lineItems ?? [])
        if (friendlyName) bought[friendlyName] = (bought[friendlyName] ?? 0) + 1;
  return { bought, ...seen };
}

const server = createServer((request, response) => void serve(request, response));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (typeof address === "object" && address) process.send?.({ url: `http://127.0.0.1:${address.port}` });
});
process.on("message", (message) => {
  if (message === "truth") process.send?.(truth());
  // Begins to count anew: what went before was the start.
  else seen = { requests: 0, throttled: 0, faults: 0, times: [] };
});
process.on("disconnect", () => process.exit());
