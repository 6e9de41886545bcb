// The confirmation of an agreement: one that is there already is done where this call may have made it, or somebody made the same.
import type { ErrorCode } from "../../generated/error-codes.ts";
import type { Agreement, NewAgreement } from "../../generated/schema.ts";
import { type ApiError, isErrorCode, PartnerCenterError } from "../errors.ts";
import { comparable, idOf } from "../helpers/wire.ts";
import { createAgreement, listAgreements, plainAgreement } from "../requests/agreements.ts";
import type { Call } from "../requests/calls/call.ts";
import { withRefusal } from "../requests/calls/responses.ts";
import { isReason } from "../transport/wait.ts";

/**
 * Confirms an agreement. Where the service says that there is one (600061), the customer's agreements show whether it is the same. After an
 * attempt that nobody knows the end of, it is this call's own, whatever they show.
 */
export async function confirmAgreement(call: Call, customerId: string, agreement: NewAgreement): Promise<Agreement> {
  const asked = plainAgreement(agreement);
  try {
    return await createAgreement(call, customerId, asked);
  } catch (error) {
    if (!isErrorCode(error, "600061" satisfies ErrorCode) || isReason(error, call.signal)) throw error;
    return confirmedAlready(call, customerId, asked, error);
  }
}

async function confirmedAlready(
  call: Call,
  customerId: string,
  asked: NewAgreement,
  refusal: ApiError,
): Promise<Agreement> {
  const mayBeOurs = refusal.outcome === "unknown";
  // One try, no waiting: that is all `retry: false` allows, and what an earlier attempt may have done is not known then.
  if (!call.retry) throw refusal;
  const found = await sameAmong(call, customerId, asked);
  if (found) return withRefusal(found, refusal);
  if (!mayBeOurs) throw refusal;
  const { primaryContact, templateId, dateAgreed, type } = asked;
  return withRefusal({ primaryContact, templateId, dateAgreed, type }, refusal);
}

/** The confirmation with the same template and contact; undefined if there is none, or they can't be read. */
async function sameAmong(call: Call, customerId: string, asked: NewAgreement): Promise<Agreement | undefined> {
  try {
    const agreements = await listAgreements(call.reading(), customerId, { agreementType: asked.type });
    return agreements.find((agreement) => isSame(agreement, asked));
  } catch (error) {
    if (!(error instanceof PartnerCenterError) || isReason(error, call.signal)) throw error;
    return undefined;
  }
}

function isSame(
  { templateId, primaryContact: found }: Agreement,
  { primaryContact: asked, ...rest }: NewAgreement,
): boolean {
  const isContact =
    comparable(found?.firstName) === comparable(asked.firstName) &&
    comparable(found?.lastName) === comparable(asked.lastName) &&
    idOf(found?.email).trim() === idOf(asked.email).trim();
  const isPhone = !asked.phoneNumber || comparable(found?.phoneNumber) === comparable(asked.phoneNumber);
  return idOf(templateId) === idOf(rest.templateId) && isContact && isPhone;
}
