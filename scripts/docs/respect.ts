// npm run spec:respect: follows the workflows of spec/ step by step against a sandbox of its own, over HTTP.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { type RedoclyRun, runRedocly } from "./redocly.ts";

const repository: string = join(import.meta.dirname, "../..");

/** The customer that the workflow buys for. */
export const customerId = "28045616-f6b9-462f-9701-0d89b5e65c44";

/** Runs a workflow against `sandbox`. Its status is 0 when every step went as described. */
export async function respect(sandbox: PartnerCenterSandbox, workflow = "purchase"): Promise<RedoclyRun> {
  const { url, close } = await sandbox.listen();
  const inputs = JSON.stringify({ customerId, token: "any" });
  try {
    return await runRedocly(
      ["respect", `spec/${workflow}.arazzo.yaml`, `--server=commerce=${url}/v1`, `--input=${inputs}`],
      { cwd: repository },
    );
  } finally {
    await close();
  }
}

/** The workflows that spec/ describes. */
const WORKFLOWS = ["purchase", "subscription"] as const;

async function main(): Promise<number> {
  const statuses: number[] = [];
  for (const workflow of WORKFLOWS) statuses.push(await follow(workflow));
  return Math.max(...statuses);
}

async function follow(workflow: string): Promise<number> {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 500 });
  const { status, stdout, stderr } = await respect(sandbox, workflow);
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  for (const { operation, status: answered, issues } of sandbox.violations)
    console.error(`the sandbox's ${answered} to ${operation} is not as described: ${JSON.stringify(issues)}`);
  return sandbox.violations.length > 0 ? 1 : status;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) process.exitCode = await main();
