// `partner-center-commerce/sandbox`: exports, nothing else.
export type { CatalogItem, CatalogPlan, CatalogPromotion, ProductKind } from "./catalog/catalog.ts";
export { defaultCatalog } from "./catalog/default-catalog.ts";
export { type Fault, type InjectedFault, randomFaults } from "./faults/faults.ts";
export { refusedCustomerId } from "./rules/customers/refused.ts";
export { PartnerCenterSandbox } from "./sandbox.ts";
export type { KeptThing, SandboxOptions } from "./sandbox-options.ts";
export type { Planted, SeedCart, SeedCustomer, SeedData, SeedOrder, SeedSubscription } from "./seed/seed-data.ts";
export type { Listening } from "./server/listen.ts";
export type { Aside, ListenOptions } from "./server/listen-options.ts";
export { exampleToken } from "./service/example-token.ts";
export type { RecordedRequest, Violation } from "./service/records.ts";
export type { RateLimitSettings } from "./service/throttle.ts";
