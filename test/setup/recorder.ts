// What was sent and answered while a test ran, and what of it is not as the description has it.
import type { OperationId } from "../../generated/operations.ts";
import { validateParameters, validateRequest, validateResponse, validateSchema } from "../../generated/validators.js";
import type { Fault } from "../../src/sandbox/faults/faults.ts";
import type { Violation } from "../../src/sandbox/service/records.ts";
import type { WireAnswer, WireHead } from "../../src/sandbox/wire/http.ts";
import { findRoute } from "../../src/sandbox/wire/route.ts";
import type { Wire } from "../../src/transport/attempt.ts";

interface Issue {
  path: string;
  message: string;
}

const complaints: string[] = [];
/** Bodies that have to be read before they can be checked. */
const pending: Promise<void>[] = [];

/** What has been found since the last time, once everything sent so far is looked at. */
export async function takeComplaints(): Promise<string[]> {
  await Promise.all(pending.splice(0));
  return complaints.splice(0);
}

function complain(what: string, issues: readonly Issue[]): void {
  for (const { path, message } of issues) complaints.push(`${what}: ${path} ${message}`);
}

/** Checks a request as the client's engine is about to send it. */
export function recordRequest({ url, method, headers, body }: Wire): void {
  const { pathname, searchParams } = new URL(url);
  // Tests of a single attempt send to places that are no API's.
  if (!pathname.includes("/v1/")) return;
  const route = findRoute(method, pathname);
  if (!route || !("operationId" in route)) {
    complaints.push(`${method} ${pathname} is no operation`);
    return;
  }
  const { operationId, parameters } = route;
  const query = Object.fromEntries(searchParams);
  complain(`${operationId} sent`, validateParameters(operationId, { path: parameters, query, header: headers }));
  const check = (value: unknown): void => complain(`${operationId} sent`, validateRequest(operationId, value));
  if (body === undefined || body === null) check(undefined);
  else if (typeof body === "string") check(JSON.parse(body));
  else
    pending.push(
      formOf(body, headers).then(check, () => {
        complaints.push(`${operationId} sent no readable body`);
      }),
    );
}

/** The parts of a form, its JSON parsed, as the validators take it; JSON bytes as JSON. */
async function formOf(body: BodyInit, headers: Readonly<Record<string, string>>): Promise<unknown> {
  const type = new Headers(headers).get("content-type");
  const sent = new Response(body, type === null ? {} : { headers: { "Content-Type": type } });
  if (type !== null && /json/.test(type)) return sent.json();
  const form = body instanceof FormData ? body : await sent.formData();
  const parts: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    const [first] = values;
    parts[name] =
      name === "metadata" ? JSON.parse(typeof first === "string" ? first : ((await first?.text()) ?? "")) : values;
  }
  return parts;
}

/** Statuses of HTTP's own, which the description leaves out. */
const DOOR: ReadonlySet<number> = new Set([405, 413, 415]);

/** Code 400072 is documented with status 200: a success that holds a fault. */
function isFaultInSuccess(status: number, body: unknown): boolean {
  return status < 300 && typeof body === "object" && body !== null && "code" in body && "description" in body;
}

/** Checks what the sandbox is about to answer. A status that a test ordered is the test's own business. */
export function recordAnswer(head: WireHead, fault: Fault | undefined, answer: WireAnswer): void {
  if (fault?.type === "status") return;
  const route = findRoute(head.method, new URL(head.url, "http://sandbox.invalid").pathname);
  const operationId: OperationId | undefined = route && "operationId" in route ? route.operationId : undefined;
  const { status, headers } = answer;
  const what = `the sandbox answered ${operationId ?? head.method} with ${status}`;
  const names = new Set(Object.keys(headers).map((name) => name.toLowerCase()));
  for (const name of ["ms-requestid", "ms-correlationid", "ms-cv", ...(status === 429 ? ["retry-after"] : [])])
    if (!names.has(name)) complaints.push(`${what}: no header ${name}`);
  const body = jsonOf(answer);
  complain(
    what,
    operationId === undefined || DOOR.has(status) || isFaultInSuccess(status, body)
      ? validateSchema("Fault", body)
      : validateResponse(operationId, status, body),
  );
}

/** Notes an answer that the sandbox itself found to be wrong, and did not give. */
export function recordViolation({ operation, status, issues }: Violation): void {
  complain(`the sandbox would have answered ${operation} with ${status}`, issues);
}

function jsonOf({ headers, body }: WireAnswer): unknown {
  const type = Object.entries(headers).find(([name]) => name.toLowerCase() === "content-type")?.[1] ?? "";
  // The decoder takes a byte order mark away.
  return /json/.test(type) ? JSON.parse(new TextDecoder().decode(body)) : undefined;
}
