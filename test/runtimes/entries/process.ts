// The suite as a program, for Node, Bun and Deno: `suite ENDPOINT` prints the results and ends by itself.
import { run } from "../harness.ts";
import { suite } from "../suite/index.ts";

// What is printed last ends with a mark, so that a line of the runtime's own is not taken for it.
run(suite, process.argv[2] ?? "").then((results) => console.log(`results ${JSON.stringify(results)}`));
