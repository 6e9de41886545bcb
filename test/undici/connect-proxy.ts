// A proxy on loopback that opens tunnels (CONNECT), or refuses to.
import { createServer, type IncomingMessage } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { onTestFinished } from "vitest";

export interface ConnectProxy {
  readonly url: string;
  /** What it was asked for: `"127.0.0.1:443"`. */
  readonly asked: readonly string[];
  /** `Proxy-Authorization` of each. */
  readonly authorizations: readonly (string | undefined)[];
}

/** Opens every tunnel, unless `refuse` answers instead of it. */
export async function connectProxy(refuse?: (socket: Duplex) => void): Promise<ConnectProxy> {
  const asked: string[] = [];
  const authorizations: (string | undefined)[] = [];
  const sockets = new Set<Duplex>();
  const server = createServer((_, response) => response.writeHead(405).end());
  server.on("connect", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    asked.push(request.url ?? "");
    authorizations.push(request.headers["proxy-authorization"]);
    sockets.add(socket.on("error", () => {}));
    if (refuse) return refuse(socket);
    const { hostname, port } = new URL(`http://${request.url}`);
    const target: Socket = connect(Number(port || 80), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      target.write(head);
      target.pipe(socket).pipe(target);
    });
    sockets.add(target.on("error", () => socket.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, authorizations };
}
