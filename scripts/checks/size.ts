// `npm run size`: what the package costs an application that bundles it, and whether that is within bounds. Sizes are exact,
// so one that grows past its bound fails.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as helpers from "../../src/helpers/index.ts";
import { root } from "../project.ts";
import { type Cell, createTerminal, type Terminal } from "../terminal.ts";

/** A row of a table; one without a limit is for information. Limits are bytes, gzipped. */
interface Line {
  readonly what: string;
  readonly weight: Weight;
  readonly limit?: number;
}

/** Bytes. */
interface Weight {
  readonly minified: number;
  readonly gzipped: number;
}

/** Bytes, gzipped. */
const LIMITS = { client: 42_500, helper: 2000 };

/** Helpers that check whole lines need the rules of a line. */
const LINE = 3000;
const LARGER: Readonly<Record<string, number>> = {
  ...{ savingsPlanLine: LINE, legacyAddOnLine: LINE, reservationLine: LINE, trialLine: LINE, licenseLine: LINE },
  ...{ softwareLine: LINE, azurePlanLine: LINE, updateLineItem: LINE, addLineItem: LINE, withLegacyAddOns: LINE },
  // A line's rules and the catalog's, each refusal with what is offered instead.
  lineFor: 4600,
  matchCheckout: 2200,
};

/** An application that consists of `source` alone, in one file. */
async function weigh(source: string): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    mainFields: ["module", "main"],
    external: ["node:*"],
    write: false,
    metafile: true,
  });
  const strange = Object.keys(metafile.inputs).filter((file) => /dist.(sandbox|server-|cli\.|validation)/.test(file));
  if (strange.length > 0 && !source.includes("/validation"))
    throw new Error(`It brings along what it should not: ${strange.join(", ")}.`);
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

async function clientRows(): Promise<Line[]> {
  const client = 'export { PartnerCenterClient } from "partner-center-commerce";';
  const validation = 'export { checkAnswers } from "partner-center-commerce/validation";';
  return [
    { what: "PartnerCenterClient, openapi-fetch inside", weight: await weigh(client), limit: LIMITS.client },
    { what: "the same with checkAnswers", weight: await weigh(client + validation) },
  ];
}

/** Each helper in an application that uses no other. */
async function helperRows(): Promise<Line[]> {
  const rows = Object.keys(helpers).map(async (name) => ({
    what: name,
    weight: await weigh(`export { ${name} } from "partner-center-commerce";`),
    limit: LARGER[name] ?? LIMITS.helper,
  }));
  return (await Promise.all(rows)).sort((a, b) => b.weight.gzipped - a.weight.gzipped);
}

function show({ table, heading }: Terminal, title: string, lines: readonly Line[]): void {
  heading(title);
  table(
    [
      { title: "bytes" },
      { title: "minified" },
      { title: "gzipped" },
      { title: "at most", align: "right" },
      { title: "" },
    ],
    lines.map((line): Cell[] => [
      line.what,
      line.weight.minified,
      line.weight.gzipped,
      line.limit,
      isWithin(line) ? undefined : { text: "too large", style: "red" },
    ]),
  );
}

function isWithin({ weight, limit = Number.POSITIVE_INFINITY }: Line): boolean {
  return weight.gzipped <= limit;
}

const terminal = createTerminal();
const client = await clientRows();
const alone = await helperRows();
show(terminal, "the client in an application of one file", client);
show(terminal, "an application with one helper and nothing else", alone);
const large = [...client, ...alone].filter((line) => !isWithin(line));
terminal.line();
terminal.line(
  large.length === 0 ? "All within bounds." : `Too large: ${large.map(({ what }) => what.trim()).join(", ")}.`,
);
process.exitCode = large.length === 0 ? 0 : 1;
