// What to do about a documented fault code, and whether to send the request again: words from the description, for errors' messages.
import { advice, again, againInWords, type ErrorCode } from "../../../generated/error-codes.ts";
import type { Outcome } from "../../errors.ts";

/** To be put after a message; empty for a code that nobody knows. What may have been carried out has advice of its own on repeating it. */
export function codeAdvice(code: string | undefined, outcome: Outcome): string {
  if (code === undefined || !Object.hasOwn(advice, code)) return "";
  const known = code as ErrorCode;
  const repeat = again[known];
  const silent = outcome !== "rejected" || repeat === "token" || repeat === "status";
  return ` ${advice[known]}${silent ? "" : ` Again? ${againInWords[repeat]}`}`;
}
