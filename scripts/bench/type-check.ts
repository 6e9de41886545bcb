// What the types cost whoever compiles against them: fifty calls, written for this package and for openapi-fetch alone.
import { execFile } from "node:child_process";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { cache } from "./children.ts";
import { type Context, type Line, median, ratios, times } from "./lines.ts";

const run = promisify(execFile);
const root = new URL("../../", import.meta.url);

/** A call as it is written for either; `N` stands for a number of its own. */
interface Call {
  readonly own: string;
  readonly alone: string;
}

const customer = '"customer-id": customerId';
const line = '{ catalogItemId: "P:S:A", quantity: N, billingCycle: "monthly", termDuration: "P1M" }';

const calls: readonly Call[] = [
  {
    own: `(await carts.create({ lineItems: [${line}] })).id`,
    alone: `(await api.POST("/customers/{customer-id}/carts", { params: { path: { ${customer} } }, body: { lineItems: [${line}] } })).data?.id`,
  },
  {
    own: `(await carts.get("cart-N")).lineItems`,
    alone: `(await api.GET("/customers/{customer-id}/carts/{cart-id}", { params: { path: { ${customer}, "cart-id": "cart-N" } } })).data?.lineItems`,
  },
  {
    own: `(await carts.update("cart-N", { lineItems: [{ ...${line}, id: N }] })).status`,
    alone: `(await api.PUT("/customers/{customer-id}/carts/{cart-id}", { params: { path: { ${customer}, "cart-id": "cart-N" } }, body: { lineItems: [{ ...${line}, id: N }] } })).data?.status`,
  },
  {
    own: `(await carts.checkout("cart-N")).orders[0]?.lineItems`,
    alone: `(await api.POST("/customers/{customer-id}/carts/{cart-id}/checkout", { params: { path: { ${customer}, "cart-id": "cart-N" } } })).data?.orders[0]?.lineItems`,
  },
  {
    own: `(await orders.get("order-N", { includePrice: true })).totalPrice`,
    alone: `(await api.GET("/customers/{customer-id}/orders/{order-id}", { params: { path: { ${customer}, "order-id": "order-N" }, query: { include_price: true } } })).data?.totalPrice`,
  },
  {
    own: `(await orders.update("order-N", { id: "order-N", status: "cancelled" })).status`,
    alone: `(await api.PATCH("/customers/{customer-id}/orders/{order-id}", { params: { path: { ${customer}, "order-id": "order-N" } }, body: { id: "order-N", status: "cancelled" } })).data?.status`,
  },
  {
    own: `(await orders.create({ referenceCustomerId: customerId, lineItems: [{ lineItemNumber: 0, offerId: "P:S:A", quantity: N }] })).id`,
    alone: `(await api.POST("/customers/{customer-id}/orders", { params: { path: { ${customer} } }, body: { referenceCustomerId: customerId, lineItems: [{ lineItemNumber: 0, offerId: "P:S:A", quantity: N }] } })).data?.id`,
  },
  {
    own: `(await orders.provisioningStatus("order-N"))[0]?.status`,
    alone: `(await api.GET("/customers/{customer-id}/orders/{order-id}/provisioningstatus", { params: { path: { ${customer}, "order-id": "order-N" } } })).data?.items?.[0]?.status`,
  },
  {
    own: `(await orders.activationLinks("order-N"))[0]?.link`,
    alone: `(await api.GET("/customers/{customer-id}/orders/{order-id}/activationlinks", { params: { path: { ${customer}, "order-id": "order-N" } } })).data?.items?.[0]?.link`,
  },
  {
    own: `(await orders.attachments.list("order-N"))[0]?.fileName`,
    alone: `(await api.GET("/customers/{customer-id}/orders/{order-id}/attachments", { params: { path: { ${customer}, "order-id": "order-N" } } })).data?.items?.[0]?.fileName`,
  },
];

const starts: Readonly<Record<keyof Call, string>> = {
  own: `import { PartnerCenterClient } from "../../../../../dist/index.js";
const client = new PartnerCenterClient({ credential: () => "token" });
const customerId = "28045616-f6b9-462f-9701-0d89b5e65c44";
const { carts, orders } = client.customer(customerId);`,
  // The schema as its own user would have it: declarations, made once.
  alone: `import createClient from "openapi-fetch";
import type { paths } from "./schema.js";
const api = createClient<paths>({ baseUrl: "https://api.partnercenter.microsoft.com/v1" });
const customerId = "28045616-f6b9-462f-9701-0d89b5e65c44";`,
};

