// The calls that the reference shows, and a sandbox in the state that each of them starts from.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { NewCartLineItem, PartnerCenterClient } from "../../src/index.ts";

export const repository: string = join(import.meta.dirname, "../..");
export const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
export const AZURE = "1C461A25-F729-4FA5-AADB-280947DD05E8";

/** Samples of a kind by operation, as paths from the repository. */
export function samplesOf(ending: ".ts" | ".curl.sh"): Map<string, string> {
  const names = readdirSync(join(repository, "spec/samples")).filter((name) => name.endsWith(ending));
  return new Map(names.map((name) => [name.slice(0, -ending.length), `spec/samples/${name}`]));
}

/** What the calls are about. */
export interface Stage {
  cartId: string;
  /** Software, which can be cancelled. */
  orderId: string;
  /** Of the marketplace, with a link to activate it. */
  saasOrderId: string;
  /** Waits for a purchase order. */
  waitingOrderId: string;
  /** Has its purchase order. */
  documentedOrderId: string;
  attachmentId: string;
  /** Licences, active. */
  subscriptionId: string;
}

const year = { billingCycle: "monthly", termDuration: "P1Y" } as const;
const licence = { catalogItemId: "CFQ7TTC0LF8S:0001:CFQ7TTC0VZW5", quantity: 25, ...year };
const software = { catalogItemId: "DG7GMGF0DWT0:0001:DG7GMGF0DSQR", quantity: 4, billingCycle: "one_time" };
const saas = { catalogItemId: "DZH318Z0BXWC:0002:DZH318Z0BMRV", quantity: 1, ...year, termDuration: "P1M" };
const documented = { catalogItemId: "DG7GMGF0D7FV:0001:DG7GMGF0DRX2", quantity: 1, billingCycle: "one_time" };

/** Sets the stage by way of the facade. */
export async function setStage(client: PartnerCenterClient): Promise<Stage> {
  const { carts, orders } = client.customer(CUSTOMER);
  const buy = async (line: NewCartLineItem): Promise<string> => {
    const result = await carts.checkout((await carts.create({ lineItems: [line] })).id);
    return result.orders[0]?.id ?? "";
  };
  const documentedOrderId = await buy(documented);
  const [file] = await orders.attachments.upload(documentedOrderId, {
    metadata: { customerPrice: "7140.00", currency: "EUR", isPartOfTender: false },
    pofiles: { name: "order.pdf", content: "%PDF", type: "application/pdf" },
  });
  const licenceOrderId = await buy(licence);
  const { lineItems } = await orders.get(licenceOrderId);
  return {
    cartId: (await carts.create({ lineItems: [licence] })).id,
    orderId: await buy(software),
    saasOrderId: await buy(saas),
    waitingOrderId: await buy(documented),
    documentedOrderId,
    attachmentId: file?.attachmentId ?? "",
    subscriptionId: lineItems[0]?.subscriptionId ?? "",
  };
}

/** Type errors of programs by name, `file:line: reason`; what they import from the package is its source. */
export function typeErrors(files: readonly string[], sources: ReadonlyMap<string, string> = new Map()): string[] {
  const config = ts.readConfigFile(join(repository, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, repository);
  // Samples are read, not published: no declarations are made of them.
  const own = {
    ...options,
    isolatedDeclarations: false,
    declaration: false,
    paths: { "partner-center-commerce": ["./src/index.ts"] },
  };
  const host = ts.createCompilerHost(own);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.getSourceFile = (name, ...rest) => {
    const text = sources.get(name);
    return text === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, text, ts.ScriptTarget.ES2022);
  };
  const names = files.map((file) => join(repository, file));
  const program = ts.createProgram(names, own, host);
  // Only what these files do wrong: the source that they import is checked elsewhere.
  const diagnostics = names.flatMap((name) => ts.getPreEmitDiagnostics(program, program.getSourceFile(name)));
  return diagnostics.map(({ file, start = 0, messageText }) => {
    const line = (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1;
    const place = file ? `${file.fileName.replace(`${repository}/`, "")}:${line}` : "tsconfig.json";
    return `${place}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
