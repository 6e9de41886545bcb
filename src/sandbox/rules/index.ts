// What the service does, by operation.
import type { OperationId } from "../../../generated/operations.ts";
import type { Rule } from "../world/world.ts";
import { createCart, getCart, updateCart } from "./carts/carts.ts";
import { checkoutCart } from "./carts/checkout.ts";
import { downloadOrderAttachment, listOrderAttachments, uploadOrderAttachments } from "./orders/attachments.ts";
import { updateOrder } from "./orders/changes.ts";
import { createOrder, getOrder, listOrders } from "./orders/orders.ts";
import {
  getOrderActivationLinks,
  getOrderLineItemActivationLinks,
  getOrderProvisioningStatus,
} from "./orders/provisioning.ts";

/** Operations without a rule are answered 501. */
export const rules: Readonly<Partial<Record<OperationId, Rule>>> = {
  createCart,
  getCart,
  updateCart,
  checkoutCart,
  listOrders,
  createOrder,
  getOrder,
  updateOrder,
  getOrderProvisioningStatus,
  getOrderActivationLinks,
  getOrderLineItemActivationLinks,
  listOrderAttachments,
  uploadOrderAttachments,
  downloadOrderAttachment,
};
