// The service on loopback, in a process of its own: it looks whether a request is what all clients must send, and answers.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { checkoutPath, connectionsPath, listPath } from "../clients/client.ts";
import { settings } from "./child.ts";

export interface ServerSettings {
  /** Files of the two answers. */
  readonly checkout: string;
  readonly list: string;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
}

const GUID = /^[0-9a-f-]{36}$/;
const files = settings<ServerSettings>();
const answers = new Map([
  [`POST ${checkoutPath}`, answer(files.checkout)],
  [`GET ${listPath}`, answer(files.list)],
]);

function answer(file: string): { status: number; headers: Record<string, string | number>; body: Buffer } {
  const { status, headers, body } = JSON.parse(readFileSync(file, "utf8")) as Answer;
  const bytes = Buffer.from(body);
  return { status, headers: { ...headers, "content-length": bytes.length }, body: bytes };
}

const server = createServer((request, response) => {
  if (request.url === connectionsPath) {
    server.getConnections((_, count) => response.end(String(count)));
    return;
  }
  const { authorization, "ms-requestid": id, "ms-correlationid": correlationId } = request.headers;
  const found = answers.get(`${request.method} ${request.url}`);
  request.resume();
  if (!found || !authorization?.startsWith("Bearer ") || !GUID.test(String(id)) || !GUID.test(String(correlationId))) {
    response.writeHead(400).end("This is not the request that all clients send.");
    return;
  }
  response.writeHead(found.status, found.headers).end(found.body);
});
// A client's connections stay while it waits for its turn.
server.keepAliveTimeout = 600_000;
server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.on("disconnect", () => process.exit());
