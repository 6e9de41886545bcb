// The operations on a customer's orders, as the reference lists them.
import type {
  AddOnLineItem,
  NewOrder,
  Order,
  OrderLineItemActivationLink,
  OrderLineItemProvisioningStatus,
  OrderPatch,
} from "../../generated/schema.ts";
import { waitForProvisioning } from "../flows/provisioning.ts";
import {
  type CallOptions,
  KEYED_CALL_OPTIONS,
  type KeyedCallOptions,
  PROVISIONING_DEADLINE,
} from "../options/call-options.ts";
import {
  ACTIVATION_LINKS_OPTIONS,
  type ActivationLinksOptions,
  CANCEL_ORDER_OPTIONS,
  type CancelOrderOptions,
  GET_ORDER_OPTIONS,
  type GetOrderOptions,
  LIST_ORDERS_OPTIONS,
  type ListOrdersOptions,
  WAIT_OPTIONS,
  type WaitOptions,
} from "../options/order-options.ts";
import { startCall } from "../requests/calls/call.ts";
import { type PagedAsyncIterable, paged } from "../requests/calls/pages.ts";
import type { Session } from "../requests/calls/session.ts";
import {
  buyAddOns,
  cancelOrder,
  createOrder,
  getActivationLinks,
  getLineActivationLinks,
  getOrder,
  getProvisioningStatus,
  listOrders,
  updateOrder,
} from "../requests/orders.ts";
import { AttachmentOperations } from "./attachments.ts";

/** Orders of one customer. Every method rejects with a `PartnerCenterError`, or with the reason of an abort. */
export class OrderOperations {
  readonly #session: Session;
  readonly #customerId: string;
  /** Purchase orders and tender documents of an order. */
  readonly attachments: AttachmentOperations;

  constructor(session: Session, customerId: string) {
    this.#session = session;
    this.#customerId = customerId;
    this.attachments = new AttachmentOperations(session, customerId);
  }

  /** Creates an order without a cart (createOrder). Only its `MS-RequestId` keeps a repeat from buying again: give an `idempotencyKey`. */
  async create(order: NewOrder, options?: KeyedCallOptions): Promise<Order> {
    return createOrder(startCall(this.#session, "createOrder", options, KEYED_CALL_OPTIONS), this.#customerId, order);
  }

  /** Reads an order (getOrder). */
  async get(orderId: string, options?: GetOrderOptions): Promise<Order> {
    const call = startCall(this.#session, "getOrder", options, GET_ORDER_OPTIONS);
    return getOrder(call, this.#customerId, orderId, options?.includePrice);
  }

  /** All orders of the customer (listOrders), page by page as they are asked for. A new order may take 15 minutes to appear. */
  list(options?: ListOrdersOptions): PagedAsyncIterable<Order> {
    return paged("listOrders", () =>
      listOrders(startCall(this.#session, "listOrders", options, LIST_ORDERS_OPTIONS), this.#customerId, options),
    );
  }

  /** Changes an order (updateOrder): see `cancel` and `addOn` for what it is mostly used for. */
  async update(orderId: string, patch: OrderPatch, options?: KeyedCallOptions): Promise<Order> {
    const call = startCall(this.#session, "updateOrder", options, KEYED_CALL_OPTIONS);
    return updateOrder(call, this.#customerId, orderId, patch);
  }

  /** Cancels an order, or some of its lines (updateOrder), while its window is open: 7 days for licences. */
  async cancel(orderId: string, options?: CancelOrderOptions): Promise<Order> {
    const call = startCall(this.#session, "updateOrder", options, CANCEL_ORDER_OPTIONS);
    return cancelOrder(call, this.#customerId, orderId, options?.lineItems);
  }

  /** Buys add-ons for subscriptions of an order (updateOrder). Only its `MS-RequestId` keeps a repeat from buying again. */
  async addOn(orderId: string, lineItems: AddOnLineItem[], options?: KeyedCallOptions): Promise<Order> {
    const call = startCall(this.#session, "updateOrder", options, KEYED_CALL_OPTIONS);
    return buyAddOns(call, this.#customerId, orderId, lineItems);
  }

  /** How far each line is provisioned (getOrderProvisioningStatus). Needs an app+user token. */
  async provisioningStatus(orderId: string, options?: CallOptions): Promise<OrderLineItemProvisioningStatus[]> {
    const call = startCall(this.#session, "getOrderProvisioningStatus", options);
    return getProvisioningStatus(call, this.#customerId, orderId);
  }

  /**
   * Polls an order until each line has its subscription, or is fulfilled. Its deadline is 30 minutes unless told otherwise.
   * Throws `ProvisioningError`, with the order, when time runs out or when the order failed, was rejected or cancelled.
   */
  async waitForProvisioning(orderId: string, options?: CallOptions & WaitOptions): Promise<Order> {
    const call = startCall(this.#session, "getOrder", options, WAIT_OPTIONS, PROVISIONING_DEADLINE);
    return waitForProvisioning(call, { customerId: this.#customerId, orderId }, options);
  }

  /** Links that activate what was bought (getOrderActivationLinks), for one line (getOrderLineItemActivationLinks) if told. SaaS only. */
  async activationLinks(orderId: string, options?: ActivationLinksOptions): Promise<OrderLineItemActivationLink[]> {
    const line = options?.lineItemNumber;
    const operation = line === undefined ? "getOrderActivationLinks" : "getOrderLineItemActivationLinks";
    const call = startCall(this.#session, operation, options, ACTIVATION_LINKS_OPTIONS);
    return line === undefined
      ? getActivationLinks(call, this.#customerId, orderId)
      : getLineActivationLinks(call, this.#customerId, orderId, line);
  }
}
