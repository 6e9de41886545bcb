// Servers on loopback that misbehave on the socket, and what is left of their connections.
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

export interface Served {
  /** Such as `http://127.0.0.1:4010`. */
  readonly url: string;
  /** Connections so far. */
  readonly sockets: readonly Socket[];
  /** Resolves when every connection is closed, by whoever. */
  closed(): Promise<void>;
}

async function start(server: Server): Promise<Served> {
  const sockets: Socket[] = [];
  server.on("connection", (socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  const closed = async (): Promise<void> => {
    await Promise.all(sockets.map((s) => s.destroyed || new Promise((resolve) => s.once("close", resolve))));
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sockets, closed };
}

export type Handler = (request: IncomingMessage, response: ServerResponse, body: string) => void;

/** Speaks HTTP. The n-th request is met by the n-th handler, the last one meets all that come after it. */
export function serve(...handlers: readonly Handler[]): Promise<Served & { readonly requests: IncomingMessage[] }> {
  const requests: IncomingMessage[] = [];
  const server = createHttpServer((request, response) => {
    const index = requests.push(request) - 1;
    response.on("error", () => {});
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () =>
      handlers[Math.min(index, handlers.length - 1)]?.(request, response, Buffer.concat(chunks).toString()),
    );
  });
  return start(server).then((served) => ({ ...served, requests }));
}

/** Speaks nothing but what `talk` makes it say. */
export function serveRaw(talk: (socket: Socket) => void): Promise<Served> {
  return start(createServer(talk));
}

/** A port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Answers with JSON. */
export function json(status: number, body: unknown, headers: Record<string, string> = {}): Handler {
  return (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(JSON.stringify(body));
  };
}

/** Answers with these very bytes. */
export function bytes(status: number, body: string | Buffer, headers: Record<string, string> = {}): Handler {
  return (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers });
    response.end(body);
  };
}

/** Resets the connection. */
export const reset: Handler = (request) => {
  request.socket.resetAndDestroy();
};

/** Promises a whole body, sends half of it, and resets the connection. */
export function truncate(status: number, body: string, how: "length" | "chunked"): Handler {
  return (request, response) => {
    const length = how === "length" ? { "Content-Length": String(Buffer.byteLength(body)) } : {};
    response.writeHead(status, { "Content-Type": "application/json", ...length });
    response.write(body.slice(0, body.length / 2), () => setImmediate(() => request.socket.destroy()));
  };
}

/** Sends a body piece by piece, `pause` ms apart. */
export function trickle(status: number, body: string, pieces: number, pause: number): Handler {
  return (_, response) => {
    response.writeHead(status, { "Content-Type": "application/json" });
    const buffer = Buffer.from(body);
    const size = Math.ceil(buffer.length / pieces);
    const send = (at: number): void => {
      if (response.destroyed) return;
      response.write(buffer.subarray(at, at + size));
      if (at + size >= buffer.length) response.end();
      else setTimeout(send, pause, at + size);
    };
    send(0);
  };
}
