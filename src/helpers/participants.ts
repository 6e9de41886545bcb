// The partners who take part in a sale besides the one who calls.
import type { Participant } from "../../generated/schema.ts";
import { InvalidArgumentError } from "../errors.ts";
import { show } from "../options.ts";
import { MOST_PARTICIPANTS } from "./line-check.ts";
import { given } from "./wire.ts";

/**
 * The participants of a line that an indirect reseller sells: one transaction reseller and up to five additional ones
 * (which the service takes in the EU and EFTA only).
 *
 * @param resellers PartnerIDs (formerly MPN IDs), digits as strings.
 * @throws InvalidArgumentError if an id is not made of digits, is there twice, or there are more than five additional ones.
 *
 * @example
 * import { indirectReseller } from "partner-center-commerce";
 *
 * indirectReseller({ transactionReseller: "4847383" }); // => [{ key: "transaction_reseller", value: "4847383" }]
 * indirectReseller({ transactionReseller: "4847383", additional: ["5139005"] }).length; // => 2
 * indirectReseller({ transactionReseller: "Fabrikam" }); // throws InvalidArgumentError
 */
export function indirectReseller(resellers: {
  transactionReseller: string;
  additional?: readonly string[];
}): Participant[] {
  const { transactionReseller, additional = [] } = given(resellers, "resellers", "indirectReseller");
  const refuse = (argument: string, message: string): never => {
    throw new InvalidArgumentError(`resellers.${argument}`, message, "indirectReseller");
  };
  const most = MOST_PARTICIPANTS - 1;
  if (!Array.isArray(additional)) refuse("additional", "must be an array of PartnerIDs");
  if (additional.length > most) refuse("additional", `must be at most ${most}, got ${additional.length}`);
  const ids = [transactionReseller, ...additional];
  return ids.map((value, index) => {
    const argument = index === 0 ? "transactionReseller" : `additional[${index - 1}]`;
    if (typeof value !== "string" || !/^\d+$/.test(value))
      refuse(argument, `must be a PartnerID, digits as a string, got ${show(value)}`);
    if (ids.indexOf(value) < index) refuse(argument, `is there twice: ${value}`);
    return { key: index === 0 ? "transaction_reseller" : "additional_transaction_reseller", value };
  });
}
