// A token authority for the suites: answers as it is told, and keeps what it was asked.
import type { SecureAppModelOptions } from "../../src/auth/index.ts";

export const TENANT = "22222222-2222-4222-8222-222222222222";
export const CLIENT = "11111111-1111-4111-8111-111111111111";
export const SECRET = "client-secret-8Q~value";
export const FIRST = "0.refresh-token-first";
export const SCOPE = "https://api.partnercenter.microsoft.com/.default";

/** Options that can be used, and more. */
export function options(more: Partial<SecureAppModelOptions> = {}): SecureAppModelOptions {
  return { tenantId: TENANT, clientId: CLIENT, clientSecret: SECRET, refreshToken: FIRST, ...more };
}

export interface Asked {
  url: URL;
  form: URLSearchParams;
}

export interface Answer {
  status?: number;
  /** A text is sent as it is. */
  body: unknown;
}

/** What it does with a request: answers, or fails as a connection does. */
export type Reply = Answer | Error | (() => Answer | Promise<Answer>);

export interface Authority {
  asked: Asked[];
  /** The refresh tokens that it was sent, in order. */
  redeemed: () => (string | null)[];
  fetch: typeof globalThis.fetch;
}

/** An answer with tokens; `n` makes them differ from others. */
export function tokens(n: number, more: Record<string, unknown> = {}): Answer {
  const times = { expires_in: 3600, ext_expires_in: 3600 };
  const secret = { access_token: `access-token-${n}`, refresh_token: `0.refresh-token-${n}` };
  return { body: { token_type: "Bearer", scope: SCOPE, ...times, ...secret, ...more } };
}

/** A refusal as Microsoft Entra writes it. */
export function refusal(code: number, text = "Something is wrong.", error = "invalid_grant"): Answer {
  const id = "33333333-3333-4333-8333-333333333333";
  const description = `AADSTS${code}: ${text} Trace ID: ${id} Correlation ID: ${id} Timestamp: 2026-01-01 00:00:00Z`;
  const ids = { trace_id: id, correlation_id: id, timestamp: "2026-01-01 00:00:00Z" };
  return { status: 400, body: { error, error_description: description, error_codes: [code], ...ids } };
}

/** Gives one reply a request; the last one again and again. */
export function authority(...replies: Reply[]): Authority {
  const asked: Asked[] = [];
  const fetch = async (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const reply = replies[Math.min(asked.length, replies.length - 1)];
    asked.push({ url: new URL(String(input)), form: new URLSearchParams(String(init?.body ?? "")) });
    if (reply instanceof Error) throw reply;
    const { status = 200, body } = (typeof reply === "function" ? await reply() : reply) ?? { body: {} };
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status });
  };
  return { asked, redeemed: () => asked.map(({ form }) => form.get("refresh_token")), fetch };
}

/** Resolves when told to. */
export function gate(): { open: () => void; opened: Promise<void> } {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}
