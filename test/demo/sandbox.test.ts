// The demo on its own sandbox: what a newcomer sees.
import { createServer } from "node:net";
import { beforeAll, describe, expect, it } from "vitest";
import { exchangesOf, type Run, runDemo } from "./run.ts";

const customer = "/v1/customers/28045616-f6b9-462f-9701-0d89b5e65c44";

describe("the demo", { timeout: 60_000 }, () => {
  let run: Run;
  beforeAll(async () => {
    run = await runDemo();
  }, 60_000);

  it("ends well, and says nothing on the error stream", () => {
    expect(run).toMatchObject({ code: 0, err: "" });
  });

  it("tells the steps in order", () => {
    const steps = [...run.out.matchAll(/^\d {2}(.+)$/gm)].map(([, title]) => title);
    expect(steps).toEqual([
      "Find Office 365 E5",
      "Check the agreement",
      "Create a cart of seven products",
      "Repair the bad line",
      "Check out",
      "Wait for provisioning",
      "Check out again",
      "Cancel the software line",
      "Two seats more, and no renewal",
    ]);
  });

  it("prints each exchange on a line of its own, with method, path, status, MS-RequestId and attempt", () => {
    const exchanges = exchangesOf(run.out);
    const writes = exchanges.filter(({ method }) => method !== "GET");
    expect(
      writes.map(({ method, path, status }) => `${method} ${path.replace(/[\w-]{30,}/g, "ID")} ${status}`),
    ).toEqual([
      "POST /v1/customers/ID/agreements 201",
      "POST /v1/customers/ID/carts 201",
      "PUT /v1/customers/ID/carts/ID 200",
      "POST /v1/customers/ID/carts/ID/checkout 201",
      "POST /v1/customers/ID/carts/ID/checkout 201",
      "PATCH /v1/customers/ID/orders/ID 200",
      "PATCH /v1/customers/ID/subscriptions/ID 200",
      "PATCH /v1/customers/ID/subscriptions/ID 200",
    ]);
    // The text of an agreement belongs to no customer.
    const others = exchanges.filter(({ path }) => !path.startsWith(customer)).map(({ path }) => path);
    expect(others).toEqual(["/v1/agreements?agreementType=MicrosoftCustomerAgreement"]);
    expect(exchanges.every(({ attempt }) => attempt === 1)).toBe(true);
    expect(new Set(exchanges.map(({ id }) => id)).size).toBe(exchanges.length);
    expect(run.out).toContain(`with ${exchanges.length} HTTP exchanges`);
  });

  it("goes from a name to what a cart line takes", () => {
    expect(run.out).toMatch(/^seats +1 to 10000$/m);
    expect(run.out).toMatch(/^terms +P1Y monthly, P1M monthly, /m);
    expect(run.out).toMatch(/^catalogItemId +CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5$/m);
  });

  it("confirms the agreement that nobody signed, and shows nobody's name or address", () => {
    expect(run.out).toContain("No partner has confirmed that the customer accepted it.");
    expect(run.out).toContain("The MicrosoftCustomerAgreement is confirmed: the customer can buy.");
    expect(run.out).not.toMatch(/Robin|@contoso/);
  });

  it("shows the bad line and its repair", () => {
    const [, before = "", after = ""] = run.out.split(/^line +product/m);
    expect(before).toMatch(/BizTalk Server 2016 +1 +10001/);
    expect(before).toMatch(/line 3 has error 10001/);
    expect(after).toMatch(/BizTalk Server 2016 +1 +0 +2485\.00 USD$/m);
    expect(after).toContain("No line has an error now");
  });

  it("shows the orders of the checkout: id, group, status, lines and total", () => {
    expect(run.out).toMatch(/^order +group +status +lines +total$/m);
    expect(run.out).toMatch(/^\S+ +OMS-0 +pending +1 +0\.00 USD$/m);
    expect(run.out).toMatch(/^\S+ +0 +pending +3 +38931\.04 USD$/m);
    expect(run.out).toMatch(/^\S+ +1 +pending +1 +499\.99 USD$/m);
    expect(run.out).toMatch(/^\S+ +2 +pending +1 +0\.00 USD$/m);
    expect(run.out).toMatch(/^\S+ +3 +pending +1 +1824\.00 USD$/m);
  });

  it("shows what became of each cart line", () => {
    const guid = "[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}";
    expect(run.out).toMatch(new RegExp(`^0 Azure plan +${guid} +0 +${guid}$`, "m"));
    expect(run.out).toMatch(/^3 BizTalk Server 2016 +\S+ +2 +none, as is usual for this kind$/m);
    expect(run.out).toMatch(new RegExp(`^5 SaaS trial, then 1 year +\\S+ +0 +${guid}$`, "m"));
    expect(run.out).toMatch(new RegExp(`^6 Office 365 E5 +\\S+ +0 +${guid}$`, "m"));
  });

  it("prints progress as plain lines where there is no terminal", () => {
    expect(run.out).toMatch(/^ +\[#{24}\] 7 of 7 lines provisioned/m);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(run.out).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it("shows that a second checkout buys nothing, and that one line can be cancelled", () => {
    expect(run.out).toContain("The second checkout was answered with the same 5 orders.");
    expect(run.out).toContain("The customer has 5 orders, as before: nothing new was bought.");
    expect(run.out).toMatch(/^2 BizTalk Server 2016 +before +1 +38931\.04 USD\n +now +0 +36446\.04 USD$/m);
  });

  it("shows the subscription of the licences with two seats more and without renewal", () => {
    expect(run.out).toMatch(
      /^[0-9a-f-]{36} +bought +5 +\S+ +renews\n +two more +7 +\S+ +renews\n +now +7 +\S+ +ends$/m,
    );
  });
});

describe("the demo with faults", { timeout: 60_000 }, () => {
  let run: Run;
  beforeAll(async () => {
    run = await runDemo(["--faults"]);
  }, 60_000);

  it("breaks every second exchange", () => {
    const exchanges = exchangesOf(run.out);
    const broken = exchanges.filter(({ status }) => !status.startsWith("2"));
    expect(exchanges.map(({ status }) => status.startsWith("2"))).toEqual(exchanges.map((_, index) => index % 2 === 1));
    expect(run.out).toContain(`with ${exchanges.length} HTTP exchanges, ${broken.length} of them broken.`);
  });

  it("repeats a purchase whose answer was lost under the same MS-RequestId", () => {
    const [lost, repeated] = exchangesOf(run.out).filter(({ path }) => path.endsWith("/checkout"));
    expect(lost?.status).toBe("---");
    expect(repeated).toMatchObject({ status: "201", id: lost?.id, attempt: 2 });
  });

  it("adds two seats once, although the answers were lost", () => {
    expect(run.out).toMatch(/ bought +5 .*\n +two more +7 .*\n +now +7 .* ends$/m);
  });

  it("ends with the same orders as without, shown side by side", () => {
    expect(run).toMatchObject({ code: 0, err: "" });
    expect(run.out.match(/^\S.* USD {2}same$/gm)).toHaveLength(5);
    expect(run.out).toContain("The sandbox holds 5 orders, each bought once.");
  });
});

describe("the demo's port", { timeout: 60_000 }, () => {
  it("can be in use, which is said in one line", async () => {
    const server = createServer();
    const port = await new Promise<number>((resolve) => {
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
    try {
      const { code, err } = await runDemo(["--port", String(port)]);
      expect(code).toBe(1);
      expect(err).toBe(`demo: Port ${port} is in use. Choose another one, or 0 for a free one.\n`);
    } finally {
      server.close();
    }
  });
});
