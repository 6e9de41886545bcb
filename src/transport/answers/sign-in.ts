// What an identity service said, wherever a credential's error keeps it: the message, a field, a cause, one of several errors.
import { PartnerCenterError } from "../../errors.ts";

/** Microsoft Entra's sentence with its code; the lines after it hold ids and times. */
const ENTRA = /AADSTS\d+\b[^\r\n]*?(?=\s*Trace ID|[\r\n]|$)/;
/** Where the errors of identity libraries keep what was answered. */
const FIELDS = ["errorDescription", "error_description", "errorMessage"];

/** Its own sentence; empty if there is none, or if the error is this package's own, which begins with it. */
export function identitySays(error: unknown): string {
  try {
    const texts = textsOf(error);
    const entra = texts.map(({ text }) => ENTRA.exec(text)?.[0]).find((sentence) => sentence !== undefined);
    return entra ?? texts.find(({ isAnswer }) => isAnswer)?.text ?? "";
  } catch {
    // A getter of the error threw.
    return "";
  }
}

/** All that an error and those behind it say; `isAnswer`: in a field for what was answered. */
function textsOf(error: unknown, depth = 0): { text: string; isAnswer: boolean }[] {
  if (typeof error === "string") return [{ text: error, isAnswer: false }];
  if (typeof error !== "object" || error === null || error instanceof PartnerCenterError || depth > 5) return [];
  const { message, errorResponse, cause, errors } = error as Record<string, unknown>;
  const own = FIELDS.map((name) => (error as Record<string, unknown>)[name]);
  const behind = [errorResponse, cause, ...(Array.isArray(errors) ? errors : [])];
  return [
    ...own.flatMap((text) => (typeof text === "string" && text !== "" ? [{ text, isAnswer: true }] : [])),
    ...(typeof message === "string" ? [{ text: message, isAnswer: false }] : []),
    ...behind.flatMap((one) => textsOf(one, depth + 1)),
  ];
}
