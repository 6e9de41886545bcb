// `npm run soak`: buys under faults, or under a rate limit, and says whether each purchase was made once.
import { readArguments, type SoakSettings, usage } from "./soak/arguments.ts";
import { failures, printSoak, progressLine } from "./soak/print.ts";
import { soakPurchases } from "./soak/purchases.ts";

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
  const progress = progressLine(settings.purchases);
  const report = await soakPurchases(settings, progress.update);
  progress.end();
  process.stdout.write(printSoak(settings, report));
  return failures(report).length === 0 ? 0 : 1;
}

process.exitCode = await main();
