// npm run docs:shots: screenshots of the built site, light, dark and as a phone shows it.
import { existsSync, mkdirSync } from "node:fs";
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
  errors: "#/errors",
  "create-a-cart": "#/carts/createcart",
  "check-out": "#/carts/checkoutcart",
  upload: "#/attachments/uploadorderattachments",
};

async function main(): Promise<number> {
  if (!hasChromium) return fail(`There is no ${chromiumPath}: install Debian's chromium, or name one in CHROMIUM.`);
  if (!existsSync(join(site, "index.html"))) return fail("dist/docs is not built; run `npm run docs`.");
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
        await page.goto(`${url}api/classes/partner-center-commerce.PartnerCenterClient.html`);
        await page.screenshot({ path: join(folder, `typescript-${screen}.png`) });
      }
    }
  } finally {
    await browser.close();
    await close();
  }
  console.log(`reports/docs: ${Object.keys(SCREENS).length * (Object.keys(PLACES).length + 1)} screenshots`);
  return 0;
}

function fail(message: string): number {
  console.error(message);
  return 1;
}

process.exitCode = await main();
