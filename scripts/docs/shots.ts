// npm run docs:shots: screenshots of the built site, light, dark and as a phone shows it.
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { chromiumPath, hasChromium, launch, openPage, visit } from "./browser.ts";
import { serveSite } from "./serve.ts";

const repository: string = join(import.meta.dirname, "../..");
const site: string = join(repository, "dist/docs");
const folder: string = join(repository, "reports/docs");

const SCREENS = {
  light: { viewport: { width: 1440, height: 1000 }, colorScheme: "light" },
  dark: { viewport: { width: 1440, height: 1000 }, colorScheme: "dark" },
  mobile: { viewport: { width: 375, height: 800 }, colorScheme: "light", hasTouch: true },
} as const;

const PLACES: Readonly<Record<string, string>> = {
  front: "",
  "getting-started": "#/getting-started",
  errors: "#/errors",
  "create-a-cart": "#/carts/createcart",
  "check-out": "#/carts/checkoutcart",
  upload: "#/attachments/uploadorderattachments",
};

const TYPESCRIPT: Readonly<Record<string, string>> = {
  front: "index.html",
  client: "classes/PartnerCenterClient.html",
  cart: "interfaces/Cart.html",
  "error-codes": "variables/ErrorCode.html",
  sandbox: "documents/The_sandbox.html",
};

async function main(): Promise<number> {
  if (!hasChromium) return fail(`There is no ${chromiumPath}: install Debian's chromium, or name one in CHROMIUM.`);
  if (!existsSync(join(site, "index.html"))) return fail("dist/docs is not built; run `npm run docs`.");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { url, close } = await serveSite(site, 0);
  const browser = await launch();
  try {
    for (const [screen, options] of Object.entries(SCREENS)) {
      const { page } = await openPage(browser, url, options);
      for (const [name, address] of Object.entries(PLACES)) {
        await visit(page, url, address);
        await page.waitForTimeout(500);
        await page.screenshot({ path: join(folder, `${name}-${screen}.png`) });
      }
      if (existsSync(join(site, "api/index.html"))) {
        for (const [name, address] of Object.entries(TYPESCRIPT)) {
          await page.goto(`${url}api/${address}`);
          await page.waitForTimeout(500);
          await page.screenshot({ path: join(folder, `typescript-${name}-${screen}.png`) });
        }
      }
    }
  } finally {
    await browser.close();
    await close();
  }
  console.log(`reports/docs: ${readdirSync(folder).length} screenshots`);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await main();
