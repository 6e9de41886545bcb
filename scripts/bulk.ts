// `npm run bulk -- purchases.csv`: buys what a file lists, each row once, however often it is run.
import { readArguments, usage } from "./bulk/arguments.ts";
import { bulk } from "./bulk/bulk.ts";
import { runCommand } from "./command.ts";

await runCommand({ name: "bulk", usage, read: readArguments, run: bulk });
