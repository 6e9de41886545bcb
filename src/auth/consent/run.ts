// One run of `partner-center-consent`: what it reads, says and writes. Tokens go to the file or to standard output, all else to standard error.

import { CLOUDS } from "../../options/clouds.ts";
import { type AppProof, readAppProof } from "./app-proof.ts";
import { type ConsentSettings, readConsentFlags, usage } from "./flags.ts";
import { createSecretFile, type SecretFile } from "./secret-file.ts";
import { signIn } from "./sign-in.ts";
import { claimsOf, describeClaims } from "./token-claims.ts";

export interface ConsentTerminal {
  readonly variables: Readonly<NodeJS.ProcessEnv>;
  /** To standard output. */
  print(text: string): void;
  /** A line to standard error. */
  say(line: string): void;
  /** Ctrl-C. */
  readonly signal: AbortSignal;
}

/** Gives the exit code: 0 done, 1 failed, 2 for arguments that can't be used, 130 when it was interrupted. */
export async function runConsent(args: readonly string[], terminal: ConsentTerminal): Promise<number> {
  let settings: ConsentSettings | undefined;
  try {
    settings = readConsentFlags(args);
  } catch (error) {
    terminal.say(textOf(error));
    return 2;
  }
  if (!settings) {
    terminal.print(usage);
    return 0;
  }
  try {
    await consent(settings, await readAppProof(settings, terminal.variables), terminal);
    return 0;
  } catch (error) {
    if (terminal.signal.aborted) {
      terminal.say("Interrupted: no refresh token was kept.");
      return 130;
    }
    terminal.say(textOf(error));
    return 1;
  }
}

async function consent(settings: ConsentSettings, proof: AppProof, terminal: ConsentTerminal): Promise<void> {
  const file = settings.out === undefined ? undefined : await createSecretFile(settings.out);
  try {
    await consentInto(file, settings, proof, terminal);
  } finally {
    await file?.discard();
  }
}

async function consentInto(
  file: SecretFile | undefined,
  settings: ConsentSettings,
  proof: AppProof,
  { print, say, signal }: ConsentTerminal,
): Promise<void> {
  const { tenant, client, cloud, port, timeout, out } = settings;
  const { refreshToken, accessToken } = await signIn({
    app: { tenantId: tenant, clientId: client, cloud, ...proof },
    port,
    timeout,
    signal,
    authority: authorityOf(settings),
    onAddress: (url) => {
      say("Sign in as a user of the partner's tenant, with multi-factor authentication, at this address:");
      say(`\n${url}\n`);
      say(`Waiting for the answer for ${timeout / 1000} s; Ctrl-C stops.`);
    },
    onForeign: () => say("An answer that belongs to another sign-in came, and was ignored. Still waiting."),
  });
  for (const line of describeClaims(claimsOf(accessToken))) say(line);
  if (!file) return print(`${refreshToken}\n`);
  await file.save(refreshToken);
  say(`The refresh token is in ${out}, for you alone to read. It is a secret: whoever has it buys in your name.`);
}

/** The cloud's authority, or in its place the one on loopback. */
function authorityOf({ cloud, authority }: ConsentSettings): Parameters<typeof signIn>[0]["authority"] {
  const addressOf = (url: string): string =>
    authority === undefined ? url : url.replace(CLOUDS[cloud].authority, authority);
  return { addressOf, fetch: (input, init) => globalThis.fetch(addressOf(String(input)), init) };
}

function textOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
