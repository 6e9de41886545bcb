// Serves the built site on loopback, through the same door as the sandbox does.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { pathToFileURL } from "node:url";
import { createDocs } from "../../src/sandbox/server/docs.ts";

export interface ServedSite {
  /** The site's front page, such as `http://127.0.0.1:8080/docs/`. */
  url: string;
  close(): Promise<void>;
}

/** Serves `folder` at `/docs/` on 127.0.0.1. Port 0 is a free one. Rejects in one line when the port can't be had. */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  const pages = createDocs([pathToFileURL(`${folder}/`)]);
  const server = createServer(async (request, response) => {
    const pathname = new URL(request.url ?? "/", "http://127.0.0.1").pathname;
    const answer = await pages(request.method ?? "GET", pathname);
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body);
    else response.writeHead(404, { "Content-Type": "text/plain" }).end("The reference is at /docs/.\n");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      reject(new Error(code === "EADDRINUSE" ? `Port ${port} is in use.` : message));
    });
    server.listen(port, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/docs/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
