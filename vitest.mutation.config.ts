// The suites that decide about mutants: those of the transport and the helpers, in process and quick.
import { defineConfig, type ViteUserConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The first suite that fails ends a mutant: those that look at one file of the source closely have their say before whole calls. */
const ORDER = [
  "transport/",
  "helpers/",
  "events/",
  "facade/",
  "contract/",
  "client/",
  "client/retry-table",
  "transport/pace",
];

function place({ moduleId }: TestSpecification): number {
  return ORDER.findLastIndex((part) => moduleId.includes(`/test/${part}`));
}

class CloseFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.sort((a, b) => place(a) - place(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

// Where local time is not UTC, a date that is read as local time is noticed. A test in a thread can't set it for itself.
process.env.TZ = "America/Los_Angeles";

const config: ViteUserConfig = defineConfig({
  test: {
    include: [
      "test/{transport,helpers,requests,flows,resources,options,events}/**/*.test.ts",
      "test/contract/validate.test.ts",
    ],
    exclude: [
      // Real sockets are slow and have their say elsewhere.
      "test/transport/sockets.test.ts",
      // Examples in comments are of the package as built, which no mutant touches.
      "test/helpers/examples.test.ts",
      // The retry table once more, by another way in.
      "test/requests/api.test.ts",
    ],
    testTimeout: 5000,
    // One worker for all suites: most of a mutant's time would go into starting workers and loading the same files.
    isolate: false,
    sequence: { sequencer: CloseFirst },
  },
});

export default config;
