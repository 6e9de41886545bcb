// The operations on a customer's orders, as the reference lists them.
import type {
  AddOnLineItem,
  BillingCycle,
  NewOrder,
  Order,
  OrderLineItemActivationLink,
  OrderLineItemProvisioningStatus,
  OrderLineItemRef,
  OrderPatch,
} from "../generated/schema.ts";
import { AttachmentOperations } from "./attachments.ts";
import { InvalidArgumentError } from "./base-errors.ts";
import { checkId, checkJson, checkOrderLines } from "./check.ts";
import { objects } from "./helpers/wire.ts";
import { type Loader, lazily } from "./lazily.ts";
import { type CallOptions, PROVISIONING_DEADLINE, show, WAIT_OPTIONS } from "./options.ts";
import { type PagedAsyncIterable, paged } from "./pages.ts";
import type { WaitOptions } from "./provisioning.ts";
import { rememberAs } from "./responses.ts";
import type { Customer } from "./session.ts";
import type { Call } from "./transport/intent.ts";

export const loadActivationLinks: Loader<typeof import("./activation-links.ts")> = /* @__PURE__ */ lazily(
  () => import("./activation-links.ts"),
);
export const loadChanges: Loader<typeof import("./order-changes.ts")> = /* @__PURE__ */ lazily(
  () => import("./order-changes.ts"),
);
export const loadListing: Loader<typeof import("./listing.ts")> = /* @__PURE__ */ lazily(() => import("./listing.ts"));
export const loadProvisioning: Loader<typeof import("./provisioning.ts")> = /* @__PURE__ */ lazily(
  () => import("./provisioning.ts"),
);

/** Which orders `orders.list` gives, and with what in them. */
export interface ListOrdersOptions extends CallOptions {
  /** Only orders of this billing cycle (`billingType`). */
  billingCycle?: BillingCycle;
  /** With prices (`include_price`). */
  includePrice?: boolean;
}

/** Orders of one customer. Every method rejects with a `PartnerCenterError`, or with the reason of an abort. */
export class OrderOperations {
  readonly #customer: Customer;
  /** Purchase orders and tender documents of an order. */
  readonly attachments: AttachmentOperations;

  constructor(customer: Customer) {
    this.#customer = customer;
    this.attachments = new AttachmentOperations(customer);
  }

  /** Creates an order without a cart (createOrder). Only its `MS-RequestId` keeps a repeat from buying again: give an `idempotencyKey`. */
  async create(body: NewOrder, options?: CallOptions): Promise<Order> {
    checkOrderLines(body, "order", "createOrder");
    const call = this.#call("createOrder", options);
    const path = { "customer-id": this.#customer.customerId };
    return this.#customer.session.send(call, "createOrder", path, (api, fetch) =>
      api.POST("/customers/{customer-id}/orders", { params: { path }, body, fetch }),
    );
  }

