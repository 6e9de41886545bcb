// The requests of agreements, as part of a call. What is wrong in one is told without repeating it: it names people.
import type { Agreement, AgreementMetadata, NewAgreement } from "../../generated/schema.ts";
import { checkText, isGuid } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { plainData } from "../helpers/plain-data.ts";
import { parseTimestamp } from "../helpers/timestamp.ts";
import type { ListAgreementsOptions } from "../options/customer-options.ts";
import type { Call } from "./calls/call.ts";
import { itemsOf } from "./calls/pages.ts";
import { send } from "./calls/send.ts";

/** Left out, the service means the legacy Microsoft Cloud Agreement. */
const AGREEMENT_TYPE = "MicrosoftCustomerAgreement";

/** Reads which agreements there are. */
export async function listAgreementMetadata(
  call: Call,
  { agreementType }: ListAgreementsOptions = {},
): Promise<AgreementMetadata[]> {
  const query = { agreementType: checkText(agreementType, "agreementType", "listAgreementMetadata") ?? AGREEMENT_TYPE };
  return itemsOf(await send(call, "listAgreementMetadata", { query }));
}

/** Reads which agreements of a customer were confirmed. */
export async function listAgreements(
  call: Call,
  customerId: string,
  { agreementType }: ListAgreementsOptions = {},
): Promise<Agreement[]> {
  const query = {
    agreementType: checkText(agreementType, "agreementType", "listCustomerAgreements") ?? AGREEMENT_TYPE,
  };
  return itemsOf(await send(call, "listCustomerAgreements", { path: { "customer-id": customerId }, query }));
}

/** Confirms an agreement, as one intent. */
export async function createAgreement(call: Call, customerId: string, agreement: NewAgreement): Promise<Agreement> {
  return send(call, "createCustomerAgreement", { path: { "customer-id": customerId }, body: agreement });
}

/** The agreement as plain data, once nothing is missing from it. */
export function plainAgreement(agreement: NewAgreement): NewAgreement {
  const operation = "createCustomerAgreement";
  const check = (right: boolean, argument: string, rule: string): void => {
    if (!right) throw new InvalidArgumentError(argument, `must be ${rule}`, operation);
  };
  check(typeof agreement === "object" && agreement !== null, "agreement", "an object");
  const plain = plainData(agreement, "agreement", operation);
  const { primaryContact, templateId, dateAgreed, type } = plain;
  check(
    typeof primaryContact === "object" && primaryContact !== null,
    "agreement.primaryContact",
    "who accepted it, an object",
  );
  for (const name of ["firstName", "lastName", "email"] as const)
    check(isText(primaryContact[name]), `agreement.primaryContact.${name}`, "a non-empty string");
  check(isGuid(templateId), "agreement.templateId", "a GUID, the templateId of client.agreementMetadata.list()");
  check(parseTimestamp(dateAgreed) !== undefined, "agreement.dateAgreed", "a date and time in ISO 8601");
  check(isText(type), "agreement.type", `an agreement's type, such as "${AGREEMENT_TYPE}"`);
  return plain;
}

function isText(value: unknown): boolean {
  return typeof value === "string" && value.trim() !== "";
}
