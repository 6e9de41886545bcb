// Purchases under a rate limit: how near they come to what it permits, as the soak finds out in simulated time.
import { PartnerCenterClient, softwareLine } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { soakThrottle, type ThrottleCase } from "../soak/throttle.ts";
import { CUSTOMER, TOKEN } from "./clients/client.ts";
import { type Context, type Line, times } from "./lines.ts";

const PURCHASES = 10_000;
const SEED = 1;

export async function throttle({ terminal }: Context): Promise<Line[]> {
  await loadFlows();
  const found = await soakThrottle(PURCHASES, SEED);
  terminal.heading("under a limit of 500 requests a minute, in simulated time");
  terminal.table(
    [
      { title: "", least: 20 },
      { title: "requests" },
      { title: "429" },
      { title: "took", align: "right" },
      { title: "permitted", align: "right" },
      { title: "ratio", align: "right" },
    ],
    found.map(({ name, requests, throttled, wall, ideal }) => [
      name,
      requests,
      throttled,
      minutes(wall),
      minutes(ideal),
      times(wall / ideal),
    ]),
  );
  return found.filter(({ wanted }) => wanted === PURCHASES).map(lineOf);
}

/** Has a purchase load all that it needs: loading takes time that no simulated clock knows. */
async function loadFlows(): Promise<void> {
  const { fetch } = new PartnerCenterSandbox({ provisioningDelay: 0 });
  const client = new PartnerCenterClient({ credential: () => TOKEN, fetch });
  const line = softwareLine({ catalogItemId: "DG7GMGF0DWTL:0001:DG7GMGF0DSFM", quantity: 1 });
  await client.customer(CUSTOMER).purchase({ lineItems: [line] });
}

function lineOf({ wall, ideal, failed }: ThrottleCase): Line {
  const ratio = wall / ideal;
  return {
    work: "10 000 purchases under a limit",
    target: "≤ 1.05 × what it permits",
    measured: `${times(ratio)}${failed > 0 ? `, ${failed} failed` : ""}`,
    passed: failed === 0 && ratio <= 1.05,
  };
}

function minutes(ms: number): string {
  return `${(ms / 60_000).toFixed(1)} min`;
}
