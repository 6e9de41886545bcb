// From what the token endpoint answered to what to do about it. Pure.

/** An answer of the token endpoint that is no token, as OAuth and Microsoft Entra write it. */
export interface TokenFault {
  error?: unknown;
  error_description?: unknown;
  error_codes?: unknown;
  trace_id?: unknown;
}

interface Explanation {
  /** `"AADSTS50076"`, where it has one. */
  code: string | undefined;
  /** What it means and what to do: whole sentences. */
  advice: string;
  interactionRequired: boolean;
}

const SIGN_IN = "sign the user in again, and give the credential the new refresh token.";

interface Advice {
  readonly codes: readonly number[];
  readonly text: string;
  /** Only a person who signs in can mend it. */
  readonly signIn?: true;
}

/** By Microsoft Entra's codes (AADSTS…). */
const ADVICE: readonly Advice[] = [
  {
    codes: [50072, 50074, 50076, 50078, 50079, 50158],
    text: `The sign-in behind the refresh token lacks the multi-factor authentication that is asked for: with MFA, ${SIGN_IN}`,
    signIn: true,
  },
  {
    codes: [53000, 53001, 53002, 53003, 53004],
    text: `A conditional access policy of the tenant refuses this sign-in: let the policy allow it, then ${SIGN_IN}`,
    signIn: true,
  },
  {
    codes: [70008, 700082, 700084, 50173, 70043],
    text: `The refresh token has expired or was revoked (90 days without use, or a changed password): ${SIGN_IN}`,
    signIn: true,
  },
  {
    codes: [70000, 9002313, 54005],
    text: `The refresh token is malformed, or is not one of this app and user. Check that it was stored whole; else ${SIGN_IN}`,
    signIn: true,
  },
  {
    codes: [50034, 50053, 50055, 50057, 50126],
    text: `The user's account is unknown, locked or disabled, or its password has expired: mend the account, then ${SIGN_IN}`,
    signIn: true,
  },
  {
    codes: [65001, 65004],
    text: `The app has no consent for Partner Center: grant its API permission (user_impersonation) in the tenant, then ${SIGN_IN}`,
    signIn: true,
  },
  { codes: [7000215], text: "The clientSecret is wrong: take the secret's value, not its id." },
  { codes: [7000222], text: "The clientSecret has expired: make a new one in the app registration." },
  {
    codes: [700027, 700024, 700030],
    text: "The clientCertificate is refused: check that it is uploaded in the app registration, is in its time, belongs to the privateKey, and that this machine's clock is right.",
  },
  { codes: [7000218], text: "The app needs a clientSecret or clientCertificate; it got neither." },
  { codes: [7000112], text: "The app is disabled in the tenant." },
  { codes: [700016], text: "The tenant doesn't know this app: check clientId, tenantId and cloud." },
  { codes: [90002, 900021, 900023], text: "There is no such tenant: check tenantId and cloud." },
  {
    codes: [500011, 70011, 650057],
    text: "The scope is not known there, or not among the app's permissions: give client and credential the same cloud, and the app the permission for Partner Center.",
  },
  { codes: [90033, 90055, 50196], text: "Microsoft Entra is busy, or is asked too often: try again in a minute." },
];

/** What a token endpoint's answer means and what to do. `status` is that of HTTP. */
export function explain(fault: TokenFault, status: number): Explanation {
  const number = codeOf(fault);
  const code = number === undefined ? undefined : `AADSTS${number}`;
  const known = ADVICE.find(({ codes }) => number !== undefined && codes.includes(number));
  if (known) return { code, advice: known.text, interactionRequired: known.signIn === true };
  if (status === 429 || status >= 500)
    return { code, advice: `Microsoft Entra answered ${status}: try again in a minute.`, interactionRequired: false };
  const signIn = fault.error === "invalid_grant" || fault.error === "interaction_required";
  const advice = signIn
    ? `The refresh token is not accepted: ${SIGN_IN}`
    : `Microsoft Entra refused: ${sentence(fault)}`;
  return { code, advice, interactionRequired: signIn };
}

function codeOf({ error_codes: codes, error_description: text }: TokenFault): number | undefined {
  const first: unknown = Array.isArray(codes) ? codes[0] : undefined;
  if (typeof first === "number") return first;
  const found = typeof text === "string" ? /\bAADSTS(\d+)/.exec(text)?.[1] : undefined;
  return found === undefined ? undefined : Number(found);
}

/** The first line of what it says, without its code; the lines after it hold ids and times. */
function sentence({ error, error_description: text }: TokenFault): string {
  const said = typeof text === "string" && text !== "" ? text : typeof error === "string" ? error : "no reason given";
  const line = (said.split(/[\r\n]| Trace ID:/)[0] ?? "").replace(/^AADSTS\d+:\s*/, "").slice(0, 200);
  return /[.!?]$/.test(line) ? line : `${line}.`;
}
