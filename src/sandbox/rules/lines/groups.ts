// Which lines of a cart become one order, as the documented exchange groups them.
import type { CatalogItem, CatalogPlan } from "../../catalog/catalog.ts";

/**
 * Names order groups. Azure plans and legacy offers are handled by the older order management system: `OMS-0`,
 * `OMS-1` … by what they are and how they are billed. Everything else is counted from `"0"`: software and
 * reservations together, licences by billing cycle and term, savings plans by billing cycle, and each marketplace
 * product alone.
 */
export function createGrouping(): (item: CatalogItem, plan: CatalogPlan) => string {
  const older = new Map<string, string>();
  const newer = new Map<string, string>();
  let alone = 0;
  return (item, plan) => {
    const { billingCycle, termDuration = "" } = plan;
    switch (item.kind) {
      case "azure-plan":
        return name(older, "azure", "OMS-");
      case "legacy":
        return name(older, `legacy ${billingCycle}`, "OMS-");
      case "software":
      case "software-subscription":
      case "reservation":
        return name(newer, `azure and software ${billingCycle}`);
      case "license":
        return name(newer, `license ${billingCycle} ${termDuration}`);
      case "savings-plan":
        return name(newer, `savings plan ${billingCycle}`);
      case "saas":
        alone += 1;
        return name(newer, `saas ${alone}`);
    }
  };
}

function name(groups: Map<string, string>, key: string, prefix = ""): string {
  const known = groups.get(key) ?? `${prefix}${groups.size}`;
  groups.set(key, known);
  return known;
}
