// The partners who take part in a sale besides the one who calls.
import type { Participant } from "../../../generated/schema.ts";
import { checkArgument, checkObject } from "../wire.ts";

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
  const operation = "indirectReseller";
  const { transactionReseller, additional = [] } = checkObject(resellers, "resellers", operation);
  checkArgument(
    Array.isArray(additional) && additional.length < 6,
    "resellers.additional",
    "a list of at most 5",
    operation,
  );
  const ids = [transactionReseller, ...additional];
  return ids.map((value, index) => {
    checkArgument(
      typeof value === "string" && /^\d+$/.test(value) && ids.indexOf(value) === index,
      `resellers.${index ? `additional[${index - 1}]` : "transactionReseller"}`,
      "a PartnerID, digits as a string, and there once",
      operation,
    );
    return { key: index ? "additional_transaction_reseller" : "transaction_reseller", value };
  });
}
