// A file of purchases: every row checked, each bought once, and run again it goes on where it was.
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "bullmq";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readArguments } from "../../scripts/bulk/arguments.ts";
import { bulk } from "../../scripts/bulk/bulk.ts";
import { buyAll } from "../../scripts/bulk/here.ts";
import { Journal } from "../../scripts/bulk/journal.ts";
import { reportOf } from "../../scripts/bulk/report.ts";
import { readRows } from "../../scripts/bulk/rows.ts";
import { UsageError } from "../../scripts/command.ts";
import { purchaseProcessor, workerSettings } from "../../src/bullmq/index.ts";
import { PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { describeWithRedis } from "../redis/redis.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const HEAD = "key,customerId,catalogItemId,quantity,termDuration,billingCycle";
const seats = (key: string, quantity: number | string = 1): string =>
  `${key},${CUSTOMER},CFQ7TTC0LF8S:0001:CFQ7TTC0N81H,${quantity},P1Y,monthly`;
const file = (...rows: string[]): string => `${[HEAD, ...rows].join("\n")}\n`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "bulk-"));
  vi.spyOn(console, "log").mockImplementation(() => {});
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

describe("a row", () => {
  test("is a purchase with the key as its key", () => {
    expect(readRows(file(seats("k1", 5)))).toMatchObject({
      bad: [],
      rows: [
        {
          line: 2,
          key: "k1",
          job: { customerId: CUSTOMER, key: "k1", cart: { lineItems: [{ quantity: 5, termDuration: "P1Y" }] } },
        },
      ],
    });
  });

  test.each<[string, string, string]>([
    ["without a value that is needed", `k1,${CUSTOMER},,5,P1Y,monthly`, "catalogItemId is missing"],
    ["that ends too soon", `k1,${CUSTOMER}`, "catalogItemId is missing"],
    ["for a customer that is no GUID", "k1,contoso,a:b:c,5,P1Y,monthly", 'customerId must be a GUID, not "contoso"'],
    ["with half a seat", seats("k1", "0.5"), 'quantity must be a whole number, at least 1, not "0.5"'],
    ["without a key", seats(""), "key is missing"],
  ])("%s is refused with its line, and the rest goes on", (_, row, reason) => {
    const { rows, bad } = readRows(file(seats("good"), row, seats("also good")));
    expect(bad).toMatchObject([{ line: 3, reason }]);
    expect(rows.map(({ key }) => key)).toEqual(["good", "also good"]);
  });

  test("with the key of another is refused, and said which", () => {
    const { rows, bad } = readRows(file(seats("k1", 1), seats("k1", 2), seats("k1", 1)));
    expect(rows).toHaveLength(1);
    expect(bad.map(({ line, reason }) => [line, reason])).toEqual([
      [3, "the key is that of line 2, which buys something else"],
      [4, "the same as line 2, which is bought once"],
    ]);
  });

  test("of a file that lacks a column, or has one that nobody knows, is not read at all", () => {
    expect(() => readRows("key,customerId\nk1,c1\n")).toThrow(
      "The file has no column catalogItemId, quantity, billingCycle",
    );
    expect(() => readRows(`${HEAD},qty\n`)).toThrow('The column "qty" is none of');
  });
});

/** Buys the rows of a text, in this process. */
async function buy(sandbox: PartnerCenterSandbox, text: string, fetch = sandbox.fetch) {
  const client = new PartnerCenterClient({ credential: () => "any", fetch, retry: false, rateLimit: false });
  const journal = new Journal(join(folder, "journal"));
  try {
    return await buyAll(readRows(text).rows, { client, journal, attempts: 2, pause: 1 }, 2);
  } finally {
    journal.close();
  }
}

