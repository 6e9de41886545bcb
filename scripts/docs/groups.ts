// Which group of the reference a name belongs to, by the file that it comes from; and the order of the groups, that of use.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { root } from "../project.ts";

export const GROUPS = [
  "Guide",
  "Client",
  "Catalog",
  "Customers",
  "Line items",
  "Carts",
  "Orders",
  "Subscriptions",
  "Helpers",
  "Errors",
  "Sandbox",
  "Entries",
  "Common types",
  "Generated client",
] as const;

/** What is within a class, an interface or one of the other entries keeps the order that is usual there. */
export const KINDS: readonly string[] = [
  ...["Classes", "Interfaces", "Type Aliases", "Variables", "Functions"],
  ...["Constructors", "Properties", "Accessors", "Methods"],
];

export type Group = (typeof GROUPS)[number];

/** The first that a path matches counts. */
const FILES: readonly (readonly [RegExp, Group])[] = [
  [/errors\.ts$|error-codes\.ts$/, "Errors"],
  [/generated\/operations|api-types/, "Generated client"],
  [/helpers\/lines\//, "Line items"],
  [/helpers\//, "Helpers"],
  [/(resources|requests|options)\/(catalog|promotion|availab|product|sku)/, "Catalog"],
  [/(resources|requests|options)\/(customer|agreement|custom-term)/, "Customers"],
  [/(resources|requests|options)\/(order|attachment|upload)/, "Orders"],
  [/(resources|requests|options|flows)\/(cart|purchase)/, "Carts"],
  [/(resources|requests|options|flows)\/subscription/, "Subscriptions"],
];

/** Schemas by the folder of the description that they lie in. */
const FOLDERS: Readonly<Record<string, Group>> = {
  agreements: "Customers",
  attachments: "Orders",
  carts: "Carts",
  catalog: "Catalog",
  common: "Common types",
  customers: "Customers",
  orders: "Orders",
  promotions: "Catalog",
  provisioning: "Orders",
  subscriptions: "Subscriptions",
};

/** The group of what `file` exports as `name`. */
export function groupFinder(): (file: string, name: string) => Group {
  const schemas = new Map<string, Group>();
  for (const path of readdirSync(join(root, "spec/schemas"), { recursive: true, encoding: "utf8" })) {
    const [, folder = "", name = ""] = /^(\w+)\/(\w+)\.yaml$/.exec(path) ?? [];
    const group = FOLDERS[folder];
    if (group) schemas.set(name, group);
  }
  return (file, name) => {
    if (file.endsWith("generated/schema.ts")) return schemas.get(name) ?? "Generated client";
    return FILES.find(([pattern]) => pattern.test(file))?.[1] ?? "Client";
  };
}
