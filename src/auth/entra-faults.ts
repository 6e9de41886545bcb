// From what the token endpoint answered to what it says and what to do about it. Pure.

/** An answer of the token endpoint that is no token, as OAuth and Microsoft Entra write it. */
export interface TokenFault {
  error?: unknown;
  error_description?: unknown;
  error_codes?: unknown;
  /** Of an `invalid_grant`: what kind of grant would do. */
  suberror?: unknown;
  trace_id?: unknown;
}

interface Explanation {
  /** `"AADSTS50076"`, where it has one. */
  code: string | undefined;
  /** What Microsoft Entra said, its first sentences, or that it said nothing; not cleaned of secrets. */
  sentence: string;
  /** What to do, in whole sentences; empty where nothing is known. */
  remedy: string;
  interactionRequired: boolean;
}

const SIGN_IN = "sign the user in again, and give the credential the new refresh token.";

interface Remedy {
  readonly codes: readonly number[];
  readonly text: string;
  /** Only a person who signs in can mend it. */
  readonly signIn?: true;
}

/** By Microsoft Entra's codes (AADSTS…). */
const REMEDIES: readonly Remedy[] = [
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
  {
    codes: [50105],
    text: "The user is not assigned to the app: assign the user, or a group of theirs, under Enterprise applications, or switch off that an assignment is required. The refresh token stays good.",
  },
  {
    codes: [50020, 90072],
    text: `The user who signed in belongs to another tenant: check tenantId; else, as a user of the partner's tenant, ${SIGN_IN}`,
    signIn: true,
  },
  {
    codes: [90093, 90094],
    text: "The permission needs an administrator's consent: let an administrator of the tenant grant it in the app registration.",
  },
  { codes: [7000112], text: "The app is disabled in the tenant." },
  { codes: [700016, 7000229], text: "The tenant doesn't know this app: check clientId, tenantId and cloud." },
  { codes: [90002, 900021, 900023, 50059, 50128], text: "There is no such tenant: check tenantId and cloud." },
  {
    codes: [500011, 70011, 650057],
    text: "The scope is not known there, or not among the app's permissions: give client and credential the same cloud, and the app the permission for Partner Center.",
  },
  { codes: [90033, 90055, 50196], text: "Microsoft Entra is busy, or is asked too often: try again in a minute." },
];

/** `invalid_grant` of a user who has to do something at a sign-in, or whose grant has ended. */
const SIGN_IN_SUBERRORS = ["basic_action", "consent_required", "user_password_expired", "bad_token", "token_expired"];
const SIGN_IN_ERRORS = ["interaction_required", "login_required", "consent_required"];

/** Characters of an answer's text that are repeated. */
const LONGEST = 400;

/** What a token endpoint's answer says and what to do. `status` is that of HTTP; `text` is the whole answer. */
export function explainFault(fault: TokenFault, status: number, text: string): Explanation {
  const number = codeOf(fault);
  const code = number === undefined ? undefined : `AADSTS${number}`;
  const sentence = sentenceOf(fault) ?? answered(status, typeof fault.error === "string" ? fault.error : text);
  const known = REMEDIES.find(({ codes }) => number !== undefined && codes.includes(number));
  if (known) return { code, sentence, remedy: known.text, interactionRequired: known.signIn === true };
  if (status === 429 || status >= 500)
    return { code, sentence, remedy: "Try again in a minute.", interactionRequired: false };
  const interactionRequired = needsSignIn(fault, number);
  const remedy = interactionRequired ? `The refresh token is not accepted: ${SIGN_IN}` : "";
  return { code, sentence, remedy, interactionRequired };
}

/** A code that isn't known may be one that no sign-in mends: then only what the answer says of itself counts. */
function needsSignIn({ error, suberror }: TokenFault, code: number | undefined): boolean {
  if (typeof error !== "string") return false;
  if (SIGN_IN_ERRORS.includes(error)) return true;
  if (error !== "invalid_grant") return false;
  return code === undefined || (typeof suberror === "string" && SIGN_IN_SUBERRORS.includes(suberror));
}

function codeOf({ error_codes: codes, error_description: text }: TokenFault): number | undefined {
  const first: unknown = Array.isArray(codes) ? codes[0] : undefined;
  if (typeof first === "number") return first;
  const found = typeof text === "string" ? /\bAADSTS(\d+)/.exec(text)?.[1] : undefined;
  return found === undefined ? undefined : Number(found);
}

/** Its first line without the code; the lines after it hold ids and times. */
function sentenceOf({ error_description: description }: TokenFault): string | undefined {
  if (typeof description !== "string") return undefined;
  const line = description.trim().split(/[\r\n]|\s*Trace ID:/)[0] ?? "";
  const sentence = line.replace(/^AADSTS\d+:\s*/, "");
  return sentence === "" ? undefined : sentence;
}

/** Of an answer without a sentence: its status, and its text without markup. */
export function answered(status: number, text: string): string {
  const plain = text
    .replace(/<(script|style)\b.*?<\/\1>|<[^>]*>/gis, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (plain === "") return `Microsoft Entra answered ${status}, and nothing else.`;
  return `Microsoft Entra answered ${status}: ${plain}`;
}

/** Cut at a length that an error message bears, and with its full stop. Takes a text that is clean of secrets: half of one is one. */
export function shortened(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return /[.!?…]$/.test(short) ? short : `${short}.`;
}
