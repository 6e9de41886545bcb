// The service on loopback, in a process of its own: it looks whether a request is what all clients must send, and answers.
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Answer, Answers } from "./answers.ts";
import { checkoutPath, listPath } from "./work.ts";

const GUID = /^[0-9a-f-]{36}$/;
const files: Answers = JSON.parse(process.argv[2] ?? "{}");
const answers = new Map([
  [`POST ${checkoutPath}`, load(files.checkout)],
  [`GET ${listPath}`, load(files.list)],
]);

function load(file: string): { status: number; headers: Record<string, string | number>; body: Buffer } {
  const { status, headers, body }: Answer = JSON.parse(readFileSync(file, "utf8"));
  const bytes = Buffer.from(body);
  return { status, headers: { ...headers, "content-length": bytes.length }, body: bytes };
}

const server = createServer((request, response) => {
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
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  process.send?.(typeof address === "object" ? address?.port : undefined);
});
process.on("disconnect", () => process.exit());
