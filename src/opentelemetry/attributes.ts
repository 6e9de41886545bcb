// Attributes by the semantic conventions of HTTP client spans and metrics. Pure.
import type { Attributes } from "@opentelemetry/api";
import { type OperationId, operations } from "../../generated/operations.ts";
import { ApiError, type PartnerCenterError } from "../errors.ts";
import type { IntentStart } from "../events.ts";

const GUIDS = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gi;

/** What an intent's requests have in common. */
export interface Target {
  method: string;
  /** Its path with the names of its parameters, from the root of the server. */
  template: string;
  /** Few values: fit for metrics. */
  attributes: Attributes;
}

export function targetOf({ operation, url }: IntentStart): Target {
  const { method, path } = requestOf(operation);
  const { hostname, port, protocol, pathname } = new URL(url);
  // An endpoint may have a path of its own in front.
  const prefix = pathname.split("/").slice(0, 1 - path.split("/").length);
  const template = prefix.join("/") + path;
  const attributes: Attributes = {
    "http.request.method": method,
    "server.address": hostname,
    "server.port": port === "" ? (protocol === "https:" ? 443 : 80) : Number(port),
    "url.template": template,
  };
  return { method, template, attributes };
}

/** By the row of its operation; what has none is called by method and path, whose ids no metric should have a series for. */
function requestOf(operation: string): { method: string; path: string } {
  if (Object.hasOwn(operations, operation)) return operations[operation as OperationId];
  const [method = "", path = ""] = operation.split(" ");
  return { method, path: path.replace(GUIDS, "{id}") };
}

/** `error.type`: the status of an answer, else the class of the error. */
export function errorType(error: PartnerCenterError): string {
  return error instanceof ApiError ? String(error.status) : error.name;
}

/** Leaves out what is undefined, which the API's types don't. */
export function attributesOf(values: Readonly<Record<string, string | number | undefined>>): Attributes {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Attributes;
}

export function seconds(ms: number): number {
  return ms / 1000;
}
