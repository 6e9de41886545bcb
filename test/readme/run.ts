// Runs blocks against a sandbox, in this process and over its fetch.

import * as identity from "@azure/identity";
import * as telemetry from "@opentelemetry/api";
import { transform } from "esbuild";
import * as client from "partner-center-commerce";
import * as auth from "partner-center-commerce/auth";
import * as logger from "partner-center-commerce/logger";
import * as opentelemetry from "partner-center-commerce/opentelemetry";
import * as sandbox from "partner-center-commerce/sandbox";
import * as overUndici from "partner-center-commerce/undici";
import * as validation from "partner-center-commerce/validation";
import * as pino from "pino";
import * as undici from "undici";
import { expect } from "vitest";
import openapi from "../../generated/openapi.json" with { type: "json" };
import type { Block } from "./blocks.ts";

const modules: Readonly<Record<string, unknown>> = {
  "@azure/identity": identity,
  "@opentelemetry/api": telemetry,
  "partner-center-commerce": client,
  "partner-center-commerce/auth": auth,
  "partner-center-commerce/logger": logger,
  "partner-center-commerce/opentelemetry": opentelemetry,
  "partner-center-commerce/sandbox": sandbox,
  "partner-center-commerce/undici": overUndici,
  "partner-center-commerce/validation": validation,
  "partner-center-commerce/openapi.json": { default: openapi },
  // As it is by default, bar the place it writes to.
  undici,
  pino: { pino: () => pino.pino({ level: "silent" }) },
};

const AsyncFunction = (async () => {}).constructor as new (
  ...source: string[]
) => (...args: unknown[]) => Promise<void>;

/**
 * Runs the block; `context` holds the names that it uses and did not make, `files` modules of its own in place of others.
 * Gives back what it logged, a line a call.
 */
export async function run(
  block: Block,
  context: Readonly<Record<string, unknown>> = {},
  files: Readonly<Record<string, unknown>> = {},
): Promise<string[]> {
  const log: string[] = [];
  const write = (...values: unknown[]): void => void log.push(values.map(text).join(" "));
  const console = { log: write, debug: write, info: write, warn: write, error: write };
  const { code } = await transform(block.code, { loader: "ts", format: "esm", target: "es2022", logLevel: "silent" });
  const tests: Promise<void>[] = [];
  const vitest = { expect, test: (_name: string, body: () => Promise<void>) => tests.push(body()) };
  const given: Readonly<Record<string, unknown>> = { ...context, console, modules: { ...modules, vitest, ...files } };
  await new AsyncFunction(...Object.keys(given), withoutImports(code))(...Object.values(given));
  await Promise.all(tests);
  return log;
}

function text(value: unknown): string {
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value);
}

/** Imports become look-ups, so that a block shares its modules with the test. */
function withoutImports(code: string): string {
  return code.replace(/^import (.+?) from (".+?")(?: with \{.*?\})?;$/gms, (_, names: string, from: string) => {
    const wanted = names.startsWith("{") ? names.replaceAll(" as ", ": ") : `{ default: ${names} }`;
    return `const ${wanted} = modules[${from}];`;
  });
}
