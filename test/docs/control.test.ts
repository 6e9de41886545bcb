// The page on how a sandbox is steered, as the built site has it and as a sandbox serves it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { hasChromium, launch, openPage, visit } from "../../scripts/docs/browser.ts";
import { buildControlReference } from "../../scripts/docs/control.ts";
import { buildReference } from "../../scripts/docs/reference.ts";
import description from "../../src/sandbox/control/openapi.json" with { type: "json" };
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { createDocs } from "../../src/sandbox/server/docs.ts";

test.runIf(hasChromium)(
  "a sandbox serves the page of its control beside the reference, and it comes to life without a network",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "site-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    await buildReference(folder, join(import.meta.dirname, "../../generated/openapi.json"), false);
    await buildControlReference(folder);
    const aside = createDocs([pathToFileURL(`${folder}/`)]);
    const { url, close } = await new PartnerCenterSandbox().listen(0, { aside });
    onTestFinished(close);
    const browser = await launch();
    onTestFinished(() => browser.close());

    const front = await openPage(browser, `${url}/docs/`, {});
    await visit(front.page, `${url}/docs/`);
    await front.page.locator('a[href="sandbox/index.html"]').first().click();
    await front.page.waitForURL(`${url}/docs/sandbox/index.html`);
    const control = await openPage(browser, `${url}/docs/sandbox/`, {});
    for (const { operationId, summary } of Object.values(description.paths).flatMap((methods) =>
      Object.values(methods),
    )) {
      await visit(control.page, `${url}/docs/sandbox/`, `#/control/${operationId.toLowerCase()}`);
      await control.page.getByRole("heading", { name: summary }).first().waitFor({ timeout: 10_000 });
    }
    expect([...front.complaints, ...control.complaints]).toEqual([]);
  },
  120_000,
);
