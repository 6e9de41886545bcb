// The thumbprint by which an authority knows a certificate.

/** The bytes of the first certificate in a PEM text; undefined if it holds none. */
export function certificateOf(pem: string): Uint8Array<ArrayBuffer> | undefined {
  const base64 = /-----BEGIN CERTIFICATE-----([^-]+)-----END CERTIFICATE-----/.exec(pem)?.[1];
  if (base64 === undefined) return undefined;
  try {
    return Uint8Array.from(atob(base64.replace(/\s/g, "")), (char) => char.charCodeAt(0));
  } catch {
    return undefined;
  }
}

/** SHA-256, 64 hex digits. */
export async function thumbprintOf(certificate: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", certificate));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
