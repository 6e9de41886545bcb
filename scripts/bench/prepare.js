// Before `npm run bench`: what a fresh clone lacks. Plain JavaScript, since nothing may be installed yet.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** @param {string[]} args */
function npm(...args) {
  const { status } = spawnSync("npm", args, { cwd: root, stdio: "inherit", shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync(new URL("../../node_modules/tsx", import.meta.url))) npm("ci", "--no-audit", "--no-fund");
npm("run", "--silent", "build");