  /** Reads an order (getOrder). */
  async get(orderId: string, options?: CallOptions & { includePrice?: boolean }): Promise<Order> {
    const call = this.#call("getOrder", options, "includePrice");
    return getOrder(this.#customer, call, orderId, options?.includePrice);
  }

  /** All orders of the customer (listOrders), page by page as they are asked for. A new order may take 15 minutes to appear. */
  list(options?: ListOrdersOptions): PagedAsyncIterable<Order> {
    return paged(async () => {
      const call = this.#call("listOrders", options, "billingCycle includePrice");
      if (options?.billingCycle !== undefined) checkId(options.billingCycle, "billingCycle", "listOrders");
      const { listOrders } = await loadListing("listOrders", call);
      return listOrders(this.#customer, call, options ?? {});
    });
  }

  /** Changes an order (updateOrder): see `cancel` and `addOn` for what it is mostly used for. */
  async update(orderId: string, patch: OrderPatch, options?: CallOptions): Promise<Order> {
    return updateOrder(this.#customer, this.#call("updateOrder", options), orderId, patch);
  }

  /** Cancels an order, or some of its lines (updateOrder), while its window is open: 7 days for licences. */
  async cancel(orderId: string, options?: CallOptions & { lineItems?: OrderLineItemRef[] }): Promise<Order> {
    const call = this.#call("updateOrder", options, "lineItems");
    const { cancelOrder } = await loadChanges("updateOrder", call);
    return cancelOrder(this.#customer, call, orderId, options?.lineItems);
  }

  /** Buys add-ons for subscriptions of an order (updateOrder). Only its `MS-RequestId` keeps a repeat from buying again. */
  async addOn(orderId: string, lineItems: AddOnLineItem[], options?: CallOptions): Promise<Order> {
    const call = this.#call("updateOrder", options);
    const { buyAddOn } = await loadChanges("updateOrder", call);
    return buyAddOn(this.#customer, call, orderId, lineItems);
  }

  /** How far each line is provisioned (getOrderProvisioningStatus). Needs an app+user token. */
  async provisioningStatus(orderId: string, options?: CallOptions): Promise<OrderLineItemProvisioningStatus[]> {
    return getProvisioningStatus(this.#customer, this.#call("getOrderProvisioningStatus", options), orderId);
  }

  /**
   * Polls an order until each line has its subscription, or is fulfilled. Its deadline is 30 minutes unless told otherwise.
   * Throws `ProvisioningError`, with the order, when time runs out or when the order failed, was rejected or cancelled.
   */
  async waitForProvisioning(orderId: string, options?: CallOptions & WaitOptions): Promise<Order> {
    const call = this.#call("getOrder", options, WAIT_OPTIONS, PROVISIONING_DEADLINE);
    const { followOrder } = await loadProvisioning("getOrder", call);
    return followOrder(this.#customer, call, orderId, options);
  }

  /** Links that activate what was bought (getOrderActivationLinks), for one line (getOrderLineItemActivationLinks) if told. SaaS only. */
  async activationLinks(
    orderId: string,
    options?: CallOptions & { lineItemNumber?: number },
  ): Promise<OrderLineItemActivationLink[]> {
    const operation =
      options?.lineItemNumber === undefined ? "getOrderActivationLinks" : "getOrderLineItemActivationLinks";
    const call = this.#call(operation, options, "lineItemNumber");
    const { readActivationLinks } = await loadActivationLinks(operation, call);
    return readActivationLinks(this.#customer, call, orderId, options?.lineItemNumber);
  }

  #call(operation: string, options: CallOptions | undefined, extra?: string, deadline?: number): Call {
    return this.#customer.session.call(operation, options, extra, deadline);
  }
}

/** Where an order is. */
export function orderPath(
  { customerId }: Customer,
  orderId: string,
  operation: string,
): { "customer-id": string; "order-id": string } {
  return { "customer-id": customerId, "order-id": checkId(orderId, "orderId", operation) };
}

/** The items of a collection, with the collection's response behind them. */
export function itemsOf<T extends object>(collection: { items?: T[] | null }): T[] {
  return rememberAs(objects(collection.items), collection);
}

/** Reads an order as part of a call. */
export async function getOrder(
  customer: Customer,
  call: Call,
  orderId: string,
  includePrice?: boolean,
): Promise<Order> {
  const path = orderPath(customer, orderId, "getOrder");
  const query = includePrice === undefined ? {} : { include_price: includePrice };
  return customer.session.send(call, "getOrder", path, (api, fetch) =>
    api.GET("/customers/{customer-id}/orders/{order-id}", { params: { path, query }, fetch }),
  );
}

/** Changes an order; see `orders.update`. */
export async function updateOrder(customer: Customer, call: Call, orderId: string, patch: OrderPatch): Promise<Order> {
  if (typeof patch !== "object" || patch === null)
    throw new InvalidArgumentError("patch", `must be an object, not ${show(patch)}`, "updateOrder");
  checkJson(patch, "patch", "updateOrder");
  const path = orderPath(customer, orderId, "updateOrder");
  return customer.session.send(call, "updateOrder", path, (api, fetch) =>
    api.PATCH("/customers/{customer-id}/orders/{order-id}", { params: { path }, body: patch, fetch }),
  );
}

/** Reads an order's provisioning status as part of a call. */
export async function getProvisioningStatus(
  customer: Customer,
  call: Call,
  orderId: string,
): Promise<OrderLineItemProvisioningStatus[]> {
  const path = orderPath(customer, orderId, "getOrderProvisioningStatus");
  const collection = await customer.session.send(call, "getOrderProvisioningStatus", path, (api, fetch) =>
    api.GET("/customers/{customer-id}/orders/{order-id}/provisioningstatus", { params: { path }, fetch }),
  );
  return itemsOf(collection);
}
