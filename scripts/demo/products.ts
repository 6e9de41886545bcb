// What the demo buys: the documented cart of six kinds of product, one of its lines wrong on purpose, and a licence.
import {
  azurePlanLine,
  licenseLine,
  type NewCart,
  type NewCartLineItem,
  reservationLine,
  softwareLine,
  trialLine,
} from "partner-center-commerce";

/** The software line, as it should have been. */
export const SOFTWARE = "DG7GMGF0DWTL:0001:DG7GMGF0DSFM";
/** The same with a slip of the pen: an availability that the catalog does not hold. */
export const MISSPELT = "DG7GMGF0DWTL:0001:DG7GMGF0DSFW";

/** Seven lines, the licence last; the fourth can't be bought. */
export function newCart(azureSubscriptionId: string, licence: NewCartLineItem): NewCart {
  const machine = { quantity: 1, subscriptionId: azureSubscriptionId };
  return {
    lineItems: [
      azurePlanLine({ friendlyName: "Azure plan", catalogItemId: "MS-AZR-0145P" }),
      reservationLine({
        ...machine,
        friendlyName: "Reserved VM, 1 year",
        catalogItemId: "DZH318Z0BQ36:004G:DZH318Z08C0S",
        termDuration: "P1Y",
        scope: "shared",
      }),
      reservationLine({
        ...machine,
        friendlyName: "Reserved VM, 3 years",
        catalogItemId: "DZH318Z0BQ36:004J:DZH318Z08B8X",
        termDuration: "P3Y",
        scope: "single",
      }),
      softwareLine({ friendlyName: "BizTalk Server 2016", catalogItemId: MISSPELT, quantity: 1 }),
      licenseLine({
        friendlyName: "Barracuda WaaS",
        catalogItemId: "DZH318Z0BXWC:0002:DZH318Z0BMRV",
        quantity: 1,
        termDuration: "P1M",
        billingCycle: "monthly",
      }),
      trialLine({
        friendlyName: "SaaS trial, then 1 year",
        catalogItemId: "DZH318Z0C0WF:0001:DZH318Z0BP69",
        quantity: 10,
        renewsTo: "P1Y",
      }),
      licence,
    ],
  };
}
