// What the app proves itself by: a secret or a certificate, from the environment or a file, never from the command line.
import { readFile } from "node:fs/promises";
import { certificateOf } from "../certificate.ts";
import type { SecureAppModelOptions } from "../credential-options.ts";
import { SECRET_VARIABLE } from "./flags.ts";

export type AppProof = Pick<SecureAppModelOptions, "clientSecret" | "clientCertificate">;

const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]+-----END [A-Z ]*PRIVATE KEY-----/;

/** Rejects with one line that names the file or the variable, and repeats nothing of what is in it. */
export async function readAppProof(
  files: { secretFile: string | undefined; certificateFile: string | undefined },
  variables: Readonly<NodeJS.ProcessEnv>,
): Promise<AppProof> {
  if (files.certificateFile !== undefined) return readCertificate(files.certificateFile);
  const [text, source] =
    files.secretFile === undefined
      ? [variables[SECRET_VARIABLE], SECRET_VARIABLE]
      : [await read(files.secretFile), files.secretFile];
  if (text === undefined)
    throw new Error(`The app needs its secret, in ${SECRET_VARIABLE} or --secret-file, or its --certificate-file.`);
  const clientSecret = text.trim();
  if (clientSecret === "") throw new Error(`${source} is empty: it should hold the app's secret.`);
  return { clientSecret };
}

async function readCertificate(file: string): Promise<AppProof> {
  const text = await read(file);
  const privateKey = PRIVATE_KEY.exec(text)?.[0];
  if (privateKey === undefined) throw new Error(`${file} holds no private key as PEM.`);
  if (/ENCRYPTED/.test(privateKey)) throw new Error(`The private key in ${file} is encrypted: decrypt it first.`);
  if (!certificateOf(text)) throw new Error(`${file} holds no certificate as PEM, beside the private key.`);
  return { clientCertificate: { privateKey, certificate: text } };
}

async function read(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new Error(missing ? `There is no file ${file}.` : `${file} can't be read: ${reasonOf(error)}`);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
