// What needs no network: arguments, helpers, and the sandbox as a fetch.
import {
  ConnectionError,
  InvalidArgumentError,
  licenseLine,
  PartnerCenterClient,
  parseCatalogItemId,
  TimeoutError,
} from "partner-center-commerce";
import { type Fault, PartnerCenterSandbox } from "partner-center-commerce/sandbox";
import { CUSTOMER, license } from "../bench.ts";
import { equal, failure, ok, type Tests } from "../harness.ts";

function start(): { sandbox: PartnerCenterSandbox; client: PartnerCenterClient } {
  const sandbox = new PartnerCenterSandbox({ provisioningDelay: 0 });
  const client = new PartnerCenterClient({
    credential: () => "any",
    fetch: sandbox.fetch,
    retry: { baseDelay: 1 },
    timeout: 500,
  });
  return { sandbox, client };
}

export const inProcess: Tests = {
  "the sandbox sells in process": async () => {
    const { sandbox, client } = start();
    const line = licenseLine({ ...license, termDuration: "P1Y" });
    const { lines } = await client.customer(CUSTOMER).purchase({ lineItems: [line] });
    ok(lines[0]?.subscriptionId, "a subscription");
    equal(sandbox.orders(CUSTOMER).length, 1);
    equal(sandbox.violations, []);
  },
  "faults in process are got over as those of connections are": async () => {
    const { sandbox, client } = start();
    const faults: Fault[] = [{ type: "reset-after" }, { type: "truncate" }, { type: "stall" }, { type: "refuse" }];
    for (const fault of faults) sandbox.inject({ operation: "createOrder", ...fault });
    await client.customer(CUSTOMER).orders.create({
      billingCycle: "monthly",
      lineItems: [{ lineItemNumber: 0, offerId: license.catalogItemId, quantity: 1 }],
    });
    equal(sandbox.orders(CUSTOMER).length, 1);
  },
  "a retry in process that is not allowed tells the fault": async () => {
    const { sandbox, client } = start();
    const { carts } = client.customer(CUSTOMER);
    sandbox.inject({ operation: "createCart", type: "truncate" });
    await failure(carts.create({ lineItems: [license] }, { retry: false }), ConnectionError);
    sandbox.inject({ operation: "createCart", type: "stall" });
    await failure(carts.create({ lineItems: [license] }, { retry: false, timeout: 50 }), TimeoutError);
  },
  "the sandbox names what is wrong with a request": async () => {
    const { sandbox } = start();
    const answer = await sandbox.fetch(`http://sandbox.example/v1/customers/${CUSTOMER}/carts`, {
      method: "POST",
      headers: { Authorization: "Bearer any", "Content-Type": "application/json" },
      body: JSON.stringify({ lineItems: [{ ...license, quantity: 0 }] }),
    });
    equal(answer.status, 400);
    ok((await answer.text()).includes("quantity"), "the name of the property");
  },
  "arguments are checked before anything is sent": async () => {
    const { sandbox, client } = start();
    const { carts, orders } = client.customer(CUSTOMER);
    const calls = [() => carts.create({ lineItems: [] }), () => carts.get(".."), () => orders.get("a/b")];
    for (const call of calls) equal((await failure(call(), InvalidArgumentError)).outcome, "not-sent");
    equal(sandbox.requests.length, 0);
  },
  "the helpers need nothing": () => {
    equal(parseCatalogItemId(license.catalogItemId), {
      productId: "CFQ7TTC0LF8S",
      skuId: "0001",
      availabilityId: "CFQ7TTC0VZW5",
    });
  },
};
