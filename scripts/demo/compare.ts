// The same purchase once more, without faults and without a word, to hold its orders against those bought under faults.
import { Writable } from "node:stream";
import { type Order, PartnerCenterClient } from "partner-center-commerce";
import { PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { createTerminal, type Terminal } from "../terminal.ts";
import type { Settings } from "./arguments.ts";
import { StoryEnd } from "./step.ts";
import { tell } from "./story.ts";
import { money } from "./tables.ts";

/** Shows both side by side. Throws `StoryEnd` if they differ. */
export async function compare(
  underFaults: readonly Order[],
  { customerId, azureSubscriptionId }: Pick<Settings, "customerId" | "azureSubscriptionId">,
  terminal: Terminal,
): Promise<void> {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  const client = new PartnerCenterClient({ credential: () => "any", fetch: sandbox.fetch });
  const silent = createTerminal(new Writable({ write: (_chunk, _encoding, done) => done() }));
  const undisturbed = await tell(client, { customerId, azureSubscriptionId, mayConfirm: true }, silent);

  terminal.heading("10  Compare with the same purchase without faults");
  terminal.line();
  const same = undisturbed.map((order, index) => isSame(order, underFaults[index]));
  terminal.table(
    [
      { title: "without faults", least: 12 },
      { title: "total", align: "right", least: 10 },
      { title: "under faults", least: 12 },
      { title: "total", align: "right", least: 10 },
      { title: "" },
    ],
    undisturbed.map((order, index) => {
      const other = underFaults[index];
      const mark = same[index]
        ? ({ text: "same", style: "green" } as const)
        : ({ text: "differs", style: "red" } as const);
      return [order.id, money(order), other?.id ?? "none", other ? money(other) : "", mark];
    }),
  );
  if (underFaults.length !== undisturbed.length || same.includes(false))
    throw new StoryEnd("The orders bought under faults are not those bought without.");
}

/** Same products, quantities, terms, prices and status; ids differ from sandbox to sandbox. */
function isSame(one: Order, other: Order | undefined): boolean {
  return other !== undefined && JSON.stringify(essence(one)) === JSON.stringify(essence(other));
}

function essence({ status, totalPrice, billingCycle, lineItems }: Order): unknown {
  const lines = lineItems.map(({ offerId, quantity, termDuration }) => [offerId, quantity, termDuration]);
  return [status, totalPrice, billingCycle, lines];
}
