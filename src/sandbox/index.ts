// `partner-center-commerce/sandbox`: exports, nothing else.
export type { CatalogItem, CatalogPlan, CatalogPromotion, ProductKind } from "./catalog.ts";
export { defaultCatalog } from "./default-catalog.ts";
export { type Fault, type InjectedFault, randomFaults } from "./faults.ts";
export type { SandboxOptions } from "./options.ts";
export type { RecordedRequest, Violation } from "./records.ts";
export { refusedCustomerId } from "./rules/customers.ts";
export { PartnerCenterSandbox } from "./sandbox.ts";
export type { Listening } from "./server.ts";
export type { RateLimitSettings } from "./throttle.ts";
