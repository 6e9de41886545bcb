// Waits on loopback for the browser to come back from the sign-in with an authorization code.
import { timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** How the sign-in ended: with a code, or with an error as OAuth names it. */
export type SignInAnswer =
  | { readonly code: string }
  | { readonly error: string; readonly error_description: string | undefined };

export interface RedirectListener {
  /** The address that the browser is sent back to. */
  readonly redirectUri: string;
  /** The first answer that has the state. */
  readonly answer: Promise<SignInAnswer>;
  close(): void;
}

interface ListenerOptions {
  port: number;
  /** Only an answer with it is one to this sign-in. */
  state: string;
  /** An answer came with another state. */
  onForeign: () => void;
}

/** Rejects where the port can't be had. */
export async function listenForRedirect({ port, state, onForeign }: ListenerOptions): Promise<RedirectListener> {
  let settle = (_: SignInAnswer): void => {};
  const answer = new Promise<SignInAnswer>((resolve) => {
    settle = resolve;
  });
  const server = createServer(({ method, url = "/" }, response) => {
    const { pathname, searchParams } = new URL(url, "http://localhost");
    const [code, error] = [searchParams.get("code"), searchParams.get("error")];
    if (method !== "GET" || pathname !== "/" || (code === null && error === null))
      return respond(response, 404, "There is nothing here.");
    if (!equal(searchParams.get("state") ?? "", state)) {
      onForeign();
      return respond(
        response,
        400,
        "This is not the answer to the sign-in that is waited for. Nothing was done with it.",
      );
    }
    if (code === null) {
      respond(response, 400, "The sign-in failed. The terminal says why; you can close this window.");
      return settle({ error: error ?? "", error_description: searchParams.get("error_description") ?? undefined });
    }
    respond(response, 200, "You are signed in. Go back to the terminal; you can close this window.");
    settle({ code });
  });
  // Of this machine alone: nobody else may bring an answer.
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch((error: NodeJS.ErrnoException) => {
    throw new Error(portComplaint(port, error));
  });
  const { port: actual } = server.address() as AddressInfo;
  return {
    redirectUri: `http://localhost:${actual}`,
    answer,
    close() {
      server.close();
      server.closeIdleConnections();
    },
  };
}

function portComplaint(port: number, { code, message }: NodeJS.ErrnoException): string {
  if (code === "EADDRINUSE")
    return `Port ${port} is taken. Choose another with --port, and add http://localhost:PORT to the app's redirect URIs.`;
  return `Port ${port} can't be listened on: ${message}`;
}

/** A fixed text: nothing of what the request holds is repeated. */
function respond(response: ServerResponse, status: number, text: string): void {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    Connection: "close",
  };
  response.writeHead(status, headers).end(`<!doctype html><title>Partner Center consent</title><p>${text}</p>\n`);
}

function equal(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(a), Buffer.from(b)];
  return one.length === other.length && timingSafeEqual(one, other);
}