/** How often the calls above are repeated, to make fifty. */
const REPEATS = 5;

function program(kind: keyof Call): string {
  const lines = Array.from({ length: REPEATS }, (_, repeat) =>
    calls.map((call, index) => {
      const n = repeat * calls.length + index + 1;
      return `export const value${n} = ${call[kind].replaceAll(/\bN\b/g, String(n))};`;
    }),
  );
  return `${[starts[kind], ...lines.flat()].join("\n")}\n`;
}

const configuration = {
  compilerOptions: { target: "es2022", module: "nodenext", strict: true, skipLibCheck: true, noEmit: true, types: [] },
  files: ["program.ts"],
};

interface Cost {
  /** s */
  readonly check: number;
  readonly instantiations: number;
}

const tsc = (folder: string): Promise<{ stdout: string }> => {
  const compiler = fileURLToPath(import.meta.resolve("typescript/lib/tsc.js"));
  return run(process.execPath, [compiler, "-p", `${cache}types/${folder}`, "--extendedDiagnostics"]);
};

async function compile(kind: keyof Call): Promise<Cost> {
  const { stdout } = await tsc(kind);
  const read = (name: string): number => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, "m").exec(stdout)?.[1]);
  return { check: read("Check time"), instantiations: read("Instantiations") };
}

async function write(folder: string, text: string): Promise<void> {
  await mkdir(`${cache}types/${folder}`, { recursive: true });
  await copyFile(new URL("generated/schema.ts", root), `${cache}types/${folder}/schema.d.ts`);
  await writeFile(`${cache}types/${folder}/program.ts`, text);
  await writeFile(`${cache}types/${folder}/tsconfig.json`, JSON.stringify(configuration));
}

/** Throws unless the compiler knows the type of every value: types that are none cost nothing. */
async function knowsTypes(kind: keyof Call): Promise<void> {
  const mistakes = Array.from({ length: calls.length * REPEATS }, (_, n) => `value${n + 1} satisfies symbol;`);
  await write(`${kind}-mistaken`, `${program(kind)}${mistakes.join("\n")}\n`);
  const complaints = await tsc(`${kind}-mistaken`).then(
    () => "",
    (error: unknown) => (typeof error === "object" && error !== null && "stdout" in error ? String(error.stdout) : ""),
  );
  const found = complaints.match(/error TS1360/g)?.length ?? 0;
  if (found !== mistakes.length) throw new Error(`${mistakes.length} mistakes were made, and ${found} were found`);
}

/** Compiles both, in turns. */
export async function typeCheck({ terminal, rounds }: Context): Promise<Line[]> {
  const kinds = ["own", "alone"] as const;
  const costs: Record<keyof Call, Cost[]> = { own: [], alone: [] };
  for (const kind of kinds) {
    await write(kind, program(kind));
    await knowsTypes(kind);
  }
  for (let round = 0; round < Math.max(3, Math.min(9, rounds)); round++) {
    for (const kind of kinds) costs[kind].push(await compile(kind));
  }
  const check = (kind: keyof Call): number[] => costs[kind].map((cost) => cost.check);
  const instantiations = (kind: keyof Call): number => costs[kind][0]?.instantiations ?? Number.NaN;
  terminal.heading("type-check of a program of 50 calls");
  terminal.table(
    [{ title: "written for", least: 20 }, { title: "check time", align: "right" }, { title: "instantiations" }],
    kinds.map((kind) => [
      kind === "own" ? "partner-center-commerce" : "openapi-fetch",
      `${median(check(kind)).toFixed(2)} s`,
      instantiations(kind),
    ]),
  );
  terminal.line("In both, the compiler finds a mistake that is made with each of the fifty values.");
  const time = median(ratios(check("own"), check("alone")));
  const amount = instantiations("own") / instantiations("alone");
  const target = "≤ 1.3 × the same on openapi-fetch";
  return [
    { work: "type-check of 50 calls: check time", target, measured: times(time), passed: time <= 1.3 },
    {
      work: "type-check of 50 calls: instantiations",
      target,
      measured: `${times(amount)} (${instantiations("own")} to ${instantiations("alone")})`,
      passed: amount <= 1.3,
    },
  ];
}
