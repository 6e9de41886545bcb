// npm run generate: writes generated/ from the description in spec/, or checks that it is up to date.
import { runGenerate } from "./generate/command.ts";

process.exitCode = await runGenerate(process.argv.slice(2), console);
