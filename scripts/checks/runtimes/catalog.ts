// The runtimes that the package is meant for, and how each is had and started.
import { join } from "node:path";
import { chromiumPath, hasChromium } from "../../docs/browser.ts";
import { runInChromium } from "./chromium.ts";
import { runProcess } from "./process.ts";
import type { Result } from "./result.ts";
import type { Bundles } from "./suite.ts";
import { runInWorkerd } from "./workerd.ts";

export interface Runtime {
  readonly name: string;
  /** The npm package that holds it, as `name: version`; none for what the machine has to bring. */
  readonly dependencies: Readonly<Record<string, string>>;
  /** Why it can't be had here, if it can't. */
  readonly missing?: string;
  /** Runs the suite against the sandbox at `endpoint`; `directory` is where its package was installed. */
  run(directory: string, bundles: Bundles, endpoint: string): Promise<Result[]>;
}

const bin = (directory: string, name: string): string => join(directory, "node_modules/.bin", name);

function node(version: string): Runtime {
  return {
    name: `Node ${version}`,
    dependencies: { node: version },
    run: (directory, { program }, endpoint) => runProcess(bin(directory, "node"), program, endpoint),
  };
}

export const runtimes: readonly Runtime[] = [
  // The oldest that package.json allows, then the latest of each later line.
  node("20.19.0"),
  node("22.23.3"),
  node("24.21.0"),
  node("26.10.0"),
  {
    name: "Bun 1.4.5",
    dependencies: { bun: "1.4.5" },
    run: (directory, { program }, endpoint) => runProcess(bin(directory, "bun"), program, endpoint),
  },
  {
    name: "Deno 2.9.6",
    dependencies: { deno: "2.9.6" },
    // The network is all that it is allowed, and all that the package needs.
    run: (directory, { program }, endpoint) =>
      runProcess(bin(directory, "deno"), "run", "--allow-net=127.0.0.1", "--no-lock", program, endpoint),
  },
  {
    name: "Chromium, in a worker",
    dependencies: {},
    ...(hasChromium ? {} : { missing: `no browser at ${chromiumPath}; CHROMIUM names another place` }),
    run: (_directory, _bundles, endpoint) => runInChromium(endpoint),
  },
  {
    name: "workerd 1.20261117.1",
    dependencies: { workerd: "1.20261117.1" },
    run: (directory, { workerd }, endpoint) => runInWorkerd(bin(directory, "workerd"), workerd, endpoint),
  },
];
