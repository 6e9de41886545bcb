// Agreements: what customers can accept, what a partner has confirmed for one, and confirming it.
import { ErrorCode, faults } from "../../../../generated/error-codes.ts";
import type { Agreement, AgreementContact, AgreementMetadata } from "../../../../generated/schema.ts";
import { Refusal, refusal } from "../../wire/refusal.ts";
import { checkBody } from "../../wire/validation.ts";
import type { Call, Rule } from "../../world/world.ts";

const CUSTOMER_AGREEMENT = "MicrosoftCustomerAgreement";
/** The agreement of older days, which the service means when nobody says which. */
const CLOUD_AGREEMENT = "MicrosoftCloudAgreement";

const texts = [
  {
    templateId: "9d3b6e1c-70f4-4a28-8c95-2e7f1b0d5a64",
    agreementType: CUSTOMER_AGREEMENT,
    agreementLink: "https://agreements.example/microsoft-customer-agreement",
    versionRank: 0,
  },
  {
    templateId: "998b88de-aa99-4388-a42c-1b3517d49490",
    agreementType: CLOUD_AGREEMENT,
    agreementLink: "https://agreements.example/microsoft-cloud-agreement",
    versionRank: 0,
  },
] satisfies AgreementMetadata[];

export const listAgreementMetadata: Rule = (_, call) => ({
  status: 200,
  body: collection(texts.filter(({ agreementType }) => isWanted(call, agreementType))),
});

export const listCustomerAgreements: Rule = (_, call) => ({
  status: 200,
  body: collection(call.customer.confirmations.filter(({ type }) => isWanted(call, type))),
});

/** With the Microsoft Customer Agreement, the customer can buy from now on. */
export const createCustomerAgreement: Rule = (world, { body, customer }) => {
  const { primaryContact, templateId, dateAgreed, type } = checkBody("createCustomerAgreement", body);
  const text = texts.find((one) => isSame(one.templateId, templateId) && isSame(one.agreementType, type));
  if (!text) throw refusal(ErrorCode.InvalidInput, "$.templateId is no template of an agreement of that type.");
  if (!(Date.parse(dateAgreed) <= world.clock.now()))
    throw refusal(ErrorCode.InvalidInput, "$.dateAgreed must be a date that is not to come.");
  const { templateId: template, agreementType, agreementLink } = text;
  const isConfirmed = customer.confirmations.some(
    (one) => one.type === agreementType && isSameContact(one.primaryContact, primaryContact),
  );
  if (isConfirmed) throw alreadyConfirmed();
  const agreement: Agreement = { primaryContact, templateId: template, dateAgreed, type: agreementType, agreementLink };
  customer.confirmations.push(agreement);
  if (agreementType === CUSTOMER_AGREEMENT) customer.agreement = true;
  return { status: 201, body: { userId: world.user, ...agreement } };
};

/** Account services write their faults in a longer form. */
function alreadyConfirmed(): Refusal {
  const { status } = faults[ErrorCode.AgreementConfirmed];
  const text = "The customer has an agreement that a partner confirmed.";
  return new Refusal(status, ErrorCode.AgreementConfirmed, text, [], "PartnerConfirmedAgreementAlreadyExists");
}

function isWanted({ query }: Call, type: string): boolean {
  const wanted = query.get("agreementType") ?? CLOUD_AGREEMENT;
  return wanted === "*" || isSame(wanted, type);
}

function isSameContact(known: Agreement["primaryContact"], { firstName, lastName, email }: AgreementContact): boolean {
  return (
    known != null &&
    isSame(known.email, email) &&
    isSame(known.firstName, firstName) &&
    isSame(known.lastName, lastName)
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function collection<T>(items: readonly T[]) {
  return { totalCount: items.length, items: [...items], attributes: { objectType: "Collection" } };
}
