// What has been done so far, on disk: one line a step, written through before the next step is taken.
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, truncateSync, writeSync } from "node:fs";
import type { PurchaseJobResult } from "../../src/bullmq/index.ts";

export type Step = { readonly key: string; readonly fingerprint: string } & (
  | { readonly step: "created"; readonly cartId: string }
  | { readonly step: "bought"; readonly result: PurchaseJobResult }
  | { readonly step: "failed"; readonly reason: string }
);

/** What is known of a key. */
export interface Known {
  readonly fingerprint: string;
  readonly cartId?: string;
  readonly result?: PurchaseJobResult;
}

export class Journal {
  readonly #known = new Map<string, Known>();
  readonly #file: number;

  /** Opens the file, or begins it. Throws an Error for one that is no journal. */
  constructor(path: string) {
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    const lines = text.split("\n");
    // The last line is empty, or was cut off by a crash: the step counts as not taken, which its key makes harmless.
    const torn = lines.pop() ?? "";
    for (const [index, line] of lines.entries()) {
      const step = parse(line);
      if (step) this.#note(step);
      else if (line !== "") throw new Error(`${path}, line ${index + 1}, is no line of a journal.`);
    }
    if (torn !== "") truncateSync(path, Buffer.byteLength(text) - Buffer.byteLength(torn));
    this.#file = openSync(path, "a");
  }

  of(key: string): Known | undefined {
    return this.#known.get(key);
  }

  /** Takes a step: on disk when this returns. */
  append(step: Step): void {
    writeSync(this.#file, `${JSON.stringify(step)}\n`);
    fsyncSync(this.#file);
    this.#note(step);
  }

  close(): void {
    closeSync(this.#file);
  }

  #note(step: Step): void {
    const { key, fingerprint } = step;
    const known = this.#known.get(key);
    const cartId = step.step === "created" ? step.cartId : known?.cartId;
    const result = step.step === "bought" ? step.result : known?.result;
    this.#known.set(key, { fingerprint, ...(cartId !== undefined && { cartId }), ...(result && { result }) });
  }
}

function parse(line: string): Step | undefined {
  try {
    const step: unknown = JSON.parse(line);
    return isStep(step) ? step : undefined;
  } catch {
    return undefined;
  }
}

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null) return false;
  const has = (name: string): boolean => typeof Reflect.get(value, name) === "string";
  return has("key") && has("fingerprint") && has("step");
}
