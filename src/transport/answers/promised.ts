// What a success is to hold, by the row of its operation: how to ask for it, and whether it came.
import type { Answer, Promised } from "../attempt.ts";
import { type FaultBody, faultInstead, faultOf } from "./faults.ts";

/** The `Accept` that asks for it. */
export function acceptFor(response: Promised): string {
  if (response === "binary") return "*/*";
  return response === "any" ? "application/json, */*;q=0.5" : "application/json";
}

/** Is the body of a 2xx what was promised? A fault is never that, but where anything may come. */
export function isPromised({ text, json, blob }: Answer, response: Promised): boolean {
  if (response === "any") return true;
  if (response === "binary") return blob !== undefined;
  if (faultInstead(json)) return false;
  if (response === "empty" || (response === "empty-or-json" && text.trim() === "")) return true;
  return typeof json === "object" && json !== null && !Array.isArray(json);
}

/** Does the description say anything of this success? Not of what it has not, nor of one that may be empty and is. */
export function isDescribed({ text }: Answer, response: Promised): boolean {
  return response !== "any" && !(response === "empty-or-json" && text.trim() === "");
}

/** The fault in an answer; of a 2xx, one that stands where the resource should be. */
export function faultIn({ status, json }: Answer): FaultBody | undefined {
  return status >= 200 && status < 300 ? faultInstead(json) : faultOf(json);
}

/** What a success holds, as a caller gets it: a file, parsed JSON, another text where anything may come, or nothing. */
export function contentOf({ text, json, blob }: Answer, response: Promised): unknown {
  if (response === "any" && json === undefined && text !== "") return text;
  return blob ?? json;
}
