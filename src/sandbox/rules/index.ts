// What the service does, by operation.
import type { OperationId } from "../../../generated/operations.ts";
import type { Rule } from "../world/world.ts";
import { createCustomerAgreement, listAgreementMetadata, listCustomerAgreements } from "./agreements/agreements.ts";
import { createCart, getCart, updateCart } from "./carts/carts.ts";
import { checkoutCart } from "./carts/checkout.ts";
import { getAvailability, getProduct, getSku, listAvailabilities, listProducts, listSkus } from "./catalog/catalog.ts";
import { getCustomer, listCustomers } from "./customers/customers.ts";
import { downloadOrderAttachment, listOrderAttachments, uploadOrderAttachments } from "./orders/attachments.ts";
import { updateOrder } from "./orders/changes.ts";
import { createOrder, getOrder, listOrders } from "./orders/orders.ts";
import {
  getOrderActivationLinks,
  getOrderLineItemActivationLinks,
  getOrderProvisioningStatus,
} from "./orders/provisioning.ts";
import { checkPromotionEligibilities } from "./promotions/eligibilities.ts";
import { updateSubscription } from "./subscriptions/changes.ts";
import { getSubscription, listSubscriptions } from "./subscriptions/subscriptions.ts";
import { listCustomTermEndDates } from "./subscriptions/term-ends.ts";

export const rules: Readonly<Record<OperationId, Rule>> = {
  listProducts,
  getProduct,
  listSkus,
  getSku,
  listAvailabilities,
  getAvailability,
  listCustomerProducts: listProducts,
  getCustomerProduct: getProduct,
  listCustomerSkus: listSkus,
  getCustomerSku: getSku,
  listCustomerAvailabilities: listAvailabilities,
  getCustomerAvailability: getAvailability,
  listCustomers,
  getCustomer,
  listAgreementMetadata,
  listCustomerAgreements,
  createCustomerAgreement,
  listSubscriptions,
  getSubscription,
  updateSubscription,
  checkPromotionEligibilities,
  listCustomTermEndDates,
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
