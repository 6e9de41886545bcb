// From what a token request met to the one error that says so: what the authority said comes first, then what to do about it.
import { redactText, safeCause, scrub } from "../transport/answers/redact.ts";
import { innermost } from "../transport/answers/report.ts";
import { answered, explainFault, shortened, type TokenFault } from "./entra-faults.ts";
import { SecureAppModelError } from "./error.ts";
import type { Exchange } from "./network.ts";

/** The error for a refusal of the authority. `status` is that of HTTP, `text` its whole answer. */
export function refusedBy(fault: TokenFault, status: number, text: string, secrets: string[]): SecureAppModelError {
  const clean = cleaner(secrets);
  const { code, sentence, remedy, interactionRequired } = explainFault(fault, status, text);
  const trace = typeof fault.trace_id === "string" ? `(trace ${clean(fault.trace_id).slice(0, 40)})` : "";
  const message = [code && `${code}:`, shortened(clean(sentence)), remedy, trace].filter(Boolean).join(" ");
  return new SecureAppModelError(message, { code, interactionRequired });
}

/** The error for a token request that failed: `error` is what `@azure/msal-node` threw, `last` what was on the wire. */
export function failureOf(error: unknown, last: Exchange, secrets: string[]): SecureAppModelError {
  const { host, status = 0, body, text = "", error: broken } = last;
  if (broken === undefined && (body?.error !== undefined || status >= 400))
    return refusedBy(body ?? {}, status, text, secrets);
  const clean = cleaner(secrets);
  const cause = safeCause(broken ?? error, secrets);
  const why = clean(innermost(cause));
  if (broken !== undefined) return new SecureAppModelError(`${host} can't be reached: ${why}`, { cause });
  const instead = status > 0 && body === undefined ? ` ${shortened(clean(answered(status, text)))}` : "";
  return new SecureAppModelError(`@azure/msal-node got no token from ${host}: ${why}${instead}`, { cause });
}

/** What cuts secrets, whatever looks like a token or a person's address, and control characters out of a text. */
function cleaner(secrets: string[]): (text: string) => string {
  return (text) => scrub(redactText(text, secrets)).replace(/\p{Cc}+/gu, " ");
}
