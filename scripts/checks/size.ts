// `npm run size`: what the package costs an application that bundles it, and whether that is within bounds. Sizes are exact,
// so one that grows past its bound fails.
import * as helpers from "../../src/helpers/index.ts";
import { bundle, bundleByEsbuild, type Weight } from "../sizes/bundle.ts";
import { type Cell, createTerminal, type Terminal } from "../terminal.ts";

/** A row of a table; one without a limit is for information. Limits are bytes, gzipped. */
interface Line {
  readonly what: string;
  readonly weight: Weight;
  readonly limit?: number;
}

/** Bytes, gzipped. */
const LIMITS = { client: 9000, call: 11_500, checkout: 6000, all: 31_000, helper: 1000 };

/** Of helpers that need more: to match every line of a cart exactly takes as much as all else together. */
const LARGER: Readonly<Record<string, number>> = { matchCheckout: 1650 };

/** What an application loads, and when. */
async function clientRows(): Promise<Line[]> {
  const source = 'export { PartnerCenterClient } from "partner-center-commerce";';
  const client = await bundle(source);
  const strange = client.files.filter((file) => /dist.(sandbox|server-|fetch-|cli\.)/.test(file));
  if (strange.length > 0) throw new Error(`The client brings the sandbox along: ${strange.join(", ")}.`);
  const { start } = client;
  return [
    { what: "import { PartnerCenterClient }, openapi-fetch inside", weight: start, limit: LIMITS.client },
    { what: "  loaded by the first call", weight: client.later("engine"), limit: LIMITS.call },
    { what: "  by the first checkout", weight: client.later("engine", "checkout"), limit: LIMITS.checkout },
    { what: "  by the first purchase", weight: client.later("engine", "checkout", "purchase") },
    { what: "  by waiting for provisioning", weight: client.later("engine", "provisioning") },
    { what: "  by the first list", weight: client.later("engine", "listing") },
    { what: "  by the first call about attachments", weight: client.later("engine", "attachment-calls") },
    { what: "  by the first call of client.api", weight: client.later("engine", "raw") },
    { what: "all of this", weight: less(client.whole, client.later("validation")), limit: LIMITS.all },
    { what: "more with the option validate", weight: client.later("validation") },
    { what: "the import by esbuild, which keeps what later pieces share", weight: await bundleByEsbuild(source, true) },
    { what: "all in one file by esbuild, validate's module as well", weight: await bundleByEsbuild(source, false) },
  ];
}

function less(all: Weight, part: Weight): Weight {
  return { minified: all.minified - part.minified, gzipped: all.gzipped - part.gzipped };
}

/** Each helper in an application that uses no other. */
async function helperRows(): Promise<Line[]> {
  const rows = Object.keys(helpers).map(async (name) => {
    const { whole } = await bundle(`export { ${name} } from "partner-center-commerce";`);
    return { what: name, weight: whole, limit: LARGER[name] ?? LIMITS.helper };
  });
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
show(terminal, "the client in an application that is bundled by Rollup", client);
show(terminal, "an application with one helper and nothing else", alone);
const large = [...client, ...alone].filter((line) => !isWithin(line));
terminal.line();
terminal.line(
  large.length === 0 ? "All within bounds." : `Too large: ${large.map(({ what }) => what.trim()).join(", ")}.`,
);
process.exitCode = large.length === 0 ? 0 : 1;
