// Starts the program against a sandbox that holds one of its requests, and kills it there.
import { type ChildProcess, fork } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { OperationId } from "../../generated/operations.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { CUSTOMER, type Job, type Message, type Way } from "./job.ts";

/** Where the program dies. */
export type Moment =
  /** Its request has arrived; it is never carried out. */
  | { unanswered: OperationId; carriedOut: false }
  /** Its request was carried out; the answer never comes. */
  | { unanswered: OperationId; carriedOut: true }
  /** It has told of this. */
  | { told: "onCart" | "progress" };

/** A program to be killed, a sandbox to buy from, and the directory that outlives both. */
export interface Scene {
  sandbox: PartnerCenterSandbox;
  /** Runs the program and kills it at that moment. */
  killAt(moment: Moment): Promise<void>;
  /** Runs the program to its end. */
  finish(): Promise<Extract<Message, { at: "end" }>>;
  close(): Promise<void>;
}

/** Bundles the program, so that each start takes a moment only. Returns its file, and how to remove it. */
export async function bundleProgram(): Promise<{ file: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), "kill-"));
  const file = join(folder, "program.mjs");
  const entry = fileURLToPath(new URL("./program.ts", import.meta.url));
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: file,
    logLevel: "error",
  });
  return { file, remove: () => rm(folder, { recursive: true }) };
}

export async function openScene(program: string, way: Way): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), "killed-"));
  const wanted = new Wanted();
  const sandbox = new PartnerCenterSandbox({
    provisioningDelay: 300,
    onRequest: ({ operation, carriedOut }) => carriedOut && wanted.carriedOut(operation),
  });
  const { url, close } = await sandbox.listen(0, {
    aside: async (method, path) => {
      // What is held here is never carried out: by the time that it could be, whoever sent it is dead.
      if (wanted.arrived(method, path)) await new Promise(() => {});
      return undefined;
    },
  });
  const job: Job = { url, way, key: "job 4711", store: join(folder, "cart"), stayInOnCart: false };
  const start = (more: Partial<Job> = {}): ChildProcess =>
    fork(program, [JSON.stringify({ ...job, ...more })], {
      execArgv: [],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
  return {
    sandbox,
    killAt: async (moment) => {
      if ("told" in moment) return kill(start({ stayInOnCart: moment.told === "onCart" }), moment.told);
      if (moment.carriedOut) sandbox.inject({ operation: moment.unanswered, type: "stall" });
      const met = wanted.next(moment.unanswered, moment.carriedOut);
      return kill(start(), met);
    },
    finish: () => ended(start()),
    close: async () => {
      await close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Which request is waited for. */
class Wanted {
  #operation: OperationId | undefined;
  #carriedOut = false;
  #met: () => void = () => {};

  next(operation: OperationId, carriedOut: boolean): Promise<void> {
    this.#operation = operation;
    this.#carriedOut = carriedOut;
    return new Promise((resolve) => {
      this.#met = resolve;
    });
  }

  arrived(method: string, path: string): boolean {
    return !this.#carriedOut && this.#is(operationOf(method, path));
  }

  carriedOut(operation: OperationId | undefined): void {
    if (this.#carriedOut) this.#is(operation);
  }

  #is(operation: OperationId | undefined): boolean {
    if (operation === undefined || operation !== this.#operation) return false;
    this.#operation = undefined;
    this.#met();
    return true;
  }
}

function operationOf(method: string, path: string): OperationId | undefined {
  const [, , , , kind, id, more] = path.split("/");
  if (method === "POST" && kind === "carts") return more === "checkout" ? "checkoutCart" : "createCart";
  if (method === "POST" && kind === "orders") return "createOrder";
  if (method === "GET" && id !== undefined) return kind === "carts" ? "getCart" : "getOrder";
  return undefined;
}

/** Kills the program once it has told of something, or something has come true. */
async function kill(child: ChildProcess, moment: "onCart" | "progress" | Promise<void>): Promise<void> {
  const exit = new Promise<string | null>((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
  const reached = typeof moment === "string" ? told(child, moment) : moment;
  await Promise.race([reached, failed(child)]);
  child.kill("SIGKILL");
  const signal = await exit;
  if (signal !== "SIGKILL") throw new Error("The program ended before it could be killed.");
}

function told(child: ChildProcess, at: Message["at"]): Promise<void> {
  return new Promise((resolve) =>
    child.on("message", (message: Message) => {
      if (message.at === at) resolve();
    }),
  );
}

function failed(child: ChildProcess): Promise<never> {
  return new Promise((_, reject) =>
    child.on("message", (message: Message) => {
      if (message.at === "failed") reject(new Error(message.error));
      if (message.at === "end") reject(new Error("The program came to its end, and was to be killed."));
    }),
  );
}

function ended(child: ChildProcess): Promise<Extract<Message, { at: "end" }>> {
  return new Promise((resolve, reject) => {
    child.on("message", (message: Message) => {
      if (message.at === "end") resolve(message);
      if (message.at === "failed") reject(new Error(message.error));
    });
    child.once("exit", (code, signal) => reject(new Error(`The program ended: ${signal ?? code}`)));
  });
}

/** What was really bought, by quantity. */
export function bought(sandbox: PartnerCenterSandbox): number[] {
  return sandbox
    .orders(CUSTOMER)
    .flatMap(({ lineItems }) => (lineItems ?? []).map(({ quantity }) => quantity ?? 0))
    .sort((a, b) => b - a);
}
