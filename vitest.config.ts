// Test runner settings: every suite under test/, real timers unless a test asks for others, every exchange held to the description.
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/setup/contract.ts", "test/setup/privacy.ts"],
    typecheck: { enabled: false },
    testTimeout: 20_000,
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
