// A process of the soak that calls as often as the shared limiter lets it, and counts what came of it.
import { Redis } from "ioredis";
import { NotFoundError, PartnerCenterClient } from "../../src/index.ts";
import { createLimiter } from "../../src/redis/limiter.ts";
import { readOptions } from "../../src/redis/limiter-options.ts";
import { customerId } from "./deeds.ts";

const [url = "", endpoint = "", limit = "", window = ""] = process.argv.slice(2);

const redis = new Redis(url, { maxRetriesPerRequest: null, retryStrategy: () => 200 });
redis.on("error", () => {});
const client = new PartnerCenterClient({
  credential: () => "soak",
  endpoint,
  rateLimit: createLimiter(redis, readOptions({ requestsPerMinute: Number(limit) }), Number(window)),
  deadline: Number.POSITIVE_INFINITY,
});
let answered = 0;

/** Calls one after the other. There is no such order: an answer like any other, for a request that was counted. */
async function lane(): Promise<never> {
  for (;;) {
    await client
      .customer(customerId(0))
      .orders.get("none")
      .catch((error: unknown) => {
        if (!(error instanceof NotFoundError)) throw error;
      });
    answered++;
  }
}

process.on("message", (message) => {
  if (message === "truth") process.send?.({ answered });
  else answered = 0;
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
await Promise.all(Array.from({ length: 20 }, lane));
