// The reference as its readers meet it: the built site in Chromium, with the rest of the network out of reach.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { chromiumPath, hasChromium, launch, openPage, visit } from "../../scripts/docs/browser.ts";
import { pageAddresses } from "../../scripts/docs/links.ts";
import { buildReference } from "../../scripts/docs/reference.ts";
import { type ServedSite, serveSite } from "../../scripts/docs/serve.ts";
import { operationsOf } from "../../scripts/generate/document.ts";
import { bundle } from "../fixtures/spec-source.ts";

const desktop: BrowserContextOptions = { viewport: { width: 1280, height: 900 } };
const phone: BrowserContextOptions = { viewport: { width: 375, height: 800 }, hasTouch: true };

const addresses = pageAddresses(bundle);
const operations = operationsOf(bundle).map(({ id, operation }) => ({
  id,
  summary: String(operation.summary),
  address: addresses.get(`#operation/${id}`) ?? "",
}));

const bundled = join(import.meta.dirname, "../../generated/openapi.json");

test("the reference by itself, as the package ships it, leads to no other, and brings its licences", async () => {
  const folder = mkdtempSync(join(tmpdir(), "site-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  await buildReference(folder, bundled, false);
  expect(readFileSync(join(folder, "index.html"), "utf8")).not.toContain("api/index.html");
  expect(readFileSync(join(folder, "redoc.standalone.js.LICENSE.txt"), "utf8")).toMatch(/Redocly Inc.*redoc@/s);
}, 120_000);

describe.runIf(hasChromium)("the site, opened without a network", () => {
  let folder: string;
  let site: ServedSite;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "site-"));
    await buildReference(folder, bundled, true);
    site = await serveSite(folder, 0);
    browser = await launch();
  }, 120_000);

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A page at an address; when the test is over, nothing may have been complained of. */
  async function open(options: BrowserContextOptions, address = ""): Promise<Page> {
    const { page, complaints } = await openPage(browser, site.url, options);
    onTestFinished(async () => {
      await page.context().close();
      expect(complaints).toEqual([]);
    });
    await visit(page, site.url, address);
    return page;
  }

  test("reaches every operation from the menu", async () => {
    const page = await open(desktop);
    for (const { summary, address } of operations) {
      const entry = page.locator(`a[href="${address}"]`).first();
      if (!(await entry.isVisible()))
        await page
          .locator(`a[href="${address.replace(/\/[^/]+$/, "")}"]`)
          .first()
          .click();
      await entry.click();
      await page.getByRole("heading", { name: summary, exact: false }).first().waitFor();
      await eventually(() => new URL(page.url()).hash).toBe(address);
      await eventually(() => headingIsInView(page, summary)).toBe(true);
    }
  }, 60_000);

  test("finds an operation by searching for checkout", async () => {
    const page = await open(desktop);
    await page.keyboard.press("Control+K");
    await page.keyboard.type("checkout");
    await page.getByText("Check out a cart", { exact: true }).last().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await eventually(() => new URL(page.url()).hash).toContain(addresses.get("#operation/checkoutCart"));
  });

  test("shows the calls in TypeScript, and with curl when asked", async () => {
    const page = await open(desktop, addresses.get("#operation/checkoutCart"));
    const samples = page.locator(".panel-request-samples").filter({ hasText: "/checkout" });
    await eventually(() => samples.textContent()).toContain("carts.checkout(cartId");
    await samples.getByText("TypeScript", { exact: true }).click();
    await page.getByRole("menuitem").filter({ hasText: "curl" }).click();
    await eventually(() => samples.textContent()).toContain("curl --fail-with-body");
    expect(await samples.textContent()).not.toContain("carts.checkout(cartId");
  });

  test("says in words which token an operation takes, what a repeat does, and how often it may be called", async () => {
    const page = await open(desktop, addresses.get("#operation/createOrder"));
    const traits = page.locator(".traits").filter({ has: page.locator(":visible") });
    const said = ["app or app+user token", "repeat with the same MS-RequestId only", "500 requests a minute"];
    for (const text of said) await traits.getByText(text).first().waitFor({ state: "attached" });
    await traits.getByText("repeat with the same").first().click();
    await eventually(() => headingIsInView(page, "Idempotency and retries")).toBe(true);
    expect(await page.locator("main").textContent()).not.toMatch(/\["app"/);
  });

  test.each([
    ["a desktop", desktop],
    ["a phone", phone],
  ])("shows code whole on %s, and the table of tokens", async (_, screen) => {
    const page = await open(screen, addresses.get("#operation/checkoutCart"));
    await page.locator(".panel-request-samples pre").first().waitFor();
    const wide = await page.$$eval("main pre", (found) =>
      found.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).map((one) => one.textContent),
    );
    expect(wide).toEqual([]);
    await page.goto(`${site.url}#/getting-started`);
    await page.getByText("token authority").first().waitFor();
    const [needed, given] = await page
      .locator(".md-table-wrapper")
      .first()
      .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
    expect(needed).toBeLessThanOrEqual(given ?? 0);
  });

  test("shows the guide's code in colours, with its spaces", async () => {
    const page = await open(desktop, "#/getting-started");
    const code = page.locator("main pre.code").first();
    expect(await code.textContent()).toContain('import { PartnerCenterClient } from "partner-center-commerce";');
    const colours = await code
      .locator("[class^=hljs-]")
      .evaluateAll((found) => found.map((one) => getComputedStyle(one).color));
    expect(new Set(colours).size).toBeGreaterThan(2);
  });

  test("keeps words apart in what a search finds", async () => {
    const page = await open(desktop);
    await page.keyboard.press("Control+K");
    await page.keyboard.type("empty list of agreements");
    const found = page.locator("body");
    await eventually(() => found.innerText()).toMatch(/a line error, 10017 An empty list of agreements means/);
    expect(await found.innerText()).not.toMatch(/token(a|repeat) /);
  });

  test("lets the keyboard reach the menu and follow it", async () => {
    const page = await open(desktop);
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute("href") ?? null);
    for (let presses = 0; presses < 10 && (await focused()) !== "#/authentication"; presses++) {
      await page.keyboard.press("Tab");
    }
    expect(await focused()).toBe("#/authentication");
    await page.keyboard.press("Enter");
    await eventually(() => headingIsInView(page, "Authentication")).toBe(true);
  });

  test("has no sideways scroll on a phone", async () => {
    const page = await open(phone);
    for (const address of ["#/", "#/errors", ...operations.map((operation) => operation.address)]) {
      await page.goto(`${site.url}${address}`);
      await eventually(() => page.locator("main h1, main h2").count(), address).toBeGreaterThan(0);
      const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      expect(needed, address).toBeLessThanOrEqual(given ?? 0);
    }
  }, 60_000);

  test("opens its menu on a phone", async () => {
    const page = await open(phone);
    await page.getByRole("button", { name: "Open navigation menu" }).click();
    await page.locator('a[href="#/throttling"]').first().click();
    await eventually(() => headingIsInView(page, "Throttling")).toBe(true);
  });

  test.each([
    ["light", "dark"],
    ["dark", "light"],
  ] as const)("is %s where the reader's system is, and %s at the press of a button", async (system, other) => {
    const page = await open({ ...desktop, colorScheme: system });
    const scheme = (): Promise<string> =>
      page.evaluate(() => {
        const [red = 0] = getComputedStyle(document.querySelector("main") ?? document.body)
          .color.match(/\d+/g)
          ?.map(Number) ?? [255];
        return red > 128 ? "dark" : "light";
      });
    await eventually(scheme).toBe(system);
    await page.getByTestId("color-mode-switcher").click();
    await eventually(scheme).toBe(other);
  });

  test("has no link to a place that it hasn't got", async () => {
    const page = await open(desktop);
    const links = await page.$$eval("main a", (found) => found.map((link) => link.getAttribute("href") ?? ""));
    const inside = links.filter((link) => link.startsWith("#"));
    expect(inside.length).toBeGreaterThan(10);
    for (const link of new Set(inside)) {
      await page.goto(`${site.url}${link}`);
      await eventually(() => page.getByText("No page at this address").count(), link).toBe(0);
    }
  }, 60_000);

  test("leads to the TypeScript reference and to the description itself", async () => {
    const page = await open(desktop);
    expect(await page.locator('main a[href="api/index.html"]').count()).toBe(1);
    const description = await page.request.get(new URL("openapi.json", site.url).href);
    expect(await description.json()).toEqual(bundle);
  });
});

describe.runIf(!hasChromium)("the site", () => {
  test("was not opened, as there is no Chromium; where CI runs there has to be one", () => {
    console.log(`No ${chromiumPath}: the reference was not looked at in a browser.`);
    expect(process.env.CI ?? "").toBe("");
  });
});

/** What will be so in a while, on a busy machine too. */
function eventually<T>(look: () => Promise<T> | T, about = ""): ReturnType<typeof expect.poll<T>> {
  return expect.poll(look, { timeout: 10_000, message: about });
}

function headingIsInView(page: Page, text: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const heading = [...document.querySelectorAll("h1, h2")].find((one) => one.textContent?.includes(wanted));
    const top = heading?.getBoundingClientRect().top ?? -1;
    return top >= 0 && top < window.innerHeight;
  }, text);
}
