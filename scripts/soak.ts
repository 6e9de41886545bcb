// `npm run soak`: buys under faults, or under a rate limit, and says whether each purchase was made once.
import { runCommand } from "./command.ts";
import { readArguments, type SoakSettings, usage } from "./soak/arguments.ts";
import { asksForMany, type ManySettings, manyUsage, readMany, soakMany } from "./soak/many.ts";
import { failures, printSoak, printThrottle } from "./soak/print.ts";
import { soakPurchases } from "./soak/purchases.ts";
import { passes, soakThrottle } from "./soak/throttle.ts";
import { createTerminal } from "./terminal.ts";

const terminal = createTerminal();

async function purchases(settings: SoakSettings): Promise<boolean> {
  const { update, done } = createTerminal(process.stderr).progress();
  const report = await soakPurchases(settings, (count) => update(`${count} of ${settings.purchases}`));
  done();
  printSoak(terminal, settings, report);
  return failures(report).length === 0;
}

async function throttle({ purchases, seed }: SoakSettings): Promise<boolean> {
  const cases = await soakThrottle(purchases, seed);
  printThrottle(terminal, cases, seed);
  return cases.every(passes);
}

await runCommand<SoakSettings | ManySettings>({
  name: "soak",
  usage: `${usage}\n${manyUsage}`,
  read: (args) => (asksForMany(args) ? readMany(args) : readArguments(args)),
  run: (settings) => {
    if ("workers" in settings || "limiter" in settings) return soakMany(settings);
    return settings.throttle ? throttle(settings) : purchases(settings);
  },
});
