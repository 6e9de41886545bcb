// The suite in a dedicated worker of a browser page that the sandbox's own server serves, so that all is one origin.
import { launch } from "../../docs/browser.ts";
import type { Result } from "./result.ts";

/** ms for the whole suite. */
const PATIENCE = 120_000;

export async function runInChromium(endpoint: string): Promise<Result[]> {
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${endpoint}/control/page`);
    const work = page.evaluate(
      (patience) =>
        new Promise<Result[]>((resolve, reject) => {
          const worker = new Worker("/control/worker.js", { type: "module" });
          setTimeout(() => reject(new Error("the suite was not done in time")), patience);
          worker.onmessage = ({ data }) => resolve(data);
          worker.onerror = ({ message }) => reject(new Error(`the worker broke: ${message}`));
        }),
      PATIENCE,
    );
    return await work;
  } finally {
    await browser.close();
  }
}
