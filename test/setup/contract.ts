// Runs before every test file: whatever the client's engine sends and whatever a sandbox answers has to be as the
// description says, in every test, whatever that test is about. A test that means not to says so with `offContract`.
import { afterEach, vi } from "vitest";
import type { Fault } from "../../src/sandbox/faults/faults.ts";
import { isOffContract } from "./off-contract.ts";

type Recorder = typeof import("./recorder.ts");

/** Loaded by the first exchange of a file: the validators are large, and many tests have none. */
let recorder: Recorder | undefined;
let loading: Promise<void> | undefined;
const waiting: ((recorder: Recorder) => void)[] = [];

function record(how: (recorder: Recorder) => void): void {
  if (recorder) {
    how(recorder);
    return;
  }
  waiting.push(how);
  loading ??= import("./recorder.ts").then((loaded) => {
    recorder = loaded;
    for (const late of waiting.splice(0)) late(loaded);
  });
}

vi.mock(import("../../src/transport/attempt.ts"), async (original) => {
  const real = await original();
  return {
    ...real,
    attempt: (wire, options) => {
      record(({ recordRequest }) => recordRequest(wire));
      return real.attempt(wire, options);
    },
  };
});

vi.mock(import("../../src/sandbox/service/service.ts"), async (original) => {
  const real = await original();
  return {
    ...real,
    createService: (parts) => {
      let taken: Fault | undefined;
      const take: typeof parts.faults.take = (operation) => {
        taken = parts.faults.take(operation);
        return taken;
      };
      const violate: typeof parts.violate = (violation) => {
        record(({ recordViolation }) => recordViolation(violation));
        parts.violate(violation);
      };
      const receive = real.createService({ ...parts, violate, faults: { ...parts.faults, take } });
      return (head) => {
        const exchange = receive(head);
        const fault = taken;
        return {
          ...exchange,
          answer: async (body) => {
            const delivery = await exchange.answer(body);
            if (delivery.type !== "reset") record(({ recordAnswer }) => recordAnswer(head, fault, delivery.answer));
            return delivery;
          },
        };
      };
    },
  };
});

afterEach(async () => {
  await loading;
  const complaints = (await recorder?.takeComplaints()) ?? [];
  if (complaints.length === 0 || isOffContract()) return;
  throw new Error(`This is not as the description has it:\n${[...new Set(complaints)].join("\n")}`);
});
