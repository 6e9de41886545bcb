// What the service does, by operation.
import type { OperationId } from "../../../generated/operations.ts";
import type { Rule } from "../world.ts";
import { downloadOrderAttachment, listOrderAttachments, uploadOrderAttachments } from "./attachments.ts";
import { createCart, getCart, updateCart } from "./carts.ts";
import { updateOrder } from "./changes.ts";
import { checkoutCart } from "./checkout.ts";
import { createOrder, getOrder, listOrders } from "./orders.ts";
import {
  getOrderActivationLinks,
  getOrderLineItemActivationLinks,
  getOrderProvisioningStatus,
} from "./provisioning.ts";

export const rules: Readonly<Record<OperationId, Rule>> = {
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
