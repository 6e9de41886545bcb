// The operations on agreements, as the reference lists them: which there are, and which of a customer were confirmed.
import type { Agreement, AgreementMetadata, NewAgreement } from "../../generated/schema.ts";
import { confirmAgreement } from "../flows/agreement-confirmation.ts";
import type { CallOptions } from "../options/call-options.ts";
import { LIST_AGREEMENTS_OPTIONS, type ListAgreementsOptions } from "../options/customer-options.ts";
import { listAgreementMetadata, listAgreements } from "../requests/agreements.ts";
import { startCall } from "../requests/calls/call.ts";
import type { Session } from "../requests/calls/session.ts";

/** The agreements that customers can accept. Needs an app+user token. */
export class AgreementMetadataOperations {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Lists them (listAgreementMetadata): those of the Microsoft Customer Agreement unless told otherwise. */
  async list(options?: ListAgreementsOptions): Promise<AgreementMetadata[]> {
    const call = startCall(this.#session, "listAgreementMetadata", options, LIST_AGREEMENTS_OPTIONS);
    return listAgreementMetadata(call, options);
  }
}

/** Agreements of one customer. Needs an app+user token. They name people: no event, log or message repeats them. */
export class AgreementOperations {
  readonly #session: Session;
  readonly #customerId: string;

  constructor(session: Session, customerId: string) {
    this.#session = session;
    this.#customerId = customerId;
  }

  /**
   * Lists what partners confirmed (listCustomerAgreements), of the Microsoft Customer Agreement unless told otherwise. None means that nobody
   * confirmed it: the customer may have signed directly.
   */
  async list(options?: ListAgreementsOptions): Promise<Agreement[]> {
    const call = startCall(this.#session, "listCustomerAgreements", options, LIST_AGREEMENTS_OPTIONS);
    return listAgreements(call, this.#customerId, options);
  }

  /**
   * Confirms that the customer accepted an agreement (createCustomerAgreement): what a checkout that was refused with 13605 wants. Doing it twice
   * is doing it once: where it is confirmed already with the same template and contact (600061), that confirmation is returned. With another
   * contact, it rejects with that fault.
   */
  async confirm(agreement: NewAgreement, options?: CallOptions): Promise<Agreement> {
    return confirmAgreement(startCall(this.#session, "createCustomerAgreement", options), this.#customerId, agreement);
  }
}
