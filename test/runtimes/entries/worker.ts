// The suite in a browser's dedicated worker: no document, no Node. Posts the results to the page.
import { run } from "../harness.ts";
import { suite } from "../suite/index.ts";

run(suite, self.location.origin).then((results) => self.postMessage(results));
