// The suites that decide about mutants: those of the transport and the helpers, in process and quick.
import { defineConfig, type ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = defineConfig({
  test: {
    include: ["test/{transport,helpers,client,events,facade}/**/*.test.ts"],
    // Real sockets are slow and have their say elsewhere. Examples in comments are of the package as built, which no mutant touches.
    exclude: ["test/client/sockets.test.ts", "test/helpers/examples.test.ts"],
    testTimeout: 5000,
  },
});

export default config;
