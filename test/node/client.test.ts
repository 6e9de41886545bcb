// The client over node:http: all that holds over the platform's fetch on connections that fail.
import { nodeFetch } from "../../src/node/index.ts";

globalThis.fetch = nodeFetch();
await import("../client/sockets.test.ts");