describe("in this process", () => {
  test("each row is bought once, however often the file is run", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    const first = await buy(sandbox, file(seats("k1"), seats("k2")));
    const requests = sandbox.requests.length;
    const second = await buy(sandbox, file(seats("k1"), seats("k2")));
    expect(first.map(({ outcome }) => outcome)).toEqual(["bought", "bought"]);
    expect(second).toEqual(first);
    expect(sandbox.requests).toHaveLength(requests);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(2);
  });

  test("a row whose process died after the checkout goes on from its cart", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    sandbox.inject({ operation: "checkoutCart", type: "reset-after", times: 2 });
    const [unsettled] = await buy(sandbox, file(seats("k1")));
    expect(unsettled).toMatchObject({ outcome: "unsettled", reason: expect.stringContaining("Run the file again") });
    const [bought] = await buy(sandbox, file(seats("k1")));
    expect(bought?.outcome).toBe("bought");
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
    expect(sandbox.requests.filter(({ operation }) => operation === "createCart")).toHaveLength(1);
  });

  test("the cart is on disk before it is checked out", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    const found: string[] = [];
    await buy(sandbox, file(seats("k1")), (input, init) => {
      if (String(input).endsWith("/checkout")) found.push(readFileSync(join(folder, "journal"), "utf8"));
      return sandbox.fetch(input, init);
    });
    expect(found).toHaveLength(1);
    expect(JSON.parse(found[0] ?? "")).toMatchObject({ key: "k1", step: "created", cartId: expect.any(String) });
  });

  test("a row that is refused fails with the reason, and the rest goes on", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    const wrong = `k1,${CUSTOMER},CFQ7TTC0LF8S:0001:CFQ7TTC0XXXX,1,P1Y,monthly`;
    const [failed, bought] = await buy(sandbox, file(wrong, seats("k2")));
    expect(failed).toMatchObject({
      outcome: "failed",
      reason: expect.stringContaining("CFQ7TTC0LF8S:0001:CFQ7TTC0XXXX"),
    });
    expect(bought?.outcome).toBe("bought");
  });

  test("a key that stood for another purchase is refused", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    await buy(sandbox, file(seats("k1", 1)));
    const [other] = await buy(sandbox, file(seats("k1", 2)));
    expect(other).toMatchObject({ outcome: "invalid", reason: "the journal has another purchase under this key" });
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
  });

  test("a line of the journal that a crash cut off is a step that was not taken", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    await buy(sandbox, file(seats("k1")));
    appendFileSync(join(folder, "journal"), '{"key":"k2","fing');
    const [first, second] = await buy(sandbox, file(seats("k1"), seats("k2")));
    expect([first?.outcome, second?.outcome]).toEqual(["bought", "bought"]);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(2);
    expect(await buy(sandbox, file(seats("k1"), seats("k2")))).toEqual([first, second]);
  });

  test("a file that is no journal is left alone", () => {
    const path = join(folder, "letter");
    writeFileSync(path, "Dear Sir,\n");
    expect(() => new Journal(path)).toThrow("line 1, is no line of a journal");
    expect(readFileSync(path, "utf8")).toBe("Dear Sir,\n");
  });
});

