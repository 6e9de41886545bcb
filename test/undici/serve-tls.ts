// An HTTPS server on loopback whose certificate nobody trusts. Its key opens nothing else, and is no secret.
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgV4eUEpHvdUr0Wn+t
mB+jBSDaVL192sOZDQRH98fuKJqhRANCAAR+2lo1wEQfBs6ySyq16Rd/OLVkLM7I
8fsXBon0WNrOPFbBWTCtXPjyNTv7guuLeKsgGpUibQRQOF9rbieLSuho
-----END PRIVATE KEY-----
`;

const cert = `-----BEGIN CERTIFICATE-----
MIIBjDCCATOgAwIBAgITdqlFRSpkcMdBdXvAlkVGmWP3STAKBggqhkjOPQQDAjAT
MREwDwYDVQQDDAhsb29wYmFjazAgFw0yNjExMjIxMjA2MTBaGA8yMTI2MTAyOTEy
MDYxMFowEzERMA8GA1UEAwwIbG9vcGJhY2swWTATBgcqhkjOPQIBBggqhkjOPQMB
BwNCAAR+2lo1wEQfBs6ySyq16Rd/OLVkLM7I8fsXBon0WNrOPFbBWTCtXPjyNTv7
guuLeKsgGpUibQRQOF9rbieLSuhoo2QwYjAdBgNVHQ4EFgQUTXLq5KllrcoL44Qt
+g6ntShwHKkwHwYDVR0jBBgwFoAUTXLq5KllrcoL44Qt+g6ntShwHKkwDwYDVR0T
AQH/BAUwAwEB/zAPBgNVHREECDAGhwR/AAABMAoGCCqGSM49BAMCA0cAMEQCIEaA
r8yi5TUbRUXHKTn0eiA5AgvzBSyld6cvnJFnGSaxAiBvYFJgOJjSerNPAHmOnaAr
Nxe/isywSgQEmVOaxkMgmg==
-----END CERTIFICATE-----
`;

/** What it saw. */
export interface SecureServer {
  readonly url: string;
  /** Bodies of the requests that arrived. */
  readonly requests: readonly string[];
  connections(): number;
}

/** Answers every request with `{}`. */
export async function serveTls(): Promise<SecureServer> {
  const requests: string[] = [];
  let connections = 0;
  const server = createServer({ key, cert }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      requests.push(Buffer.concat(chunks).toString());
      response.writeHead(200, { "Content-Type": "application/json" }).end("{}");
    });
  });
  server.on("connection", () => connections++);
  server.on("tlsClientError", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `https://127.0.0.1:${port}`, requests, connections: () => connections };
}
