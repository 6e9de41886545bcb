// The published bundles: the client, the sandbox and its command line.
import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: { index: "src/index.ts", sandbox: "src/sandbox/index.ts", cli: "src/sandbox/cli.ts" },
  format: "esm",
  platform: "neutral",
  target: "es2022",
  dts: { sourcemap: true },
  sourcemap: true,
  clean: true,
  fixedExtension: false,
  logLevel: "warn",
});

export default config;