describe("the command", () => {
  /** Runs it on a file, against a sandbox that listens. */
  async function run(text: string, ...flags: string[]) {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    const { url, close } = await sandbox.listen();
    const path = join(folder, "purchases.csv");
    writeFileSync(path, text);
    try {
      const passed = await bulk(readArguments([path, "--endpoint", url, ...flags]));
      return { passed, sandbox, path, said: vi.mocked(console.log).mock.calls.map(([line]) => String(line)) };
    } finally {
      await close();
    }
  }

  test("buys, and writes a report of all rows", async () => {
    const { passed, sandbox, path } = await run(file(seats("k1"), "k2,contoso,a:b:c,1,P1Y,monthly"));
    expect(passed).toBe(false);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(1);
    const [head, first, second] = readFileSync(`${path}.report.csv`, "utf8").split("\n");
    expect(head).toBe("line,key,customerId,outcome,cartId,orderIds,subscriptionIds,reason");
    expect(first).toMatch(new RegExp(`^2,k1,${CUSTOMER},bought,[0-9a-f-]+,\\w+,[0-9a-f-]+,$`));
    expect(second).toMatch(/^3,k2,,invalid,.*customerId must be a GUID/);
  });

  test("with --plan says what would be bought and for how much, and buys nothing", async () => {
    const { passed, sandbox, path, said } = await run(file(seats("k1", 5), seats("k2", 1)), "--plan");
    expect(passed).toBe(true);
    expect(said[0]).toMatch(/^line 2, k1: 5 × CFQ7TTC0LF8S:0001:CFQ7TTC0N81H for [0-9a-f-]+: \d+\.\d\d USD$/);
    expect(said.at(-1)).toMatch(/In all: \d+\.\d\d USD, before tax\. Nothing was bought\.$/);
    expect(sandbox.orders(CUSTOMER)).toEqual([]);
    expect(sandbox.requests.every(({ operation }) => operation === "createCart")).toBe(true);
    expect(existsSync(`${path}.journal`)).toBe(false);
  });

  test("with --plan names what can't be bought", async () => {
    const { passed, said } = await run(file(`k1,${CUSTOMER},CFQ7TTC0LF8S:0001:CFQ7TTC0XXXX,1,P1Y,monthly`), "--plan");
    expect(passed).toBe(false);
    expect(said[0]).toContain("can't be bought");
  });

  test.each<[string[], string]>([
    [[], "One CSV file is needed"],
    [["a.csv", "b.csv"], "One CSV file is needed"],
    [["a.csv", "--plan", "--redis", "redis://localhost"], "--redis has no meaning with --plan"],
    [["a.csv", "--redis", "redis://localhost", "--journal", "j"], "--journal has no meaning with --redis"],
    [["a.csv", "--queue", "q"], "--queue has no meaning without --redis"],
    [["a.csv", "--concurrency", "0"], "--concurrency must be"],
  ])("refuses %j", (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(message);
  });
});

test("a report holds no cell that a spreadsheet would carry out", () => {
  expect(reportOf([{ line: 2, key: "=HYPERLINK(1)", outcome: "invalid", reason: "no" }])).toContain("'=HYPERLINK(1)");
});

test("a Redis that is not there is said to be, and not waited for", async () => {
  const path = join(folder, "purchases.csv");
  writeFileSync(path, file(seats("k1")));
  const run = bulk(readArguments([path, "--redis", "redis://127.0.0.1:1"]));
  await expect(run).rejects.toThrow(/Redis can't be reached \(.*ECONNREFUSED.*\): nothing was added/);
});

describeWithRedis("with a queue", ({ server, connect }) => {
  test("rows are added once, bought by workers, and reported when the file is run again", async () => {
    const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
    const client = new PartnerCenterClient({ credential: () => "any", fetch: sandbox.fetch });
    const path = join(folder, "purchases.csv");
    writeFileSync(path, file(seats("k1"), seats("k2")));
    const run = () => bulk(readArguments([path, "--redis", server().url]));
    const report = (): string => readFileSync(`${path}.report.csv`, "utf8");
    expect(await run()).toBe(true);
    expect(await run()).toBe(true);
    expect(report().match(/,queued,/g)).toHaveLength(2);

    const worker = new Worker("purchases", purchaseProcessor(client), { connection: connect(), ...workerSettings });
    let completed = 0;
    await new Promise<void>((resolve) => worker.on("completed", () => ++completed === 2 && resolve()));
    await worker.close();
    expect(await run()).toBe(true);
    expect(report().match(/,bought,/g)).toHaveLength(2);
    expect(sandbox.orders(CUSTOMER)).toHaveLength(2);

    writeFileSync(path, file(seats("k1", 9)));
    expect(await run()).toBe(false);
    expect(report()).toContain("the queue has another purchase under this key");
  });
});
