// What a catalog item from outside must look like.

import { productKinds } from "../catalog/catalog.ts";
import type { Check } from "./checks.ts";
import { country, flag, list, number, object, oneOf, text } from "./checks.ts";

const most = Number.MAX_SAFE_INTEGER;

const catalogItem = object(
  {
    catalogItemId: text,
    friendlyName: text,
    kind: oneOf(...productKinds),
    plans: list(object({ billingCycle: text, price: number(0) }, { termDuration: text }), 1),
  },
  {
    productTitle: text,
    segment: oneOf("commercial", "education", "government", "nonprofit"),
    countries: list(country, 1),
    currencyCode: text,
    minQuantity: number(1, most, true),
    maxQuantity: number(1, most, true),
    availableQuantity: number(0, most, true),
    prerequisiteSkus: list(text),
    promotions: list(object({ promotionId: text, percentOff: number(0, 100) }, { newCustomersOnly: flag })),
    attestation: flag,
    purchaseOrder: flag,
    lineError: number(0, most, true),
    refusal: object({ code: text }, { times: number(1, most, true) }),
    provisioning: oneOf("fails", "never", "unfulfilled"),
  },
);

/** An array of catalog items. */
export const catalogCheck: Check = list(catalogItem, 1);
