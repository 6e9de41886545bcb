// Before the purchase: what to buy, found by its name, and whether the customer may.
import {
  type Availability,
  type CustomerClient,
  lineFor,
  type NewCartLineItem,
  type PartnerCenterClient,
  type Sku,
} from "partner-center-commerce";
import { clean, type Terminal } from "../terminal.ts";
import { StoryEnd, step } from "./step.ts";

/** What the demo looks for in the catalog. */
const WANTED = "Office 365 E5";
const SEATS = 5;

/** Goes from a name to a cart line: product, SKU, availability. */
export async function choose({ catalog }: CustomerClient, terminal: Terminal): Promise<NewCartLineItem> {
  step(terminal, `1  Find ${WANTED}`, 'customer.catalog.products({ targetView: "OnlineServices" })');
  const products = catalog.products({ targetView: "OnlineServices", targetSegment: "commercial" });
  for await (const product of products) {
    if (!product.title?.startsWith(WANTED)) continue;
    const skus = await catalog.skus(product.id).toArray();
    const sku = skus.find(({ isTrial, dynamicAttributes }) => !isTrial && !dynamicAttributes?.isAddon);
    const [availability] = sku ? await catalog.availabilities(product.id, sku.id).toArray(1) : [];
    if (!sku || !availability) continue;
    offerTable(terminal, sku, availability);
    // Quantity, term and billing cycle are held against what is offered.
    return lineFor(availability, {
      sku,
      quantity: SEATS,
      termDuration: "P1Y",
      billingCycle: "monthly",
      friendlyName: WANTED,
    });
  }
  throw new StoryEnd(`Nothing was bought, as the catalog has nothing called ${WANTED}.`);
}

/** Without an agreement a checkout may be refused with 13605. Only in a sandbox is one confirmed for nobody. */
export async function checkAgreement(
  client: PartnerCenterClient,
  { agreements }: CustomerClient,
  { mayConfirm }: { readonly mayConfirm: boolean },
  { line, style, ...rest }: Terminal,
): Promise<void> {
  step({ line, style, ...rest }, "2  Check the agreement", "customer.agreements.list()");
  const [known] = await agreements.list();
  line();
  if (known) {
    line(`A partner has confirmed that the customer accepted the ${clean(known.type)}.`);
    return;
  }
  if (!mayConfirm) {
    line("No partner has confirmed that the customer accepted the agreement: it may have signed it directly.");
    return;
  }
  line("No partner has confirmed that the customer accepted it.");
  line(style("cyan", "   customer.agreements.confirm({ primaryContact, templateId, dateAgreed, type })"));
  const [latest] = await client.agreementMetadata.list();
  if (!latest) throw new StoryEnd("There is no agreement to confirm.");
  const { type } = await agreements.confirm({
    primaryContact: { firstName: "Robin", lastName: "Example", email: "robin@contoso.example" },
    templateId: latest.templateId,
    dateAgreed: "2024-03-08T00:00:00Z",
    type: "MicrosoftCustomerAgreement",
  });
  line(`The ${clean(type)} is confirmed: the customer can buy.`);
}

function offerTable(terminal: Terminal, sku: Sku, { catalogItemId, terms }: Availability): void {
  terminal.line();
  const offered = (terms ?? []).map(({ duration, billingCycle }) => `${duration} ${billingCycle?.toLowerCase()}`);
  terminal.table(
    [
      { title: "what", least: 12 },
      { title: "the catalog says", least: 20 },
    ],
    [
      ["SKU", `${sku.productId} ${sku.id}: ${sku.title ?? ""}`],
      ["seats", `${sku.minimumQuantity} to ${sku.maximumQuantity}`],
      ["terms", offered.join(", ")],
      ["catalogItemId", catalogItemId],
    ],
  );
}
