// Mutation testing of what decides about money: how a call is sent, and the helpers. Run by npm run test:mutation.
import { fileURLToPath } from "node:url";

/** Installed in a folder of its own, see scripts/checks/mutation.ts. */
const runner = new URL(
  ".cache/mutation/node_modules/@stryker-mutator/vitest-runner/dist/src/index.js",
  import.meta.url,
);

export default {
  testRunner: "vitest",
  plugins: [fileURLToPath(runner)],
  vitest: { configFile: "vitest.mutation.config.ts", related: false },
  mutate: ["src/transport/**/*.ts", "src/helpers/**/*.ts"],
  ignorePatterns: ["dist", "reports", ".cache", ".ci"],
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  // A broken loop must end, and a mutant that only changes words is no broken promise.
  mutator: { excludedMutations: ["StringLiteral"] },
  reporters: ["clear-text", "progress-append-only", "html", "json"],
  clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false, reportMutants: true },
  htmlReporter: { fileName: "reports/mutation/index.html" },
  jsonReporter: { fileName: "reports/mutation/mutation.json" },
  // With --incremental, what is left of an earlier run is believed: for code at the top of a module even after its tests have
  // changed, and for every file that is not among those to mutate. Good while working on a test, no measure.
  incrementalFile: ".cache/mutation/incremental.json",
  tempDirName: ".cache/stryker",
  thresholds: { high: 90, low: 85, break: 85 },
};
