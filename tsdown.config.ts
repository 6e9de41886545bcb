// The published bundles: the client for any platform, the sandbox and the command lines for Node, declarations for all.
import { fileURLToPath } from "node:url";
import { defineConfig, type UserConfig } from "tsdown";

const common: UserConfig = {
  format: "esm",
  target: "es2022",
  clean: ["dist/*.js", "dist/*.ts", "dist/*.map"],
  fixedExtension: false,
  report: false,
  logLevel: "warn",
};

/** Entries beside the client, in one build with it: they share its classes, and bring packages of their own or none. */
const optional: Record<string, string> = {
  auth: "src/auth/index.ts",
  opentelemetry: "src/opentelemetry/index.ts",
  logger: "src/logger/index.ts",
  undici: "src/undici/index.ts",
  validation: "src/validation/index.ts",
  bullmq: "src/bullmq/index.ts",
  redis: "src/redis/index.ts",
};

const client: UserConfig = {
  ...common,
  entry: { index: "src/index.ts", ...optional },
  platform: "neutral",
  sourcemap: true,
  dts: false,
};

const forNode: UserConfig = {
  ...common,
  entry: { sandbox: "src/sandbox/index.ts", cli: "src/sandbox/cli/cli.ts", consent: "src/auth/consent/cli.ts" },
  platform: "node",
  sourcemap: true,
  dts: false,
};

const NO_SERVER = fileURLToPath(new URL("src/sandbox/server/no-server.ts", import.meta.url));

/** The sandbox where there is no Node: its `listen` says so, and nothing of node:http can be reached from it. */
const sandboxAnywhere: UserConfig = {
  ...common,
  entry: { "sandbox-anywhere": "src/sandbox/index.ts" },
  platform: "neutral",
  plugins: [{ name: "no-server", resolveId: (id) => (id.endsWith("/server/listen.ts") ? NO_SERVER : undefined) }],
  sourcemap: true,
  dts: false,
};

const declarations: UserConfig = {
  ...common,
  entry: { index: "src/index.ts", sandbox: "src/sandbox/index.ts", ...optional },
  platform: "neutral",
  dts: { emitDtsOnly: true, sourcemap: true },
};

const config: UserConfig[] = defineConfig([client, forNode, sandboxAnywhere, declarations]);

export default config;
