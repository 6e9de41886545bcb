// What an attempt came to → what it means and what comes next. Pure: the whole retry table stands here.
import type { Operation } from "../../../generated/operations.ts";
import type { Outcome } from "../../errors.ts";
import type { FaultBody } from "./faults.ts";

/** What is looked at of an attempt: its answer, read whole, or how the connection failed. */
export type Finding =
  | {
      status: number;
      /** A 2xx whose body is what the operation promises. */
      promised: boolean;
      /** In the body; of a 2xx only where the resource should be. */
      fault?: FaultBody | undefined;
    }
  | {
      error: unknown;
      /** The attempt's time was up. */
      timedOut?: boolean;
    };

export interface Verdict {
  /** `wait`: come back later, at no cost; `refresh`: once more with a new token, at no cost. */
  next: "done" | "retry" | "wait" | "refresh" | "throw";
  outcome: Outcome;
  /** The next attempt is a new round, with a new MS-RequestId. */
  newId?: boolean;
}

const IN_PROGRESS = ["800060", "800064"];
/** Wrong audience, no MFA claim: another token from the same place would be refused too. */
const REFRESH_IS_NO_HELP = ["900420", "900421"];

/** Somebody on the way gave up waiting: the service itself may be at work. */
const KEEPS_ITS_ID = [408, 425, 499];

/** Is this status sure to be a no? A redirect (0 where a browser hides it), most of 4xx, and 501. Whatever else there is may hide a success. */
function isRefusal(status: number): boolean {
  return status === 0 || (status >= 300 && status < 500 && !KEEPS_ITS_ID.includes(status)) || status === 501;
}

export function classify(found: Finding, { idempotency }: Pick<Operation, "idempotency">): Verdict {
  if ("error" in found)
    return { next: "retry", outcome: !found.timedOut && neverSent(found.error) ? "not-sent" : "unknown" };
  const { status, promised, fault } = found;
  const code = fault?.code ?? "";
  if (status >= 200 && status < 300) {
    if (promised) return { next: "done", outcome: "done" };
    return fault ? { next: "throw", outcome: "rejected" } : { next: "retry", outcome: "unknown" };
  }
  if (!isRefusal(status)) {
    if (!fault || KEEPS_ITS_ID.includes(status)) return { next: "retry", outcome: "unknown" };
    // A fault is an answer, and may hide a success: only where MS-RequestId guards nothing may the next try get a new one.
    return {
      next: "retry",
      outcome: idempotency === "safe" ? "rejected" : "unknown",
      newId: idempotency !== "request-id",
    };
  }
  if (status === 429) return { next: "wait", outcome: "rejected" };
  if (status === 401) return { next: REFRESH_IS_NO_HELP.includes(code) ? "throw" : "refresh", outcome: "rejected" };
  if (status === 409 && IN_PROGRESS.includes(code)) return { next: "wait", outcome: "unknown" };
  return { next: "throw", outcome: "rejected" };
}

/** The system's and runtimes' codes for a connection that was never made: name, route, port, certificate, handshake. */
const NEVER_SENT =
  /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|EHOST(UNREACH|DOWN)|ENET(UNREACH|DOWN)|EADDRNOTAVAIL|EPROTO|UND_ERR_CONNECT_TIMEOUT|ERR_SOCKET_CONNECTION_TIMEOUT|ERR_PROXY_TUNNEL|UND_ERR_PRX_CONN|ERR_TLS_\w+|ERR_SSL_\w+|C(ERT|RL)_\w+|\w*SELF_SIGNED_CERT\w*|UNABLE_TO_\w+|HOSTNAME_MISMATCH|INVALID_(CA|PURPOSE)|PATH_LENGTH_EXCEEDED|ConnectionRefused|FailedToOpenSocket)$/;
/** TLS errors that an open connection meets as well. */
const MID_STREAM = /^ERR_SSL_\w*(DECRYPT|MAC|RECORD|LENGTH|EOF|CLOSE|INTERNAL)/;
/** Deno has no codes, but its message names the phase. */
const NEVER_SENT_TEXT = /client error \(Connect\)|error trying to connect|dns error|tcp connect error/;

/** Is this error, or the cause behind it, proof that nothing was written? When in doubt, no. */
export function neverSent(error: unknown): boolean {
  try {
    return isProof(error, 0);
  } catch {
    // A getter of the error threw.
    return false;
  }
}

function isProof(error: unknown, depth: number): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, syscall, cause, errors, message } = error as Record<string, unknown>;
  // A connection tried over several addresses: each of them must have failed to connect.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((one) => isProof(one, depth + 1));
  if (syscall === "connect" || syscall === "getaddrinfo") return true;
  // What can be read or written to was open, but for a handshake's own first write.
  if (syscall === "read" || (syscall === "write" && code !== "EPROTO")) return false;
  if (typeof code === "string" && NEVER_SENT.test(code)) return !MID_STREAM.test(code);
  if (typeof message === "string" && NEVER_SENT_TEXT.test(message)) return true;
  return isProof(cause, depth + 1);
}
