// `npm run soak`: buys under faults, or under a rate limit, and says whether each purchase was made once.
import { readArguments, type SoakSettings, usage } from "./soak/arguments.ts";
import { failures, printSoak, printThrottle, progressLine } from "./soak/print.ts";
import { soakPurchases } from "./soak/purchases.ts";
import { passes, soakThrottle } from "./soak/throttle.ts";

async function main(): Promise<number> {
  let settings: SoakSettings;
  try {
    settings = readArguments(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
  if (settings.help) {
    process.stdout.write(usage);
    return 0;
  }
  return settings.throttle ? throttle(settings) : purchases(settings);
}

async function purchases(settings: SoakSettings): Promise<number> {
  const progress = progressLine(settings.purchases);
  const report = await soakPurchases(settings, progress.update);
  progress.end();
  process.stdout.write(printSoak(settings, report));
  return failures(report).length === 0 ? 0 : 1;
}

async function throttle({ purchases, seed }: SoakSettings): Promise<number> {
  const cases = await soakThrottle(purchases, seed);
  process.stdout.write(printThrottle(cases, seed));
  return cases.every(passes) ? 0 : 1;
}

process.exitCode = await main();
