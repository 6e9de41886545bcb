// Test runner settings: what `npm test` runs, and beside it what takes a browser, a site or an installation.
import { defineConfig, type ViteUserConfig } from "vitest/config";

/** Builds the site of both references, and opens it in a browser. */
const SITE = ["test/docs/control.test.ts", "test/docs/site.test.ts", "test/docs/typescript.test.ts"];
/** Packs and installs the package, installs another generator, or makes and compiles a copy of the project. */
const PACKAGE = [
  "test/package/package.test.ts",
  "test/contract/second-generator.test.ts",
  "test/contributing/recipe.test.ts",
];

const config: ViteUserConfig = defineConfig({
  test: {
    // Every exchange is held to the description, everything emitted searched for secrets.
    setupFiles: ["test/setup/contract.ts", "test/setup/privacy.ts"],
    testTimeout: 20_000,
    // Left to itself, Vitest keeps one core for watching: half of a machine that has two.
    maxWorkers: "100%",
    projects: [
      { extends: true, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: [...SITE, ...PACKAGE] } },
      { extends: true, test: { name: "site", include: SITE } },
      { extends: true, test: { name: "package", include: PACKAGE } },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      reporter: ["text-summary", "json-summary", "html"],
      reportsDirectory: "reports/coverage",
      reportOnFailure: true,
      thresholds: { lines: 95, branches: 95 },
    },
  },
});

export default config;
