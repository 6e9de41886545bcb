// Chromium over the built site, with everything but the site itself out of reach. For the test and for screenshots.
import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Debian and its relatives install it. `CHROMIUM` names another. */
export const chromiumPath: string = process.env.CHROMIUM ?? "/usr/bin/chromium";

export const hasChromium: boolean = existsSync(chromiumPath);

/** Starts Chromium without what it does in the background over the network. */
export function launch(): Promise<Browser> {
  const quiet = ["gpu", "quic", "background-networking", "component-update", "sync"].map((name) => `--disable-${name}`);
  return chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox", "--no-first-run", ...quiet] });
}

export interface WatchedPage {
  page: Page;
  /** What should not have happened: requests that left the site or failed, errors on the console, exceptions. */
  complaints: string[];
}

/** Opens a page of `site` (its front page's URL); a request to any other place is stopped and complained of. */
export async function openPage(browser: Browser, site: string, options: BrowserContextOptions): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const { origin } = new URL(site);
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`)) return route.continue();
    complaints.push(`asked for ${url}`);
    return route.abort();
  });
  page.on("requestfailed", (request) => {
    if (request.url().startsWith("http")) complaints.push(`failed: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`exception: ${error.message}`));
  return { page, complaints };
}

/** Goes to an address within the reference, such as `#/carts/createcart`, and waits until the page has come to life. */
export async function visit(page: Page, site: string, address = ""): Promise<void> {
  // A change of the hash alone would not load the page again.
  await page.goto("about:blank");
  await page.goto(`${site}${address}`);
  // Before that it says that it is loading.
  await page.getByText("Search Ctrl+K").waitFor({ state: "attached" });
}
