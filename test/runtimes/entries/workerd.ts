// The suite in the runtime of Cloudflare's workers: a request asks for a run against the sandbox named in its query.
import { run } from "../harness.ts";
import { suite } from "../suite/index.ts";

const worker: { fetch(request: Request): Promise<Response> } = {
  async fetch(request) {
    return Response.json(await run(suite, new URL(request.url).searchParams.get("endpoint") ?? ""));
  },
};

export default worker;
