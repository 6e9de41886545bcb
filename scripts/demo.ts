// `npm run demo`: finds, buys and changes seven products for one customer over real HTTP, and shows everything that happens.
import { PartnerCenterClient, PartnerCenterError } from "partner-center-commerce";
import { PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { runCommand } from "./command.ts";
import { readSettings, type Settings, usage } from "./demo/arguments.ts";
import { compare } from "./demo/compare.ts";
import { type Exchanges, watchExchanges } from "./demo/exchanges.ts";
import { createBreaker } from "./demo/faults.ts";
import { StoryEnd } from "./demo/step.ts";
import { tell } from "./demo/story.ts";
import { clean, count, createTerminal, type Terminal } from "./terminal.ts";

async function demo(settings: Settings): Promise<undefined> {
  const terminal = createTerminal();
  terminal.line(terminal.style("bold", "Seven products for one customer, from the catalog to the subscription"));
  try {
    if (settings.service) await atService(settings, settings.service, terminal);
    else await inSandbox(settings, terminal);
  } catch (error) {
    // What it says may come from the service.
    if (error instanceof PartnerCenterError)
      throw new Error(clean(`${error.name}: ${error.message}`), { cause: error });
    throw error;
  }
}

/** The demo's own sandbox, over HTTP on a free port. */
async function inSandbox(settings: Settings, terminal: Terminal): Promise<void> {
  const { faults, port, customerId, azureSubscriptionId } = settings;
  // Nobody has signed for this customer yet.
  const sandbox = new PartnerCenterSandbox({ customers: [{ id: customerId, agreement: false }] });
  const { url, close } = await sandbox.listen(port);
  try {
    terminal.line(`Sandbox at ${url}: nothing here costs anything.${faults ? " Every second exchange breaks." : ""}`);
    const exchanges = watchExchanges(terminal, faults ? createBreaker(sandbox) : undefined);
    const { fetch, onEvent } = exchanges;
    const started = performance.now();
    const client = new PartnerCenterClient({
      endpoint: url,
      credential: () => "any-token-will-do",
      retry: { baseDelay: 200 },
      // Silence is one of the faults, and nobody wants to watch it for long.
      timeout: faults ? 1000 : 20_000,
      fetch,
      onEvent,
    });
    const orders = await tell(client, { customerId, azureSubscriptionId, mayConfirm: true }, terminal);
    if (faults) await compare(orders, settings, terminal);
    const held = sandbox.orders(customerId).length;
    if (held !== orders.length) throw new StoryEnd(`The sandbox holds ${held} orders instead of ${orders.length}.`);
    terminal.line();
    terminal.line(`${summary(exchanges, started)} The sandbox holds ${count(held, "order")}, each bought once.`);
    terminal.line(
      faults ? "README.md shows the code." : "Next: npm run demo -- --faults breaks every second exchange.",
    );
  } finally {
    await close();
  }
}

/** A service that was named, which may be the real one. */
async function atService(settings: Settings, { endpoint, token }: Service, terminal: Terminal): Promise<void> {
  const { customerId, azureSubscriptionId } = settings;
  terminal.line(`Service at ${clean(endpoint)}, customer ${customerId}: what is bought here is bought.`);
  const exchanges = watchExchanges(terminal);
  const { fetch, onEvent } = exchanges;
  const started = performance.now();
  const client = new PartnerCenterClient({ endpoint, credential: () => token, fetch, onEvent });
  await tell(client, { customerId, azureSubscriptionId, mayConfirm: false }, terminal);
  terminal.line();
  terminal.line(summary(exchanges, started));
}

type Service = NonNullable<Settings["service"]>;

function summary({ sent, broken }: Exchanges, started: number): string {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  return `Done in ${seconds} s with ${count(sent, "HTTP exchange")}${broken > 0 ? `, ${broken} of them broken` : ""}.`;
}

// Whoever reads may stop reading; that is no reason to crash.
process.stdout.on("error", () => process.exit());
process.once("SIGINT", () => {
  process.stdout.write("\nStopped.\n");
  process.exit(130);
});
await runCommand({ name: "demo", usage, read: (args) => readSettings(args, process.env), run: demo });
