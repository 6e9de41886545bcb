// The curl samples of the reference, run by a shell against the sandbox over HTTP.
import { execFile, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type OperationId, operations } from "../../generated/operations.ts";
import { validateResponse } from "../../generated/validators.js";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { testClient } from "../support/client.ts";
import { CUSTOMER, repository, type Stage, samplesOf, setStage } from "./support.ts";

const samples = samplesOf(".curl.sh");
const missing = ["bash", "curl"].filter((program) => spawnSync(program, ["--version"]).status !== 0);

/** Not every system has uuidgen where it has curl. */
const UUIDGEN = `command -v uuidgen >/dev/null || uuidgen() { node -p 'crypto.randomUUID()'; }\n`;

/** What samples call that don't call their operation alone. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  updateSubscription: ["getSubscription", "updateSubscription"],
};

test("there is a curl sample of every operation, and of nothing else", () => {
  expect([...samples.keys()].sort()).toEqual(Object.keys(operations).sort());
});

describe.runIf(missing.length === 0)("the curl sample of", () => {
  let sandbox: PartnerCenterSandbox;
  let folder: string;
  let listening: Awaited<ReturnType<PartnerCenterSandbox["listen"]>>;
  let stage: Stage;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), "curl-"));
    writeFileSync(join(folder, "purchase-order.pdf"), "%PDF of mine");
    sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    listening = await sandbox.listen();
    stage = await setStage(testClient({ fetch: sandbox.fetch }).client);
    sandbox.requests.length = 0;
  });

  afterEach(async () => {
    await listening.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The order that an operation is about, if it is about one. */
  function orderOf(id: string): string {
    if (/ActivationLinks$/.test(id)) return stage.saasOrderId;
    if (id === "uploadOrderAttachments") return stage.waitingOrderId;
    return /Attachments?$/.test(id) ? stage.documentedOrderId : stage.orderId;
  }

  function run(id: string): Promise<{ stdout: string; failure: string }> {
    const variables = {
      ...{ ENDPOINT: listening.url, TOKEN: "any", CUSTOMER_ID: CUSTOMER, CART_ID: stage.cartId, ORDER_ID: orderOf(id) },
      ...{ LINE_ITEM_NUMBER: "0", ATTACHMENT_ID: stage.attachmentId, SUBSCRIPTION_ID: stage.subscriptionId },
      ...{ PRODUCT_ID: "CFQ7TTC0LF8S", SKU_ID: "0001", AVAILABILITY_ID: "CFQ7TTC0VZW5" },
    };
    const script = `set -euo pipefail\n${UUIDGEN}${readFileSync(join(repository, samples.get(id) ?? ""), "utf8")}`;
    return new Promise((resolve) => {
      execFile(
        "bash",
        ["-c", script],
        { cwd: folder, env: { ...process.env, no_proxy: "127.0.0.1", ...variables } },
        (error, stdout, stderr) => resolve({ stdout, failure: error ? `${error.message}\n${stderr}${stdout}` : "" }),
      );
    });
  }

  test.each([...samples.keys()].map((id) => [id]))("%s succeeds", async (id) => {
    const { stdout, failure } = await run(id);
    expect(failure).toBe("");
    expect(sandbox.requests.map(({ operation, outcome }) => `${operation} ${outcome}`)).toEqual(
      (CALLS[id] ?? [id]).map((operation) => `${operation} done`),
    );
    const status = sandbox.requests[0]?.status ?? 0;
    if (id === "downloadOrderAttachment") expect(readFileSync(join(folder, "purchase-order.pdf"), "utf8")).toBe("%PDF");
    else expect(validateResponse(id as OperationId, status, JSON.parse(stdout))).toEqual([]);
  });
});

describe.runIf(missing.length > 0)("the curl samples", () => {
  test("were not run, for want of a program; where CI runs there has to be one", () => {
    console.log(`No ${missing.join(" and no ")}: the curl samples were not run.`);
    expect(process.env.CI ?? "").toBe("");
  });
});
