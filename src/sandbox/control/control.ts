// The sandbox steered by JSON: what is asked under /_sandbox, checked, done, answered. No sockets here.
import { ErrorCode } from "../../../generated/error-codes.ts";
import { type Check, guid, number, object } from "../checks/checks.ts";
import { injectedFaultCheck } from "../checks/fault-checks.ts";
import { seedCheck } from "../checks/seed-checks.ts";
import type { InjectedFault } from "../faults/faults.ts";
import type { SeedData } from "../seed/seed-data.ts";
import type { WireAnswer } from "../wire/http.ts";
import { Refusal } from "../wire/refusal.ts";
import description from "./openapi.json" with { type: "json" };
import type { Steerable } from "./steerable.ts";

/** Where control begins. */
export const CONTROL = "/_sandbox";

/** The largest body that control reads, in bytes. */
export const CONTROL_LIMIT: number = 16 * 1024 * 1024;

/** Carries one request out; answers a value, as JSON. */
type Action = (sandbox: Steerable, asked: { readonly body: Uint8Array; readonly query: URLSearchParams }) => unknown;

const now = (sandbox: Steerable) => ({ now: sandbox.now().toISOString() });

/** By method and path below `/_sandbox`. */
const ACTIONS: Readonly<Record<string, Action>> = {
  "GET ": () => ({ actions: known() }),
  "GET /openapi.json": () => description,
  "GET /faults": (sandbox) => sandbox.faults,
  "POST /faults": (sandbox, { body }) => {
    sandbox.inject(read<InjectedFault>(body, injectedFaultCheck));
    return { waiting: sandbox.faults.length };
  },
  "POST /advance": (sandbox, { body }) => {
    sandbox.advance(read<{ ms: number }>(body, object({ ms: number() })).ms);
    return now(sandbox);
  },
  "POST /reset": (sandbox, { body }) => {
    if (body.byteLength > 0) read<object>(body, object({}));
    sandbox.reset();
    return now(sandbox);
  },
  "POST /seed": (sandbox, { body }) => sandbox.seed(read<SeedData>(body, seedCheck)),
  "GET /requests": (sandbox) => sandbox.requests,
  "GET /orders": (sandbox, { query }) => {
    const customer = query.get("customer") ?? "";
    const complaint = guid(customer, "The query parameter customer");
    if (complaint !== undefined) throw new Refusal(400, ErrorCode.InvalidInput, complaint);
    return sandbox.orders(customer);
  },
  "GET /catalog": (sandbox) => sandbox.catalog,
};

/** What there is to ask, such as `GET /_sandbox/requests`. */
function known(): string[] {
  return Object.keys(ACTIONS).map((name) => name.replace(" ", ` ${CONTROL}`));
}

/** Carries out one request; the path of `url` begins with `/_sandbox`. Never throws for what was asked. */
export function controlAnswer(sandbox: Steerable, method: string, url: URL, body: Uint8Array): WireAnswer {
  try {
    const action = findAction(method, url.pathname.slice(CONTROL.length).replace(/\/$/, ""));
    return jsonAnswer(200, action(sandbox, { body, query: url.searchParams }));
  } catch (error) {
    if (error instanceof Refusal) return refusalAnswer(error);
    // What the sandbox itself turns down, such as a seed that names an unknown product.
    if (error instanceof TypeError) return refusalAnswer(new Refusal(400, ErrorCode.InvalidInput, error.message));
    throw error;
  }
}

/** A fault, as control answers it. */
export function refusalAnswer(reason: Refusal): WireAnswer {
  return jsonAnswer(reason.status, reason.fault);
}

function findAction(method: string, path: string): Action {
  const action = ACTIONS[`${method} ${path}`];
  if (action) return action;
  const methods = Object.keys(ACTIONS).flatMap((name) => (name.endsWith(` ${path}`) ? [name.split(" ")[0]] : []));
  if (methods.length > 0)
    throw new Refusal(405, ErrorCode.InvalidRequest, `${CONTROL}${path} takes ${methods.join(", ")}, not ${method}.`);
  throw new Refusal(404, ErrorCode.NotFound, `There is no ${CONTROL}${path}. There are: ${known().join(", ")}.`);
}

/** The body as JSON of the type that `check` earns. */
function read<T>(bytes: Uint8Array, check: Check): T {
  const value = parse(bytes);
  const complaint = check(value, "$");
  if (complaint !== undefined) throw new Refusal(400, ErrorCode.InvalidInput, complaint);
  return value as T;
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(400, ErrorCode.InvalidRequest, `The body must be JSON: ${why}`);
  }
}

function jsonAnswer(status: number, value: unknown): WireAnswer {
  return {
    status,
    headers: { "Content-Type": "application/json; charset=utf-8", "Cache-Control": "no-store" },
    body: new TextEncoder().encode(JSON.stringify(value)),
  };
}
