// What control needs of a sandbox.
import type { Order } from "../../../generated/schema.ts";
import type { CatalogItem } from "../catalog/catalog.ts";
import type { InjectedFault } from "../faults/fault-types.ts";
import type { Planted, SeedData } from "../seed/seed-data.ts";
import type { RecordedRequest } from "../service/records.ts";

export interface Steerable {
  readonly faults: readonly InjectedFault[];
  readonly requests: readonly RecordedRequest[];
  readonly catalog: readonly CatalogItem[];
  now(): Date;
  inject(fault: InjectedFault): void;
  advance(ms: number): void;
  reset(): void;
  orders(customerId: string): Order[];
  seed(data: SeedData): Planted;
}
