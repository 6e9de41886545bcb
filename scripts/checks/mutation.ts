// `npm run test:mutation [-- Stryker's arguments]`: changes the transport and the helpers in many small ways, and fails when
// the tests don't notice enough of them. Stryker needs a newer Node.js than this package does, so it brings its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { cache, installed, root } from "../project.ts";

const STRYKER = "10.1.1";
const directory = await installed("mutation", {
  node: "22.23.3",
  "@stryker-mutator/core": STRYKER,
  "@stryker-mutator/vitest-runner": STRYKER,
});
const modules = join(cache, "mutation/node_modules");
const args = [join(modules, "@stryker-mutator/core/bin/stryker.js"), "run", ...process.argv.slice(2)];
// Fewer random cases for each mutant, or it would take hours.
const env = { ...process.env, PROPERTY_RUNS: "40" };
const child = spawn(join(directory, "node_modules/.bin/node"), args, { cwd: root, stdio: "inherit", env });
const [code] = await once(child, "close");
process.exitCode = typeof code === "number" ? code : 1;
