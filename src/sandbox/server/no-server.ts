// In place of listen.ts where there is no Node: the sandbox runs there as a fetch alone.
import type { listen as listenInNode } from "./listen.ts";

export const listen: typeof listenInNode = () =>
  Promise.reject(
    new Error("A sandbox listens only where there is node:http: Node.js, Bun or Deno. Use its fetch here."),
  );
