import type { PartnerCenterClient } from "partner-center-commerce";

export async function listCustomers(client: PartnerCenterClient, beginning: string) {
  return client.customers.list({ filter: { field: "CompanyName", value: beginning } }).toArray();
}
