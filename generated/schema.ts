// The types of the API. Generated from spec/ by `npm run generate`; do not edit.

/**
 * Every path of the API with its operations: the type parameter of an `openapi-fetch` client.
 */
export interface paths {
  "/products": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List products
     *
     * Lists the products of the partner's view of one market. What a customer can't buy for other reasons is listed here as well; ask in the customer's view for that.
     *
     * The next page is where `links.next` points, if there is one, with that link's `headers` sent along.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listProducts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/{product-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
      };
      cookie?: never;
    };
    /**
     * Get a product
     *
     * Reads one product in the partner's view of one market.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getProduct"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/{product-id}/skus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
      };
      cookie?: never;
    };
    /**
     * List SKUs
     *
     * Lists the SKUs of a product in the partner's view of one market. A SKU says how many can be bought, and what it asks for: an attestation, a base (`isAddon`,
     * `prerequisiteSkus`), a registration.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listSkus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/{product-id}/skus/{sku-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
      };
      cookie?: never;
    };
    /**
     * Get a SKU
     *
     * Reads one SKU in the partner's view of one market: its bounds, its prerequisites, and whether it has to be attested or is an add-on.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getSku"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/{product-id}/skus/{sku-id}/availabilities": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
      };
      cookie?: never;
    };
    /**
     * List availabilities
     *
     * Lists what a cart line can name: the availabilities of a SKU in the partner's view of one market, each with its `catalogItemId`, its terms and billing
     * cycles. They are reissued regularly, so read them right before use; a checkout that answers `400019` met one that is gone.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listAvailabilities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/products/{product-id}/skus/{sku-id}/availabilities/{availability-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
        /**
         * The availability's `id`, the last part of a `catalogItemId`.
         */
        "availability-id": components["parameters"]["availability-id"];
      };
      cookie?: never;
    };
    /**
     * Get an availability
     *
     * Reads one availability in the partner's view of one market, with its product and SKU: is what was chosen still sold, and how? Ask it for a `catalogItemId` that was
     * kept, before it goes into a cart. A 200 whose body is a fault with `400072` means that it is not available.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getAvailability"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/products": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * List products for a customer
     *
     * Lists the products of one customer's view, which leaves out what that customer can't buy for its country, its qualification, or for want of an Azure plan. Savings plans show only here, and only if the customer has an Azure plan.
     *
     * The next page is where `links.next` points, if there is one, with that link's `headers` sent along.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listCustomerProducts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/products/{product-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
      };
      cookie?: never;
    };
    /**
     * Get a product for a customer
     *
     * Reads one product in one customer's view, which leaves out what that customer can't buy for its country, its qualification, or for want of an Azure plan.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getCustomerProduct"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/products/{product-id}/skus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
      };
      cookie?: never;
    };
    /**
     * List SKUs for a customer
     *
     * Lists the SKUs of a product in one customer's view, which leaves out what that customer can't buy for its country, its qualification, or for want of an Azure plan. A SKU says how many can be bought, and what it asks for: an attestation, a base (`isAddon`,
     * `prerequisiteSkus`), a registration.
     *
     * One page shows a request without the last segment and answers one product; the list is what other sources have.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listCustomerSkus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/products/{product-id}/skus/{sku-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
      };
      cookie?: never;
    };
    /**
     * Get a SKU for a customer
     *
     * Reads one SKU in one customer's view, which leaves out what that customer can't buy for its country, its qualification, or for want of an Azure plan: its bounds, its prerequisites, and whether it has to be attested or is an add-on.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getCustomerSku"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/products/{product-id}/skus/{sku-id}/availabilities": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
      };
      cookie?: never;
    };
    /**
     * List availabilities for a customer
     *
     * Lists what a cart line can name: the availabilities of a SKU in one customer's view, which leaves out what that customer can't buy for its country, its qualification, or for want of an Azure plan, each with its `catalogItemId`, its terms and billing
     * cycles. They are reissued regularly, so read them right before use; a checkout that answers `400019` met one that is gone.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listCustomerAvailabilities"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/products/{product-id}/skus/{sku-id}/availabilities/{availability-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
        /**
         * The availability's `id`, the last part of a `catalogItemId`.
         */
        "availability-id": components["parameters"]["availability-id"];
      };
      cookie?: never;
    };
    /**
     * Get an availability for a customer
     *
     * Reads one availability in one customer's view, which leaves out what that customer can't buy for its country, its qualification, or for want of an Azure plan, with its product and SKU: is what was chosen still sold, and how? Ask it for a `catalogItemId` that was
     * kept, before it goes into a cart. A 200 whose body is a fault with `400072` means that it is not available.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getCustomerAvailability"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/promotionEligibilities": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check which promotions a customer gets
     *
     * Judges, for items that a customer might buy, which promotions apply, and why others don't. It only asks: nothing is bought or reserved. The
     * `promotionId` of a cart line comes from here. A promotion that applies by itself needs none.
     *
     * **If sent twice:** asks twice, and changes nothing.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    post: operations["checkPromotionEligibilities"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List customers
     *
     * Lists the partner's customers in short, a page at a time. The next page is asked for with `seekOperation` set to `Next` and the `MS-ContinuationToken`
     * of this one, which `links.next` holds among its `headers`. **Personal data:** keep the answers out of logs.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listCustomers"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * Get a customer
     *
     * Reads one customer: does the tenant exist, is there a relationship with it (else 403 with `20002`), and in which country is it? Address,
     * e-mail and domains are missing without delegated access. **Personal data:** keep the answer out of logs.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getCustomer"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agreements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the agreements that customers can accept
     *
     * Lists agreements with their texts and templates. The `templateId` of the latest Microsoft Customer Agreement is what a confirmation names. Public
     * cloud only.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application on behalf of a user only. An application alone gets 403 with `900329`.
     */
    get: operations["listAgreementMetadata"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/agreements": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * List the agreements of a customer
     *
     * Lists which agreements a partner has confirmed for the customer. Without one, and without the customer's own signature, a checkout is refused with
     * `13605`. **Personal data:** keep the answer out of logs. Public cloud only.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application on behalf of a user only. An application alone gets 403 with `900329`.
     */
    get: operations["listCustomerAgreements"];
    put?: never;
    /**
     * Confirm that a customer accepted an agreement
     *
     * Confirms that the customer has accepted an agreement, with who accepted it and when. It clears the refusal of a checkout with `13605`. **Personal
     * data:** keep request and answer out of logs. Public cloud only.
     *
     * **If sent twice:** the second is refused with `600061`, which then means done.
     *
     * **Who may call:** an application on behalf of a user only. An application alone gets 403 with `900329`.
     */
    post: operations["createCustomerAgreement"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/carts": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a cart
     *
     * Puts lines in a new cart. The service checks and prices each line, and answers with the cart whatever it finds: a line that can't be bought
     * has an `error`, and the cart can be mended with *Update a cart*. Lines are processed in order, so one with a new-customer promotion goes first.
     *
     * This is the way to buy most things, and the safe way from a job that may run twice: keep the cart's id before checking it out, and after a
     * crash check the same cart out again.
     *
     * **If sent twice:** nothing is bought, but a second cart is made, unless `MS-RequestId` is the same. Carts that are not checked out
     * expire after seven days and cost nothing.
     *
     * **Who may call:** an application alone or on behalf of a user. Savings plans are documented for a user only, else 403 with `900329`.
     */
    post: operations["createCart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/carts/{cart-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The cart's `id`.
         */
        "cart-id": components["parameters"]["cart-id"];
      };
      cookie?: never;
    };
    /**
     * Get a cart
     *
     * Reads a cart as it stands, with the errors and prices of its lines. Read it before an update, and to see whether it has been checked
     * out (`status` is `Ordered`) or is about to expire (`expirationTimestamp`).
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getCart"];
    /**
     * Update a cart
     *
     * Replaces the lines of a cart with those of the body, and has them checked and priced again. Lines that are left out are gone. The body
     * may be the cart as it was read, edited: what the service assigned is ignored.
     *
     * **If sent twice:** the cart is the same as after once.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    put: operations["updateCart"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/carts/{cart-id}/checkout": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The cart's `id`.
         */
        "cart-id": components["parameters"]["cart-id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check out a cart
     *
     * Buys what is in the cart. Lines of one `orderGroup` become one order; groups succeed or fail one by one, so a checkout with status
     * 201 may hold `orderErrors`. Orders start as `pending`: subscriptions appear in them as they are provisioned.
     *
     * **If sent twice:** bought once, as the cart can only be submitted once. A repeat mostly gets the first answer again, but `800065` exists:
     * then the orders are in the customer's list of orders. To try failed groups again, send the checkout with a new `MS-RequestId`.
     *
     * **Who may call:** an application alone or on behalf of a user. With `x-ms-customeruser-upn` the licence goes to that user of the
     * customer. Savings plans are documented for a user only, else 403 with `900329`.
     *
     * One documented exchange prints a bare order where the result should be; take it for a result with that one order.
     */
    post: operations["checkoutCart"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/orders": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * List orders
     *
     * Lists what was bought for a customer, a page at a time. The next page is where `links.next` points, with that link's `headers` sent along.
     * A new order may take 15 minutes to appear, so absence soon after a purchase proves nothing.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listOrders"];
    put?: never;
    /**
     * Create an order
     *
     * Buys without a cart. Prefer a cart, which checks the lines first and can be checked out again after a crash; an order of its own is for
     * legacy offers, and for programs written before there were carts.
     *
     * **If sent twice:** bought twice, unless `MS-RequestId` is the same. How long the service remembers it is not documented: rely on it
     * for minutes, not across a restart.
     *
     * **Who may call:** an application alone or on behalf of a user. For the customer of an indirect reseller, only on behalf of a user, with
     * `referenceCustomerId`, and with `partnerIdOnRecord` in each line. Savings plans are documented for a user only, else 403 with `900329`.
     */
    post: operations["createOrder"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/orders/{order-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    /**
     * Get an order
     *
     * Reads one order. Read it again after a purchase until each line has its `subscriptionId`; software and reservations may
     * never show one, so ask for their provisioning status instead. Right after a purchase, 404 may only mean that the order is not visible yet: for 15 minutes.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getOrder"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update an order
     *
     * Does one of three things, by what the body holds:
     *
     * - **Cancel:** `status: cancelled` for the whole order, with `lineItems` for some lines only. Outside the integration sandbox that is for
     *   software and within its window; [Orders](#tag/Orders) lists which products are cancelled here. Lines cancelled by themselves show quantity 0 and
     *   the order stays `completed`; an order cancelled as a whole is `cancelled` and keeps its quantities.
     * - **Buy legacy add-ons** for a subscription that the order made: `lineItems` with `parentSubscriptionId`. New commerce add-ons are bought with a cart.
     * - **Change the billing cycle** of a legacy order: annual terms only; no trials, Azure, inactive subscriptions or online services licences.
     *
     * **If sent twice:** a cancelled order stays cancelled, but add-ons are bought twice, unless `MS-RequestId` is the same.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    patch: operations["updateOrder"];
    trace?: never;
  };
  "/customers/{customer-id}/orders/{order-id}/provisioningstatus": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    /**
     * Get the provisioning status of an order
     *
     * Tells how far the provisioning of each order line has come, and of how many of its units. Ask for it where the order itself does not
     * tell: software and reservations may never show a `subscriptionId`, but end as `fulfilled`; a cancelled line ends as `unfulfilled`.
     *
     * **If sent twice:** reads twice. Poll with pauses that grow, since provisioning takes seconds to hours.
     *
     * **Who may call:** an application on behalf of a user only. An application alone gets 403.
     */
    get: operations["getOrderProvisioningStatus"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/orders/{order-id}/activationlinks": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    /**
     * Get the activation links of an order
     *
     * Where the customer activates the marketplace SaaS products of an order, one link for each such line. Other products have none. Links appear
     * once the publisher is ready, so an empty list may fill later.
     *
     * **If sent twice:** reads twice. A link may hold a token: treat it as a secret of the customer.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getOrderActivationLinks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/orders/{order-id}/lineitems/{line-item-number}/activationlinks": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
        /**
         * The line's `lineItemNumber` in its order, from 0.
         */
        "line-item-number": components["parameters"]["line-item-number"];
      };
      cookie?: never;
    };
    /**
     * Get the activation links of an order line
     *
     * Where the customer activates the marketplace SaaS product of one order line.
     *
     * **If sent twice:** reads twice. A link may hold a token: treat it as a secret of the customer.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getOrderLineItemActivationLinks"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/orders/{order-id}/attachments": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    /**
     * List the attachments of an order
     *
     * Lists the purchase order and tender documents that are attached to an order.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listOrderAttachments"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/orders/{order-id}/attachment": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Upload attachments of an order
     *
     * Attaches documents to an order whose status is `pending_po_upload`: at least one purchase order, what it says as `metadata`, and for a
     * tender a link to it or its documents. The order goes on once the documents are there.
     *
     * **If sent twice:** attached twice, unless `MS-RequestId` is the same.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    post: operations["uploadOrderAttachments"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/orders/{order-id}/attachment/{attachment-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
        /**
         * The file's `attachmentId`.
         */
        "attachment-id": components["parameters"]["attachment-id"];
      };
      cookie?: never;
    };
    /**
     * Download an attachment of an order
     *
     * Downloads one file, byte for byte. Its name and size are in the list of attachments.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["downloadOrderAttachment"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/subscriptions/customTermEndDates": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * List custom term end dates
     *
     * Lists the dates on which the first term of a new purchase can end: the ends of calendar months, and of the customer's subscriptions. A cart line
     * takes one as `customTermEndDate`. Not for renewals. A monthly term can't end with a subscription that ends on the 28th, 29th or 30th unless that is the last
     * day of its month, though the date is listed.
     *
     * At most 300 entries a page; then the answer has a header `MS-ContinuationToken`, to be sent with the next request. (Its name is not printed; this is what it
     * is called elsewhere.)
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listCustomTermEndDates"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/subscriptions": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * List subscriptions
     *
     * Lists what the customer has: all of it, or what one order made (`order_id`), or what one reseller sold (`mpn_id`). An order's subscriptions take up to 15
     * minutes to appear. No paging is described; follow `links.next` where there is one.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["listSubscriptions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/customers/{customer-id}/subscriptions/{subscription-id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The subscription's `id`, a GUID in either case, of Azure subscriptions too.
         */
        "subscription-id": components["parameters"]["subscription-id"];
      };
      cookie?: never;
    };
    /**
     * Get a subscription
     *
     * Reads one subscription: until when it can be cancelled, how many seats can still be given back, whether it renews. Read it before each change.
     *
     * **If sent twice:** reads twice.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    get: operations["getSubscription"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Update a subscription
     *
     * Takes the whole subscription as read, edited, and makes it so. What is left out is cleared: renewal is turned off without `autoRenewEnabled`, and
     * instructions for the next term or charge are deleted without them. Send `If-Match` where the subscription has an `etag`.
     *
     * | change | edit | rules |
     * | --- | --- | --- |
     * | more or fewer seats | `quantity` | within the SKU's bounds (`2002`); fewer only within the window after a purchase, renewal or addition, see `refundableQuantity` |
     * | rename | `friendlyName` | |
     * | renewal | `autoRenewEnabled` | new commerce, marketplace, software (`800093`) |
     * | suspend | `status: suspended` | for fraud or non-payment; billed on; seats can't change meanwhile (`2001`) |
     * | reactivate | `status: active` | an add-on only while its base is active (`27009`) |
     * | cancel | `status: deleted` | new commerce and marketplace, until `cancellationAllowedUntilDate`; the order is not cancelled |
     * | next term | `scheduledNextTermInstructions` | with `autoRenewEnabled: true`; a trial always has them |
     *
     * A change that takes longer is answered with 202 and `Location`, mostly without a body: read the subscription until it shows. One answer of that kind had a body.
     *
     * **If sent twice:** the same as after once; with `If-Match` the second is refused with `2055`. After a lost answer, read the subscription before sending a change again.
     *
     * **Who may call:** an application alone or on behalf of a user.
     */
    patch: operations["updateSubscription"];
    trace?: never;
  };
}
/**
 * The parts that paths and operations are made of. Each schema has a type of its own name as well.
 */
export interface components {
  schemas: {
    TargetView: TargetView;
    TargetSegment: TargetSegment;
    Guid: Guid;
    ItemType: ItemType;
    LocalizedAttribute: LocalizedAttribute;
    LinkHeader: LinkHeader;
    Link: Link;
    ProductLinks: ProductLinks;
    Product: Product;
    CollectionLinks: CollectionLinks;
    ResourceAttributes: ResourceAttributes;
    ProductCollection: ProductCollection;
    Fault: Fault;
    ThrottledFault: ThrottledFault;
    ResourceId: ResourceId;
    BillingCycle: BillingCycle;
    PurchasePrerequisite: PurchasePrerequisite;
    InventoryVariable: InventoryVariable;
    ProvisioningVariable: ProvisioningVariable;
    SkuAttributes: SkuAttributes;
    AttestationProperties: AttestationProperties;
    SkuConstraint: SkuConstraint;
    Timestamp: Timestamp;
    PricingPolicy: PricingPolicy;
    SpecializedOfferProperties: SpecializedOfferProperties;
    CatalogCurrency: CatalogCurrency;
    MinimumPurchaseCommitment: MinimumPurchaseCommitment;
    SkuLinks: SkuLinks;
    Sku: Sku;
    SkuCollection: SkuCollection;
    RenewalOption: RenewalOption;
    RenewalInstruction: RenewalInstruction;
    TermDuration: TermDuration;
    TermRenewalOption: TermRenewalOption;
    TermRefundOption: TermRefundOption;
    CancellationPolicy: CancellationPolicy;
    Term: Term;
    IncludedQuantityOption: IncludedQuantityOption;
    AvailabilityLinks: AvailabilityLinks;
    Availability: Availability;
    AvailabilityCollection: AvailabilityCollection;
    PromotionEligibilityItem: PromotionEligibilityItem;
    PromotionEligibilitiesRequest: PromotionEligibilitiesRequest;
    PromotionEligibilityErrorType: PromotionEligibilityErrorType;
    EligibleTerm: EligibleTerm;
    PromotionEligibilityError: PromotionEligibilityError;
    PromotionEligibility: PromotionEligibility;
    PromotionEligibilities: PromotionEligibilities;
    PromotionEligibilitiesCollection: PromotionEligibilitiesCollection;
    Address: Address;
    ProfileLinks: ProfileLinks;
    CustomerCompanyProfile: CustomerCompanyProfile;
    CustomerBillingProfile: CustomerBillingProfile;
    RelationshipToPartner: RelationshipToPartner;
    CustomerLinks: CustomerLinks;
    Customer: Customer;
    CustomerCollection: CustomerCollection;
    AgreementType: AgreementType;
    AgreementMetadata: AgreementMetadata;
    AgreementMetadataCollection: AgreementMetadataCollection;
    AgreementContact: AgreementContact;
    Agreement: Agreement;
    AgreementCollection: AgreementCollection;
    NewAgreement: NewAgreement;
    ParticipantKey: ParticipantKey;
    Participant: Participant;
    ProvisioningScope: ProvisioningScope;
    ProvisioningContext: ProvisioningContext;
    NewCartLineItem: NewCartLineItem;
    RenewsTo: RenewsTo;
    PurchaseCommitment: PurchaseCommitment;
    NewCart: NewCart;
    CartStatus: CartStatus;
    CartLineItem: CartLineItem;
    CartError: CartError;
    Pricing: Pricing;
    CartLinks: CartLinks;
    Cart: Cart;
    CartUpdateLineItem: CartUpdateLineItem;
    CartUpdate: CartUpdate;
    TransactionType: TransactionType;
    OrderLineItemLinks: OrderLineItemLinks;
    OrderLineItem: OrderLineItem;
    OrderStatus: OrderStatus;
    OrderTransactionType: OrderTransactionType;
    OrderLinks: OrderLinks;
    OrderClient: OrderClient;
    Order: Order;
    OrderError: OrderError;
    CartCheckoutResult: CartCheckoutResult;
    OrderCollection: OrderCollection;
    NewOrderLineItem: NewOrderLineItem;
    NewOrder: NewOrder;
    AddOnLineItem: AddOnLineItem;
    OrderLineItemRef: OrderLineItemRef;
    OrderPatchLineItem: OrderPatchLineItem;
    OrderPatch: OrderPatch;
    ProvisioningStatus: ProvisioningStatus;
    QuantityProvisioningStatus: QuantityProvisioningStatus;
    OrderLineItemProvisioningStatus: OrderLineItemProvisioningStatus;
    ProvisioningStatusCollection: ProvisioningStatusCollection;
    OrderLineItemActivationLink: OrderLineItemActivationLink;
    ActivationLinkCollection: ActivationLinkCollection;
    AttachmentType: AttachmentType;
    OrderAttachment: OrderAttachment;
    AttachmentCollection: AttachmentCollection;
    AttachmentMetadata: AttachmentMetadata;
    AttachmentUploadForm: AttachmentUploadForm;
    CustomTermEndDateType: CustomTermEndDateType;
    CustomTermEndDate: CustomTermEndDate;
    CustomTermEndDateCollection: CustomTermEndDateCollection;
    SubscriptionStatus: SubscriptionStatus;
    SubscriptionBillingType: SubscriptionBillingType;
    SubscriptionContractType: SubscriptionContractType;
    RefundOption: RefundOption;
    RefundableQuantityDetail: RefundableQuantityDetail;
    RefundableQuantity: RefundableQuantity;
    NextTermProduct: NextTermProduct;
    ScheduledNextTermInstructions: ScheduledNextTermInstructions;
    NextChargeInstructions: NextChargeInstructions;
    SubscriptionLineItemScope: SubscriptionLineItemScope;
    SubscriptionCommitment: SubscriptionCommitment;
    SubscriptionLineItem: SubscriptionLineItem;
    SubscriptionLinks: SubscriptionLinks;
    Subscription: Subscription;
    SubscriptionCollection: SubscriptionCollection;
    SubscriptionUpdate: SubscriptionUpdate;
  };
  responses: {
    /**
     * A parameter is not valid: `2000`, `400056`. `2100`: the item is new commerce, and this is the API of legacy offers. `800070`: not sold in that
     * country. `900143`: the availabilities could not be read, try again with what is read anew.
     */
    CatalogRefused: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * No token, or one that the service does not take. Nothing was done.
     *
     * - `800001`, `400` there is none, or it has expired: send a fresh one, once.
     * - `900420` it is for the retired audience `graph.windows.net`; `900421` its user did not sign in with multifactor authentication.
     *   A fresh token of the same kind meets the same fault.
     */
    Unauthorized: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        isMfaCompliant: components["headers"]["isMfaCompliant"];
        "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The segment (`400030`) or the view (`400036`) may not be asked for. In the customer's view also `20002`, no relationship with that customer; `2032`,
     * `900150`, `900308` and `900309` speak of rights, roles and conditional access.
     */
    CatalogForbidden: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The path leads nowhere: `1000`.
     */
    NotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * Throttled. Nothing was done; wait for `Retry-After`, then send the same request with the same `MS-RequestId`.
     */
    TooManyRequests: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        "Retry-After": components["headers"]["Retry-After"];
        [name: string]: unknown;
      };
      content: {
        "application/json": ThrottledFault | Fault;
      };
    };
    /**
     * The service, or a gateway or proxy in front of it, failed: 500, 501 (code `0`), 502, 503, 504; 507, 509, 520 to 530, 598 and 599 come from
     * between. The request may have been carried out all the same, so a repeat of
     * anything that writes carries the same `MS-RequestId`. Gateways answer with HTML or with nothing instead of a fault.
     * - `800005` an order could not be made; `800003`, `900192` the service itself: try again.
     * - `800031`, `800083`, `800084`, `800087` an item or line is at fault: if it repeats, it will again.
     */
    ServerError: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        "Retry-After": components["headers"]["Retry-After"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The market, or the customer, has no such product: `400013`.
     */
    ProductNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The market, or the customer, has no such product (`400013`) or SKU (`400018`).
     */
    SkuNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The market, or the customer, has no such product (`400013`), SKU (`400018`) or availability (`400019`). Availabilities are reissued: read those of the
     * SKU again.
     */
    CatalogAvailabilityNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The path leads nowhere: `1000`. A customer that is not this partner's is answered with 403 and `20002` instead.
     */
    CustomerNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * A parameter has the wrong form: `2000`, `3000`, `900118`, `900126`. Nothing was done.
     */
    BadRequest: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The partner may not do this for that customer: `20002`. `2032`, `900150` and `900308` speak of rights and roles, `900309` of conditional
     * access, `90000` of a token that could not be issued.
     */
    Forbidden: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * There is no such customer: `60003`. One that is not this partner's is answered with 403 and `20002` instead.
     */
    CustomerTenantNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The token is an application's alone: `900329`, call with a user's (app+user). Or the partner may not do this for that customer: `20002`.
     */
    UserTokenNeeded: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The confirmation is not valid: `2000`, `800002`. Or a partner has confirmed it already: `600061`; after a lost answer that means done.
     */
    AgreementRefused: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The request itself is not valid, and no cart was written: `2000`, `3000`, `800002`, `900126`, `900142`, `900144`, `900206`,
     * `900143` (read the catalog again); for an update with `If-Match` also `2055`.
     * What is wrong with one line alone does not end here but in that line's `error`.
     */
    CartRefused: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The partner, the customer or the catalog does not allow the purchase. Nothing was bought, and sending it again changes nothing.
     *
     * - The token: `900329` an application alone, where the line (a savings plan) wants a user; `2032`, `900150`, `900308`, `900309`, `90000`.
     * - Partners and resellers: `2006`, `2030`, `800039`, `900149`, `900323`.
     * - Eligibility: `800020`, `2085`, `2091`, `800028`, and in the integration sandbox `900322`.
     * - Credit and locks: `800023`, `900121`, `900416`.
     * - Limits: `800066`, `800067`, `800068`, `800088`, `800089`.
     * - Agreements and relationship: `13605`, `900123`, `900124`, `20002`.
     * - Risk and reviews: `800069`, `800073`, `800074`, `800075`.
     */
    PurchaseForbidden: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * Another request is at work on the cart: `800064`. Wait, then send the same request with the same `MS-RequestId`.
     */
    CartConflict: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * A precondition failed, which the service does not name: `800036`. Read the cart or the order again, then send a new request.
     */
    ExpectationFailed: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The customer has no such cart, or it has expired: `800008`.
     */
    CartNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The resource has changed since the `ETag` in `If-Match` was read, and is as that change left it. Some services say so with status 400 and code
     * `2055` instead.
     */
    PreconditionFailed: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The cart can't be checked out as it is. Nothing was bought by this request.
     *
     * - `800009` a line has an error: mend the cart.
     * - `800065` the cart was checked out before: **its orders exist**, look for them in the customer's orders.
     * - Stock and quantity: `800010`, `800017`, `2002`, `900275`; the integration sandbox: `800018`, `900116`, `900127`.
     * - Attestations: `900203`, `900206`. Resellers: `800016`, `900154`.
     * - Term, billing cycle, dates and promotions: `800121`, `900269`, `900270`, `900242`, `2004`, `27006`, `27007`.
     * - Country, currency and what an offer asks for: `800070`, `900169`, `800086`, `800022`, `800024`, `800026`, `800062`, `800025`, `900419`.
     * - Azure and reservations: `800011`, `800012`, `800013`, `800021`, `800030`, `900128`, `900129`.
     * - Savings plans: `900312`, `900313`, `900314`, `900315`, `900317`, `900318`.
     * - Not classified further: `4018`, `800042`, `900141`.
     */
    CheckoutRefused: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The cart is unknown or expired (`800008`), or what a line names has left the catalog: `400013`, `400018`, `400019`. For the latter read the
     * catalog again, update the cart and check out again.
     */
    CheckoutNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The purchase is under way: `800060`, or `800064` when another request holds the cart. It may well succeed, so do not buy again: wait, then send
     * the same request with the same `MS-RequestId`. An upgrade to the Azure plan is in the way: `900112`, `900113` wait as well, `900114` failed and
     * waits in vain. A parent that is not active: `27009`.
     */
    CheckoutConflict: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The partner may not do this for that customer: `20002`; `2032`, `900150`, `900308` and `900309` speak of rights, roles and conditional access.
     * Prices may not be seen: `800043`, ask without `include_price`.
     */
    OrdersForbidden: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The order is not valid, and nothing was bought.
     *
     * - The request: `2000`, `800002`, `800004`, `800071`, `900142`, `900144`.
     * - Stock and quantity: `800010`, `800017`, `2002`, `900275`; the integration sandbox: `800018`, `900116`, `900127`.
     * - Attestations: `900203`, `900206`. Resellers: `800016`, `900154`.
     * - Term, billing cycle, dates and promotions: `800121`, `900269`, `900270`, `900242`, `2004`, `27006`, `27007`.
     * - Country, currency and what an offer asks for: `800070`, `900169`, `800086`, `800022`, `800024`, `800026`, `800062`, `800025`, `900419`.
     * - Azure and reservations: `800011`, `800012`, `800013`, `800021`, `800030`, `900128`, `900129`.
     * - Savings plans: `900312`, `900313`, `900314`, `900315`, `900317`, `900318`.
     * - Not classified further: `4018`, `800042`, `900141`, `2100`.
     */
    OrderRefused: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * What a line names is not in the catalog: `400013`, `400018`, `400019`. Or a partner or an Azure subscription is unknown: `2072`, `800015`, `800111`.
     */
    CatalogItemNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The order is being made: `800060`. Do not buy again: wait, then send the same request with the same `MS-RequestId`.
     * An upgrade to the Azure plan is in the way: `900112`, `900113` wait as well, `900114` failed and waits in vain.
     */
    OrderInProgress: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The customer has no such order, or it is too new to be found: `20000`.
     */
    OrderNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The change is not possible, and the order is as it was.
     *
     * - Cancelling: `800061`, `800063`, and when its window is over `900117`, `900213`.
     * - Add-ons: `800004`, `800010`, `800017`, `800029`, `2002`, `900275`, `900203`.
     * - Billing cycle: `900269`, `900270`, `6000`, `6001`, `800080`, `800085`, `800097`; `800072` may pass later. Quantity: `800090`.
     * - `2055` the order has changed since its `ETag` was read; `2000`, `800002` the request is not valid.
     */
    OrderChangeRefused: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The change is not allowed here. Cancelling: `800019`, `800077` go by the subscription instead. Add-ons: what can forbid any purchase,
     * `800020`, `800023`, `900121`, `800067`, `800088` and the like. No relationship with the customer: `20002`.
     */
    OrderChangeForbidden: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * Another change of the order is still being carried out: `800014`, `800060`. Wait, read the order, and decide again.
     * A parent that is not active: `27009`, activate it first.
     */
    OrderChangeConflict: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The customer has no such order, or it is too new to be found: `20000`. Or nothing is known of its provisioning yet: `800007`.
     * Right after a purchase, ask again in some minutes.
     */
    ProvisioningNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The upload is not complete, and nothing was attached: `900252` no purchase order, `900253` a tender without link or document, `900254` metadata
     * without price or currency.
     */
    UploadRefused: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * Another change of the order is still being carried out: `800014`.
     */
    UploadConflict: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The customer has no such order (`20000`), or the order no such file.
     */
    AttachmentNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The customer has no such subscription, or it is too new to be found: `20003`.
     */
    SubscriptionNotFound: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The change is not possible, and the subscription is as it was.
     *
     * - The request: `2000`, `800002`, `800042`. `2055`: it has changed since its `ETag` was read.
     * - Quantity: `2002`, `900275`; giving seats back: `800090`, and when the window is over `900214`, `900257`; while suspended `2001`, `800091`.
     * - Cancelling, when the window is over: `900117`, `900213`. Status: `800040`; an Azure plan with active subscriptions: `900115`.
     * - Renewal: `800093`, and for its end date `900244`, `900245`, `900246`. Billing cycle: `2054`, `800097`. The offer: `2006`.
     * - `800081` not activated yet. `900277`, `900279`, `900280` no more updates. `900311` too many updates.
     */
    SubscriptionChangeRefused: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The change is not allowed: no relationship with the customer `20002`; rights, roles and conditional access `2032`, `900150`, `900308`, `900309`; a
     * savings plan is changed in the Azure portal `900321`.
     */
    SubscriptionChangeForbidden: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
    /**
     * The subscription can't be changed now: `800082` not ready yet, soon; `900278` another operation is pending, try again after 24 hours. `27009`: its
     * parent is not active, activate that first.
     */
    SubscriptionChangeConflict: {
      headers: {
        "MS-RequestId": components["headers"]["MS-RequestId"];
        "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
        "MS-CV": components["headers"]["MS-CV"];
        "MS-ServerId": components["headers"]["MS-ServerId"];
        "X-Locale": components["headers"]["X-Locale"];
        [name: string]: unknown;
      };
      content: {
        "application/json": Fault;
      };
    };
  };
  parameters: {
    /**
     * The market to look at, an ISO 3166 code of two letters.
     */
    country: string;
    /**
     * Which part of the catalog to list.
     */
    targetView: TargetView;
    /**
     * Only what is sold to this segment. Left out, all but nonprofit.
     */
    targetSegment: TargetSegment;
    /**
     * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
     */
    reservationScope: "AzurePlan" | (string & {});
    /**
     * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
     */
    "MS-ContinuationToken": string;
    /**
     * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
     * The service makes one up where it is absent, and then no repeat is recognised.
     */
    "MS-RequestId": Guid;
    /**
     * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
     */
    "MS-CorrelationId": Guid;
    /**
     * Correlation vector, for tracing. The service makes one up where it is absent.
     */
    "MS-CV": string;
    /**
     * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
     */
    "MS-Contract-Version": "v1";
    /**
     * Language of the texts in the answer, a culture name.
     */
    "X-Locale": string;
    /**
     * Name of the client library.
     */
    "MS-PartnerCenter-Client": string;
    /**
     * Name of the application that calls, for the service's own statistics.
     */
    "MS-PartnerCenter-Application": string;
    /**
     * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
     */
    ValidateMfa: boolean;
    /**
     * The product's `id`.
     */
    "product-id": ResourceId;
    /**
     * The SKU's `id`, unique within its product.
     */
    "sku-id": ResourceId;
    /**
     * Whether to add the life cycle state of new commerce licences. The name of the property that it adds is not known.
     */
    IncludeLifeCycleState: boolean;
    /**
     * The availability's `id`, the last part of a `catalogItemId`.
     */
    "availability-id": ResourceId;
    /**
     * The customer's tenant id, a GUID in either case.
     */
    "customer-id": Guid;
    /**
     * How many customers a page holds; 0 with a `filter`.
     */
    size: number;
    /**
     * Only customers whose `Field` begins with `Value`: JSON with `Field`, `Value` and `Operator`, percent-encoded once. `Field` is one
     * of `CompanyName`, `Domain`, `IndirectReseller` and `IndirectCloudSolutionProvider`, `Operator` is `starts_with`.
     */
    filter: string;
    /**
     * `Next` asks for the page after the one that `MS-ContinuationToken` came from.
     */
    seekOperation: "Next" | (string & {});
    /**
     * Only this agreement; `*` for all. Left out, the service means `MicrosoftCloudAgreement`, so ask for `MicrosoftCustomerAgreement`.
     */
    agreementType: AgreementType;
    /**
     * The cart's `id`.
     */
    "cart-id": ResourceId;
    /**
     * The quoted `attributes.etag` of the resource as read. The change is refused if the resource has changed since.
     * It is documented for subscriptions; legacy orders carry an `etag` as well, and a stale one is refused with `2055`.
     */
    "If-Match": string;
    /**
     * User principal name of the customer's user who gets the licence. Personal data: keep it out of logs.
     */
    "x-ms-customeruser-upn": string;
    /**
     * Only orders of this billing cycle. Read without regard to case; `onetime` means `one_time`. The reference types it as a number; a printed request has the name.
     */
    billingType: BillingCycle;
    /**
     * Whether to answer prices as well. They cost the service a look-up, so ask only when they are needed; who may not see them gets 403 with `800043`.
     */
    include_price: boolean;
    /**
     * Whether to list orders that the system made as well (`SystemPurchase`), such as renewals. From the reference only.
     */
    include_system_purchases: boolean;
    /**
     * Only orders of this indirect reseller, by its PartnerID. From the reference only.
     */
    indirect_reseller_id: string;
    /**
     * The order's `id`, opaque. Escape it as one path segment.
     */
    "order-id": ResourceId;
    /**
     * The line's `lineItemNumber` in its order, from 0.
     */
    "line-item-number": number;
    /**
     * The file's `attachmentId`.
     */
    "attachment-id": ResourceId;
    /**
     * Length of the first term, `P1M`, `P1Y` or `P3Y`.
     */
    term_duration: TermDuration;
    /**
     * When it will be bought, not in the past. Left out, now.
     */
    term_start_date: Timestamp;
    /**
     * Only the date on which this subscription ends.
     */
    target_coterm_subscription_id: Guid;
    /**
     * Only subscriptions that this order made. Takes opaque order ids, though the page calls it a GUID.
     */
    order_id: ResourceId;
    /**
     * Only subscriptions of this reseller, by its PartnerID.
     */
    mpn_id: string;
    /**
     * The subscription's `id`, a GUID in either case, of Azure subscriptions too.
     */
    "subscription-id": Guid;
  };
  requestBodies: never;
  headers: {
    /**
     * The request's id, repeated.
     */
    "MS-RequestId": string;
    /**
     * The correlation id, repeated.
     */
    "MS-CorrelationId": string;
    /**
     * Correlation vector. Quote it in a support request.
     */
    "MS-CV": string;
    /**
     * The server that answered. Quote it in a support request.
     */
    "MS-ServerId": string;
    /**
     * The language of the answer, sometimes printed twice with a comma.
     */
    "X-Locale": string;
    /**
     * Whether the token came from a sign-in with multifactor authentication, true or false. Answers `ValidateMfa`.
     */
    isMfaCompliant: string;
    /**
     * How to sign in, such as `OAuth realm=urn:cpsvc:cpid:…`.
     */
    "WWW-Authenticate": string;
    /**
     * How long to wait before the request is sent again, in seconds or as an HTTP date.
     */
    "Retry-After": string;
    /**
     * Send it with the request for the next page; absent on the last.
     */
    "MS-ContinuationToken": string;
    /**
     * The version of the resource. Sent rarely; `attributes.etag` holds it more often.
     */
    ETag: string;
    /**
     * Where to read how the change stands, relative to the server URL and without `/v1`.
     */
    Location: string;
  };
  pathItems: never;
}
/**
 * Every operation by its id, with its parameters, its body and its responses.
 */
export interface operations {
  listProducts: {
    parameters: {
      query: {
        /**
         * The market to look at, an ISO 3166 code of two letters.
         */
        country: components["parameters"]["country"];
        /**
         * Which part of the catalog to list.
         */
        targetView: components["parameters"]["targetView"];
        /**
         * Only what is sold to this segment. Left out, all but nonprofit.
         */
        targetSegment?: components["parameters"]["targetSegment"] | undefined;
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
      };
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The products.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProductCollection;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getProduct: {
    parameters: {
      query: {
        /**
         * The market to look at, an ISO 3166 code of two letters.
         */
        country: components["parameters"]["country"];
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
      };
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The product.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Product;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["ProductNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listSkus: {
    parameters: {
      query: {
        /**
         * The market to look at, an ISO 3166 code of two letters.
         */
        country: components["parameters"]["country"];
        /**
         * Only what is sold to this segment. Left out, all but nonprofit.
         */
        targetSegment?: components["parameters"]["targetSegment"] | undefined;
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
      };
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The SKUs.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SkuCollection;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["ProductNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getSku: {
    parameters: {
      query: {
        /**
         * The market to look at, an ISO 3166 code of two letters.
         */
        country: components["parameters"]["country"];
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
      };
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The SKU.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Sku;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["SkuNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listAvailabilities: {
    parameters: {
      query: {
        /**
         * The market to look at, an ISO 3166 code of two letters.
         */
        country: components["parameters"]["country"];
        /**
         * Only what is sold to this segment. Left out, all but nonprofit.
         */
        targetSegment?: components["parameters"]["targetSegment"] | undefined;
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
        /**
         * Whether to add the life cycle state of new commerce licences. The name of the property that it adds is not known.
         */
        IncludeLifeCycleState?: components["parameters"]["IncludeLifeCycleState"] | undefined;
      };
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The availabilities.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AvailabilityCollection;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["SkuNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getAvailability: {
    parameters: {
      query: {
        /**
         * The market to look at, an ISO 3166 code of two letters.
         */
        country: components["parameters"]["country"];
      };
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
        /**
         * The availability's `id`, the last part of a `catalogItemId`.
         */
        "availability-id": components["parameters"]["availability-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The availability.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Availability;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["CatalogAvailabilityNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCustomerProducts: {
    parameters: {
      query: {
        /**
         * Which part of the catalog to list.
         */
        targetView: components["parameters"]["targetView"];
        /**
         * Only what is sold to this segment. Left out, all but nonprofit.
         */
        targetSegment?: components["parameters"]["targetSegment"] | undefined;
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
      };
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The products.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProductCollection;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getCustomerProduct: {
    parameters: {
      query?: {
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
      } | undefined;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The product.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Product;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["ProductNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCustomerSkus: {
    parameters: {
      query?: {
        /**
         * Only what is sold to this segment. Left out, all but nonprofit.
         */
        targetSegment?: components["parameters"]["targetSegment"] | undefined;
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
      } | undefined;
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The SKUs.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SkuCollection;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["ProductNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getCustomerSku: {
    parameters: {
      query?: {
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
      } | undefined;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The SKU.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Sku;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["SkuNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCustomerAvailabilities: {
    parameters: {
      query?: {
        /**
         * Only what is sold to this segment. Left out, all but nonprofit.
         */
        targetSegment?: components["parameters"]["targetSegment"] | undefined;
        /**
         * `AzurePlan` for reservations under an Azure plan; left out, those for MS-AZR-0145P subscriptions.
         */
        reservationScope?: components["parameters"]["reservationScope"] | undefined;
        /**
         * Whether to add the life cycle state of new commerce licences. The name of the property that it adds is not known.
         */
        IncludeLifeCycleState?: components["parameters"]["IncludeLifeCycleState"] | undefined;
      } | undefined;
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The availabilities.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AvailabilityCollection;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["SkuNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getCustomerAvailability: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The product's `id`.
         */
        "product-id": components["parameters"]["product-id"];
        /**
         * The SKU's `id`, unique within its product.
         */
        "sku-id": components["parameters"]["sku-id"];
        /**
         * The availability's `id`, the last part of a `catalogItemId`.
         */
        "availability-id": components["parameters"]["availability-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The availability.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Availability;
        };
      };
      400: components["responses"]["CatalogRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["CatalogForbidden"];
      404: components["responses"]["CatalogAvailabilityNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  checkPromotionEligibilities: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * What the customer might buy.
     */
    requestBody: {
      content: {
        "application/json": PromotionEligibilitiesRequest;
      };
    };
    responses: {
      /**
       * What promotions apply, item by item.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": PromotionEligibilitiesCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCustomers: {
    parameters: {
      query?: {
        /**
         * How many customers a page holds; 0 with a `filter`.
         */
        size?: components["parameters"]["size"] | undefined;
        /**
         * Only customers whose `Field` begins with `Value`: JSON with `Field`, `Value` and `Operator`, percent-encoded once. `Field` is one
         * of `CompanyName`, `Domain`, `IndirectReseller` and `IndirectCloudSolutionProvider`, `Operator` is `starts_with`.
         */
        filter?: components["parameters"]["filter"] | undefined;
        /**
         * `Next` asks for the page after the one that `MS-ContinuationToken` came from.
         */
        seekOperation?: components["parameters"]["seekOperation"] | undefined;
      } | undefined;
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * A page of customers.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          "MS-ContinuationToken": components["headers"]["MS-ContinuationToken"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomerCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getCustomer: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The customer.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Customer;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CustomerTenantNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listAgreementMetadata: {
    parameters: {
      query?: {
        /**
         * Only this agreement; `*` for all. Left out, the service means `MicrosoftCloudAgreement`, so ask for `MicrosoftCustomerAgreement`.
         */
        agreementType?: components["parameters"]["agreementType"] | undefined;
      } | undefined;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The agreements.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AgreementMetadataCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["UserTokenNeeded"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCustomerAgreements: {
    parameters: {
      query?: {
        /**
         * Only this agreement; `*` for all. Left out, the service means `MicrosoftCloudAgreement`, so ask for `MicrosoftCustomerAgreement`.
         */
        agreementType?: components["parameters"]["agreementType"] | undefined;
      } | undefined;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The confirmations.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AgreementCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["UserTokenNeeded"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createCustomerAgreement: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * Who accepted which agreement, and when.
     */
    requestBody: {
      content: {
        "application/json": NewAgreement;
      };
    };
    responses: {
      /**
       * The confirmation.
       */
      201: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Agreement;
        };
      };
      400: components["responses"]["AgreementRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["UserTokenNeeded"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createCart: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * The lines to put in the cart, at least one.
     */
    requestBody: {
      content: {
        "application/json": NewCart;
      };
    };
    responses: {
      /**
       * The cart. Look for an `error` in its lines, add-on items included.
       */
      201: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Cart;
        };
      };
      400: components["responses"]["CartRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["PurchaseForbidden"];
      404: components["responses"]["CustomerNotFound"];
      409: components["responses"]["CartConflict"];
      417: components["responses"]["ExpectationFailed"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getCart: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The cart's `id`.
         */
        "cart-id": components["parameters"]["cart-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The cart.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Cart;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CartNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateCart: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The quoted `attributes.etag` of the resource as read. The change is refused if the resource has changed since.
         * It is documented for subscriptions; legacy orders carry an `etag` as well, and a stale one is refused with `2055`.
         */
        "If-Match"?: components["parameters"]["If-Match"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The cart's `id`.
         */
        "cart-id": components["parameters"]["cart-id"];
      };
      cookie?: never;
    };
    /**
     * The cart as it is to be, with all its lines.
     */
    requestBody: {
      content: {
        "application/json": CartUpdate;
      };
    };
    responses: {
      /**
       * The cart as it is now. The tables promise 201; 200 occurs as well.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Cart;
        };
      };
      /**
       * The cart as it is now.
       */
      201: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Cart;
        };
      };
      400: components["responses"]["CartRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["PurchaseForbidden"];
      404: components["responses"]["CartNotFound"];
      409: components["responses"]["CartConflict"];
      412: components["responses"]["PreconditionFailed"];
      417: components["responses"]["ExpectationFailed"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  checkoutCart: {
    parameters: {
      query?: never;
      header?: {
        /**
         * User principal name of the customer's user who gets the licence. Personal data: keep it out of logs.
         */
        "x-ms-customeruser-upn"?: components["parameters"]["x-ms-customeruser-upn"] | undefined;
        /**
         * The quoted `attributes.etag` of the resource as read. The change is refused if the resource has changed since.
         * It is documented for subscriptions; legacy orders carry an `etag` as well, and a stale one is refused with `2055`.
         */
        "If-Match"?: components["parameters"]["If-Match"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The cart's `id`.
         */
        "cart-id": components["parameters"]["cart-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The orders made. The tables promise 201; 200 has been seen.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CartCheckoutResult;
        };
      };
      /**
       * The orders made, and the order groups that failed.
       */
      201: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CartCheckoutResult;
        };
      };
      400: components["responses"]["CheckoutRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["PurchaseForbidden"];
      404: components["responses"]["CheckoutNotFound"];
      409: components["responses"]["CheckoutConflict"];
      412: components["responses"]["PreconditionFailed"];
      417: components["responses"]["ExpectationFailed"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listOrders: {
    parameters: {
      query?: {
        /**
         * Only orders of this billing cycle. Read without regard to case; `onetime` means `one_time`. The reference types it as a number; a printed request has the name.
         */
        billingType?: components["parameters"]["billingType"] | undefined;
        /**
         * Whether to answer prices as well. They cost the service a look-up, so ask only when they are needed; who may not see them gets 403 with `800043`.
         */
        include_price?: components["parameters"]["include_price"] | undefined;
        /**
         * Whether to list orders that the system made as well (`SystemPurchase`), such as renewals. From the reference only.
         */
        include_system_purchases?: components["parameters"]["include_system_purchases"] | undefined;
        /**
         * Only orders of this indirect reseller, by its PartnerID. From the reference only.
         */
        indirect_reseller_id?: components["parameters"]["indirect_reseller_id"] | undefined;
      } | undefined;
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * A page of orders.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": OrderCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["OrdersForbidden"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  createOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * User principal name of the customer's user who gets the licence. Personal data: keep it out of logs.
         */
        "x-ms-customeruser-upn"?: components["parameters"]["x-ms-customeruser-upn"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    /**
     * What to buy, at least one line.
     */
    requestBody: {
      content: {
        "application/json": NewOrder;
      };
    };
    responses: {
      /**
       * The order, not provisioned yet.
       */
      201: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Order;
        };
      };
      400: components["responses"]["OrderRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["PurchaseForbidden"];
      404: components["responses"]["CatalogItemNotFound"];
      409: components["responses"]["OrderInProgress"];
      417: components["responses"]["ExpectationFailed"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getOrder: {
    parameters: {
      query?: {
        /**
         * Whether to answer prices as well. They cost the service a look-up, so ask only when they are needed; who may not see them gets 403 with `800043`.
         */
        include_price?: components["parameters"]["include_price"] | undefined;
      } | undefined;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The order.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Order;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["OrdersForbidden"];
      404: components["responses"]["OrderNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateOrder: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The quoted `attributes.etag` of the resource as read. The change is refused if the resource has changed since.
         * It is documented for subscriptions; legacy orders carry an `etag` as well, and a stale one is refused with `2055`.
         */
        "If-Match"?: components["parameters"]["If-Match"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    /**
     * What to change.
     */
    requestBody: {
      content: {
        "application/json": OrderPatch;
      };
    };
    responses: {
      /**
       * The order as it is now.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Order;
        };
      };
      400: components["responses"]["OrderChangeRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["OrderChangeForbidden"];
      404: components["responses"]["OrderNotFound"];
      409: components["responses"]["OrderChangeConflict"];
      412: components["responses"]["PreconditionFailed"];
      417: components["responses"]["ExpectationFailed"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getOrderProvisioningStatus: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The status of each line.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ProvisioningStatusCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["UserTokenNeeded"];
      404: components["responses"]["ProvisioningNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getOrderActivationLinks: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The links, one for each line that has one.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActivationLinkCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OrderNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getOrderLineItemActivationLinks: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
        /**
         * The line's `lineItemNumber` in its order, from 0.
         */
        "line-item-number": components["parameters"]["line-item-number"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The line's links.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": ActivationLinkCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OrderNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listOrderAttachments: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The files.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AttachmentCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OrderNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  uploadOrderAttachments: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
      };
      cookie?: never;
    };
    /**
     * The metadata as a plain field of the form that holds JSON, with or without a content type of its own but without a file name, and the
     * files.
     */
    requestBody: {
      content: {
        "multipart/form-data": AttachmentUploadForm;
      };
    };
    responses: {
      /**
       * The files attached.
       */
      201: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": AttachmentCollection;
        };
      };
      400: components["responses"]["UploadRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["OrderNotFound"];
      409: components["responses"]["UploadConflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  downloadOrderAttachment: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The order's `id`, opaque. Escape it as one path segment.
         */
        "order-id": components["parameters"]["order-id"];
        /**
         * The file's `attachmentId`.
         */
        "attachment-id": components["parameters"]["attachment-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The file's bytes.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/octet-stream": Blob;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["AttachmentNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listCustomTermEndDates: {
    parameters: {
      query: {
        /**
         * Length of the first term, `P1M`, `P1Y` or `P3Y`.
         */
        term_duration: components["parameters"]["term_duration"];
        /**
         * When it will be bought, not in the past. Left out, now.
         */
        term_start_date?: components["parameters"]["term_start_date"] | undefined;
        /**
         * Only the date on which this subscription ends.
         */
        target_coterm_subscription_id?: components["parameters"]["target_coterm_subscription_id"] | undefined;
      };
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * A page of dates.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          "MS-ContinuationToken": components["headers"]["MS-ContinuationToken"];
          [name: string]: unknown;
        };
        content: {
          "application/json": CustomTermEndDateCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  listSubscriptions: {
    parameters: {
      query?: {
        /**
         * Only subscriptions that this order made. Takes opaque order ids, though the page calls it a GUID.
         */
        order_id?: components["parameters"]["order_id"] | undefined;
        /**
         * Only subscriptions of this reseller, by its PartnerID.
         */
        mpn_id?: components["parameters"]["mpn_id"] | undefined;
      } | undefined;
      header?: {
        /**
         * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
         */
        "MS-ContinuationToken"?: components["parameters"]["MS-ContinuationToken"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The subscriptions.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          [name: string]: unknown;
        };
        content: {
          "application/json": SubscriptionCollection;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["CustomerNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  getSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The subscription's `id`, a GUID in either case, of Azure subscriptions too.
         */
        "subscription-id": components["parameters"]["subscription-id"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /**
       * The subscription.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscription;
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["SubscriptionNotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
  updateSubscription: {
    parameters: {
      query?: never;
      header?: {
        /**
         * The quoted `attributes.etag` of the resource as read. The change is refused if the resource has changed since.
         * It is documented for subscriptions; legacy orders carry an `etag` as well, and a stale one is refused with `2055`.
         */
        "If-Match"?: components["parameters"]["If-Match"] | undefined;
        /**
         * Id of this request, and its idempotency key: repeat it when a request is sent again because no answer came, draw a new one after an answer.
         * The service makes one up where it is absent, and then no repeat is recognised.
         */
        "MS-RequestId"?: components["parameters"]["MS-RequestId"] | undefined;
        /**
         * Id of the piece of work that the request is part of, for tracing. Several requests may share it. The service makes one up where it is absent.
         */
        "MS-CorrelationId"?: components["parameters"]["MS-CorrelationId"] | undefined;
        /**
         * Correlation vector, for tracing. The service makes one up where it is absent.
         */
        "MS-CV"?: components["parameters"]["MS-CV"] | undefined;
        /**
         * Version of the contract that the caller expects. The headers page requires it, most of its samples lack it: send it.
         */
        "MS-Contract-Version"?: components["parameters"]["MS-Contract-Version"] | undefined;
        /**
         * Language of the texts in the answer, a culture name.
         */
        "X-Locale"?: components["parameters"]["X-Locale"] | undefined;
        /**
         * Name of the client library.
         */
        "MS-PartnerCenter-Client"?: components["parameters"]["MS-PartnerCenter-Client"] | undefined;
        /**
         * Name of the application that calls, for the service's own statistics.
         */
        "MS-PartnerCenter-Application"?: components["parameters"]["MS-PartnerCenter-Application"] | undefined;
        /**
         * Set to true to be told in the answer whether the token came from a sign-in with multifactor authentication.
         */
        ValidateMfa?: components["parameters"]["ValidateMfa"] | undefined;
      } | undefined;
      path: {
        /**
         * The customer's tenant id, a GUID in either case.
         */
        "customer-id": components["parameters"]["customer-id"];
        /**
         * The subscription's `id`, a GUID in either case, of Azure subscriptions too.
         */
        "subscription-id": components["parameters"]["subscription-id"];
      };
      cookie?: never;
    };
    /**
     * The whole subscription, edited.
     */
    requestBody: {
      content: {
        "application/json": SubscriptionUpdate;
      };
    };
    responses: {
      /**
       * The subscription as it is now.
       */
      200: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          ETag: components["headers"]["ETag"];
          [name: string]: unknown;
        };
        content: {
          "application/json": Subscription;
        };
      };
      /**
       * Accepted; the change is being made.
       */
      202: {
        headers: {
          "MS-RequestId": components["headers"]["MS-RequestId"];
          "MS-CorrelationId": components["headers"]["MS-CorrelationId"];
          "MS-CV": components["headers"]["MS-CV"];
          "MS-ServerId": components["headers"]["MS-ServerId"];
          "X-Locale": components["headers"]["X-Locale"];
          isMfaCompliant: components["headers"]["isMfaCompliant"];
          Location: components["headers"]["Location"];
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["SubscriptionChangeRefused"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["SubscriptionChangeForbidden"];
      404: components["responses"]["SubscriptionNotFound"];
      409: components["responses"]["SubscriptionChangeConflict"];
      412: components["responses"]["PreconditionFailed"];
      417: components["responses"]["ExpectationFailed"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerError"];
    };
  };
}
/**
 * Which part of the catalog to list. `OnlineServices` are licences, legacy and new commerce, and in the customer's view marketplace products
 * as well; `MicrosoftAzure` is the legacy offer and the Azure plan; `MarketplaceSaaS` is for the partner's view only.
 */
export type TargetView = "Azure" | "AzureReservations" | "AzureReservationsVM" | "AzureReservationsSQL" | "AzureReservationsCosmosDb" | "MicrosoftAzure" | "OnlineServices" | "Software" | "SoftwareSUSELinux" | "SoftwarePerpetual" | "SoftwareSubscriptions" | "SpecializedOffers" | "MarketplaceSaaS" | (string & {});
/**
 * Which customers a price is for. Requests write it in lower case, links also with a capital.
 */
export type TargetSegment = "commercial" | "education" | "government" | "nonprofit" | (string & {});
/**
 * Format: uuid
 *
 * A GUID with hyphens and without braces. Either case is valid, and the service may answer in the other one, so compare without case.
 * @example 7d1c2f0e-5a34-4c0b-9a41-2f6f0c0b8e11
 */
export type Guid = string;
/**
 * What kind of thing a product is. Ids that are known: `OnlineServicesNCE` (a new commerce licence), `Software`, and `Azure` with the
 * `subType` `VirtualMachines`, `SavingsPlan` or `Azure`. There are others.
 */
export interface ItemType {
  /**
   * The kind, such as `OnlineServicesNCE`.
   * @example OnlineServicesNCE
   */
  id?: "OnlineServicesNCE" | "Software" | "Azure" | "VirtualMachines" | "SavingsPlan" | (string & {}) | undefined;
  /**
   * The kind in words.
   */
  displayName?: string | undefined;
  /**
   * A closer kind, where there is one.
   */
  subType?: ItemType | null | undefined;
}
/**
 * A text of a product in the language of the answer.
 */
export interface LocalizedAttribute {
  /**
   * Name of the text.
   */
  key?: string;
  /**
   * The text.
   */
  value?: string | null;
}
/**
 * A header to send along when a link is followed.
 */
export interface LinkHeader {
  /**
   * Name of the header, such as `MS-ContinuationToken`.
   */
  key: string;
  /**
   * Value of the header.
   */
  value: string;
}
/**
 * Where to find something else, and how to ask for it.
 */
export interface Link {
  /**
   * Address relative to the server URL. Usually without `/v1`; one documented answer holds it, with a trailing slash.
   * @example /customers/7d1c2f0e-5a34-4c0b-9a41-2f6f0c0b8e11/orders
   */
  uri: string;
  /**
   * HTTP method of the link.
   * @example GET
   */
  method?: string | undefined;
  /**
   * Headers that belong to the link.
   */
  headers?: LinkHeader[] | undefined;
  /**
   * Body to send, for links that need one.
   */
  body?: unknown;
}
/**
 * Links of a product.
 */
export interface ProductLinks {
  /**
   * The SKUs of the product.
   */
  skus?: Link;
  /**
   * The product itself.
   */
  self?: Link;
  /**
   * The next product, where the answer says so.
   */
  next?: Link;
  /**
   * The product before, where the answer says so.
   */
  previous?: Link;
}
/**
 * Something that is sold. It groups SKUs, which are what is bought.
 */
export interface Product {
  /**
   * The product's id, 12 characters, or a GUID for legacy offers.
   * @example CFQ7TTC0LH18
   */
  id: string;
  /**
   * Name of the product.
   */
  title?: string | null;
  /**
   * What the product is.
   */
  description?: string | null;
  /**
   * What kind of thing a product is. Ids that are known: `OnlineServicesNCE` (a new commerce licence), `Software`, and `Azure` with the
   * `subType` `VirtualMachines`, `SavingsPlan` or `Azure`. There are others.
   */
  productType?: ItemType;
  /**
   * Whether Microsoft is the publisher.
   */
  isMicrosoftProduct?: boolean | null;
  /**
   * Name of the publisher.
   */
  publisherName?: string | null;
  /**
   * Further texts, in the customer's view.
   */
  localizedAttributes?: LocalizedAttribute[] | null;
  /**
   * Links of a product.
   */
  links?: ProductLinks;
}
/**
 * Links of a page of a collection.
 */
export interface CollectionLinks {
  /**
   * This page.
   */
  self?: Link;
  /**
   * The next page, absent on the last. Send its `headers` along, they hold `MS-ContinuationToken`.
   */
  next?: Link;
  /**
   * The page before.
   */
  previous?: Link;
}
/**
 * What a resource says about itself.
 */
export interface ResourceAttributes {
  /**
   * The kind of resource, such as `Cart`, `Order` or `Collection`.
   */
  objectType?: string | undefined;
  /**
   * The version of the resource. Quote it and send it as `If-Match` to change only what was read.
   */
  etag?: string | undefined;
}
/**
 * Products of one view of the catalog.
 */
export interface ProductCollection {
  /**
   * How many there are; abridged pages may hold fewer.
   */
  totalCount?: number;
  /**
   * The products of this page.
   */
  items: Product[];
  /**
   * Links of a page of a collection.
   */
  links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * What every refusal carries, except throttling and what gateways in between answer. `code` is a number in every documented
 * exchange and a string in the tables; compare it as a string.
 */
export interface Fault {
  /**
   * The fault code, see Errors.
   * @example 800060
   */
  code?: number | string;
  /**
   * What went wrong, in words meant for a developer. At most 1024 characters.
   */
  description?: string;
  /**
   * More about it, mostly strings, some of them links.
   */
  data?: unknown[];
  /**
   * The part of the service that refused.
   */
  source?: string;
  /**
   * The same as `description`, in extended faults.
   */
  message?: string;
  /**
   * Name of the fault code, in extended faults.
   */
  errorName?: string;
  /**
   * Whether the service thinks that the same request could succeed later.
   */
  isRetryable?: boolean;
  /**
   * What the words were filled in with.
   */
  parameters?: {
    [key: string]: unknown;
  };
  /**
   * Internal codes, for a support request.
   */
  errorMessageExtended?: string;
}
/**
 * What throttling answers instead of a fault.
 */
export interface ThrottledFault {
  /**
   * The HTTP status again, 429.
   * @example 429
   */
  statusCode: number;
  /**
   * Which limit was passed and when to try again.
   */
  message?: string;
}
/**
 * An opaque id that the service assigned. It has no form to rely on, but it is never `.` or `..` and never holds a slash.
 * @example Qm4rT9vXbKe2-LwZpYcN7sHdJ0aGfU5o1
 */
export type ResourceId = string;
/**
 * How often the customer is billed. `one_time` is for what is paid once (perpetual software, reservations paid upfront), `none` for what is
 * not billed: a trial is ordered with it. `unknown` is for answers; an order that asks for it, or a trial that names no cycle, is
 * refused with `2004`. `biennial` is known from the .NET SDK only.
 * Answers are lower case, bar some that print `Monthly` and `Annual`; requests are read without regard to case.
 */
export type BillingCycle = "unknown" | "monthly" | "annual" | "none" | "one_time" | "triennial" | "biennial" | (string & {});
/**
 * What has to be done before the SKU can be bought: an inventory check, a registration of the Azure subscription, or the acceptance of an
 * agreement by the customer.
 */
export type PurchasePrerequisite = "InventoryCheck" | "AzureSubscriptionRegistration" | "MicrosoftCustomerAgreement" | "MicrosoftCloudAgreement" | (string & {});
/**
 * What an inventory check of the SKU wants to know.
 */
export type InventoryVariable = "CustomerId" | "AzureSubscriptionId" | "ArmRegionName" | (string & {});
/**
 * What the `provisioningContext` of a cart line needs for this SKU.
 */
export type ProvisioningVariable = "Scope" | "SubscriptionId" | "Duration" | (string & {});
/**
 * More about a SKU, which may change unannounced: an open object. Those worth knowing are described.
 */
export interface SkuAttributes {
  /**
   * Whether Microsoft is the publisher.
   */
  isMicrosoftProduct?: boolean | null;
  /**
   * Whether the SKU is an add-on, which needs a base of one of `prerequisiteSkus`.
   */
  isAddon?: boolean | null;
  /**
   * The bases that an add-on needs, as `product:sku`.
   */
  prerequisiteSkus?: string[] | null;
  /**
   * Whether further bounds apply.
   */
  hasConstraints?: boolean | null;
  /**
   * What the SKU can be upgraded to, as `product:sku`.
   */
  upgradeTargetOffers?: string[] | null;
  /**
   * How a trial turns into something paid.
   */
  conversionInstructions?: Record<string, never>[] | null;
  /**
   * Id of the licence's SKU in the customer's directory, a GUID.
   */
  provisioningId?: string | null;
  /**
   * Whether software assurance applies.
   */
  isSoftwareAssuranceApplicable?: boolean | null;
  /**
   * Not for sale to customers.
   */
  internal?: boolean | null;
  /**
   * How the SKU is billed.
   */
  billingType?: string | null;
  /**
   * The kind of product.
   */
  category?: string | null;
  /**
   * What the quantity counts.
   */
  unitType?: string | null;
  /**
   * What a customer needs to be.
   */
  reselleeQualifications?: string[] | null;
  /**
   * What a reseller needs to be.
   */
  resellerQualifications?: string[] | null;
  /**
   * Of a reservation: the name of the Azure size.
   */
  armSkuName?: string | null;
  /**
   * Of a reservation: the Azure region.
   */
  armRegionName?: string | null;
  /**
   * Of a reservation or savings plan: the term in words, such as `1Year` or `3Years`.
   */
  duration?: string | null;
  /**
   * Of a savings plan: the term, ISO 8601.
   */
  termDuration?: string | null;
}
/**
 * What the partner has to attest to buy the SKU.
 */
export interface AttestationProperties {
  /**
   * What the attestation is about, such as `Windows365`.
   */
  attestationType?: "Windows365" | (string & {}) | null;
  /**
   * Whether a cart line needs `attestationAccepted`.
   */
  enforceAttestation?: boolean;
}
/**
 * A bound of the SKU, known from the .NET SDK.
 */
export interface SkuConstraint {
  /**
   * Name of the bound.
   */
  constraintName?: string | null;
  /**
   * The bound.
   */
  constraintValue?: number | null;
  /**
   * What the bound counts.
   */
  constraintType?: string | null;
}
/**
 * A point in time, close to ISO 8601 but looser than `date-time`: zero to seven fractional digits, `Z` or an offset or no zone
 * at all, and in one documented exchange a doubled `TT`. Seven digits do not fit a JavaScript `Date`, so keep the string.
 * `0001-01-01T00:00:00` is how .NET writes *no date*.
 * @example 2024-03-11T09:24:17.5083911Z
 */
export type Timestamp = string;
/**
 * How a price is reduced.
 */
export interface PricingPolicy {
  /**
   * The kind of reduction, such as `PercentDiscount`. The table calls it `type`.
   */
  policyType?: "PercentDiscount" | (string & {});
  /**
   * How much, a decimal number as a string.
   * @example 0.05
   */
  value?: string;
}
/**
 * When and at what price a specialised offer is sold.
 */
export interface SpecializedOfferProperties {
  /**
   * The first moment of the offer.
   */
  startDate?: Timestamp | null;
  /**
   * The last moment of the offer; a year 9999 means no end.
   */
  endDate?: Timestamp | null;
  /**
   * The reductions that apply.
   */
  pricingPolicies?: PricingPolicy[] | null;
}
/**
 * A currency of the catalog.
 */
export interface CatalogCurrency {
  /**
   * ISO 4217 code.
   * @example USD
   */
  code?: string;
  /**
   * Symbol, as the service prints it.
   * @example $
   */
  symbol?: string | null;
}
/**
 * The least that a savings plan commits to. The table calls `amount` an int; exchanges hold a string.
 */
export interface MinimumPurchaseCommitment {
  /**
   * The period that `amount` is for.
   * @example Hourly
   */
  grain?: string | null;
  /**
   * The currency of `amount`.
   */
  currencyCode?: CatalogCurrency | null;
  /**
   * A decimal amount for each `grain`.
   * @example 0.001
   */
  amount?: string | null;
}
/**
 * Links of a SKU.
 */
export interface SkuLinks {
  /**
   * The availabilities of the SKU.
   */
  availabilities?: Link;
  /**
   * The SKU itself.
   */
  self?: Link;
}
/**
 * A form in which a product is bought, with its bounds and what it asks for.
 */
export interface Sku {
  /**
   * The SKU's id, unique within its product: four characters, or a legacy offer's id.
   * @example 0001
   */
  id: string;
  /**
   * The product it belongs to.
   */
  productId: string;
  /**
   * Name of the SKU.
   */
  title?: string | null;
  /**
   * What the SKU is.
   */
  description?: string | null;
  /**
   * The least that one line may buy.
   */
  minimumQuantity?: number | null;
  /**
   * The most that one line may buy; 999999999 means no bound.
   */
  maximumQuantity?: number | null;
  /**
   * Whether it is a trial, which is ordered with `billingCycle: none` and `renewsTo`.
   */
  isTrial?: boolean | null;
  /**
   * How it can be billed. Which of them goes with which term, the availability's `terms` say.
   */
  supportedBillingCycles?: BillingCycle[] | null;
  /**
   * What has to be done first.
   */
  purchasePrerequisites?: PurchasePrerequisite[] | null;
  /**
   * What an inventory check wants to know.
   */
  inventoryVariables?: InventoryVariable[] | null;
  /**
   * What the provisioning context of a line needs.
   */
  provisioningVariables?: ProvisioningVariable[] | null;
  /**
   * What can be done with what was bought, such as `Refund`.
   */
  actions?: ("Refund" | (string & {}))[] | null;
  /**
   * Address of the terms of use, known from the .NET SDK.
   */
  termsOfUseUri?: string | null;
  /**
   * More about the SKU: add-on rules above all.
   */
  dynamicAttributes?: SkuAttributes | null;
  /**
   * What the partner has to attest.
   */
  attestationProperties?: AttestationProperties | null;
  /**
   * How use beyond the quantity is treated, such as `overage`.
   */
  consumptionType?: "overage" | (string & {}) | null;
  /**
   * Further bounds.
   */
  constraints?: SkuConstraint[] | null;
  /**
   * When and at what price a specialised offer is sold; the page has a list, the .NET SDK one object.
   */
  specializedOfferProperties?: SpecializedOfferProperties[] | SpecializedOfferProperties | null;
  /**
   * The least that a savings plan commits to.
   */
  minimumPurchaseCommitment?: MinimumPurchaseCommitment | null;
  /**
   * Links of a SKU.
   */
  links?: SkuLinks;
}
/**
 * The SKUs of a product.
 */
export interface SkuCollection {
  /**
   * How many there are; abridged pages may hold fewer.
   */
  totalCount?: number;
  /**
   * The SKUs of this page.
   */
  items: Sku[];
  /**
   * Links of a page of a collection.
   */
  links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * What a subscription may be renewed as.
 */
export interface RenewalOption {
  /**
   * The SKU, as `product:sku`.
   */
  renewToId?: string | null;
  /**
   * Whether it can be done automatically.
   */
  isAutoRenewable?: boolean | null;
}
/**
 * What subscriptions of some terms may be renewed as.
 */
export interface RenewalInstruction {
  /**
   * The ids of the terms.
   */
  applicableTermIds?: string[] | null;
  /**
   * What they may be renewed as.
   */
  renewalOptions?: RenewalOption[] | null;
}
/**
 * The length of a term as an ISO 8601 duration: `P1M` (a month), `P1Y`, `P3Y`. Left out for Azure plans and perpetual software;
 * orders of those may show an empty string instead.
 * @example P1Y
 */
export type TermDuration = string;
/**
 * What a term may renew to, known from the .NET SDK.
 */
export interface TermRenewalOption {
  /**
   * Length of the next term, ISO 8601.
   */
  termDuration?: string | null;
  /**
   * The next term in words.
   */
  description?: string | null;
}
/**
 * What is given back when a purchase is cancelled early.
 */
export interface TermRefundOption {
  /**
   * Order in which the options apply, from 0.
   */
  sequenceId?: number | null;
  /**
   * `Full` or `Partial`.
   */
  type?: "Full" | "Partial" | (string & {}) | null;
  /**
   * How long after the purchase the option lasts, an ISO 8601 duration.
   * @example P1D
   */
  expiresAfter?: string | null;
}
/**
 * The ways in which a purchase can be cancelled early.
 */
export interface CancellationPolicy {
  /**
   * What is given back, and for how long.
   */
  refundOptions?: TermRefundOption[] | null;
}
/**
 * A term that an availability offers. There is one for each pair of duration and billing cycle.
 */
export interface Term {
  /**
   * The term's id, which renewal instructions name.
   */
  id?: string | null;
  /**
   * The length that a cart line sends as `termDuration`.
   */
  duration?: TermDuration;
  /**
   * The term in words.
   */
  description?: string | null;
  /**
   * How it is billed, in Pascal case here (`Monthly`): a cart line takes either.
   */
  billingCycle?: BillingCycle | null;
  /**
   * What the term may renew to.
   */
  renewalOptions?: TermRenewalOption[] | null;
  /**
   * How it can be cancelled early.
   */
  cancellationPolicies?: CancellationPolicy[] | null;
}
/**
 * A quantity that comes with the availability, known from the .NET SDK.
 */
export interface IncludedQuantityOption {
  /**
   * What is counted.
   */
  units?: string | null;
  /**
   * The quantity in words.
   */
  description?: string | null;
}
/**
 * Links of an availability.
 */
export interface AvailabilityLinks {
  /**
   * The availability itself.
   */
  self?: Link;
}
/**
 * What a cart line can name: a SKU as it is sold now to one segment of one market. Availabilities are reissued regularly; read them right
 * before use.
 */
export interface Availability {
  /**
   * The availability's id, the last part of `catalogItemId`.
   * @example CFQ7TTC0K971
   */
  id: string;
  /**
   * The product it belongs to.
   */
  productId: string;
  /**
   * The SKU it belongs to.
   */
  skuId: string;
  /**
   * What a cart line takes, `product:sku:availability`.
   * @example CFQ7TTC0LH18:0001:CFQ7TTC0K971
   */
  catalogItemId: string;
  /**
   * The currency that it is priced in. The table calls it a string.
   */
  defaultCurrency?: CatalogCurrency | null;
  /**
   * The segment it is for, such as `commercial`.
   */
  segment?: string | null;
  /**
   * The market, an ISO 3166 code of two letters.
   */
  country?: string | null;
  /**
   * Whether it can be bought now.
   */
  isPurchasable?: boolean | null;
  /**
   * Whether a subscription of it can be renewed.
   */
  isRenewable?: boolean | null;
  /**
   * What subscriptions of it may be renewed as.
   */
  renewalInstructions?: RenewalInstruction[] | null;
  /**
   * The terms and billing cycles that it offers. Of a few products a list shows fewer than the availability read by its id.
   */
  terms?: Term[] | null;
  /**
   * Quantities that come with it.
   */
  includedQuantityOptions?: IncludedQuantityOption[] | null;
  /**
   * The product, in the answer to a single availability.
   */
  product?: Product | null;
  /**
   * The SKU, in the answer to a single availability.
   */
  sku?: Sku | null;
  /**
   * Links of an availability.
   */
  links?: AvailabilityLinks;
}
/**
 * The availabilities of a SKU.
 */
export interface AvailabilityCollection {
  /**
   * How many there are; abridged pages may hold fewer.
   */
  totalCount?: number;
  /**
   * The availabilities of this page.
   */
  items: Availability[];
  /**
   * Links of a page of a collection.
   */
  links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * Something that a customer might buy, to be judged for promotions.
 */
export interface PromotionEligibilityItem {
  /**
   * Number of the item, to find it in the answer. One sample sends it as a string.
   */
  id?: number | string | undefined;
  /**
   * What to buy, `product:sku:availability`.
   */
  catalogItemId: string;
  /**
   * How many.
   */
  quantity: number;
  /**
   * Length of the term, ISO 8601. (The table calls it a date and time.)
   */
  termDuration: TermDuration;
  /**
   * How it would be billed.
   */
  billingCycle: BillingCycle;
  /**
   * The promotion to judge. Left out, every promotion of the item is judged.
   */
  promotionId?: string | null | undefined;
}
/**
 * What a customer might buy.
 */
export interface PromotionEligibilitiesRequest {
  /**
   * The items to judge, at least one.
   */
  items: PromotionEligibilityItem[];
}
/**
 * Why a promotion does not apply. `SeatCount`, `RedemptionLimit` and `Term` come with figures, the others alone.
 */
export type PromotionEligibilityErrorType = "SeatCount" | "RedemptionLimit" | "Term" | "InvalidCatalogItemId" | "InvalidPromotion" | "PrerequisiteProductOwnership" | "OfferPurchasedPreviously" | "NoPromotionsAvailable" | (string & {});
/**
 * A term and billing cycle that the promotion is for.
 */
export interface EligibleTerm {
  /**
   * How it is billed.
   */
  billingCycle?: BillingCycle | null;
  /**
   * Length of the term, ISO 8601.
   */
  duration?: string | null;
}
/**
 * Why a promotion does not apply.
 */
export interface PromotionEligibilityError {
  /**
   * Why a promotion does not apply. `SeatCount`, `RedemptionLimit` and `Term` come with figures, the others alone.
   */
  type?: PromotionEligibilityErrorType;
  /**
   * The same in words.
   */
  description?: string | null;
  /**
   * With `SeatCount`: the least that the promotion asks for.
   */
  minimumRequiredSeats?: number | null;
  /**
   * With `SeatCount`: the most that it takes.
   */
  maximumRequiredSeats?: number | null;
  /**
   * With `SeatCount`: how many it has left for the customer.
   */
  availableSeats?: number | null;
  /**
   * With `RedemptionLimit`: how often it may be used.
   */
  maxPromotionRedemptionCount?: number | null;
  /**
   * With `RedemptionLimit`: how often it may still be used.
   */
  remainingPromotionRedemptionCount?: number | null;
  /**
   * With `Term`: the terms that it is for.
   */
  eligibleTerms?: EligibleTerm[] | null;
}
/**
 * Whether one promotion applies to one item.
 */
export interface PromotionEligibility {
  /**
   * The promotion, what a cart line takes.
   */
  promotionId?: string | null;
  /**
   * Whether the customer gets it.
   */
  isEligible: boolean;
  /**
   * Why not.
   */
  errors?: PromotionEligibilityError[] | null;
}
/**
 * What promotions apply to one of the items.
 */
export interface PromotionEligibilities {
  /**
   * Number of the item in the request.
   */
  id?: number | string;
  /**
   * The item.
   */
  catalogItemId: string;
  /**
   * How many.
   */
  quantity?: number | null;
  /**
   * How it would be billed.
   */
  billingCycle?: BillingCycle | null;
  /**
   * Length of the term, ISO 8601.
   */
  termDuration?: string | null;
  /**
   * One entry a promotion.
   */
  eligibilities: PromotionEligibility[];
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * What promotions apply to the items of a request.
 */
export interface PromotionEligibilitiesCollection {
  /**
   * How many there are; abridged pages may hold fewer.
   */
  totalCount?: number;
  /**
   * One entry an item.
   */
  items: PromotionEligibilities[];
  /**
   * Links of a page of a collection.
   */
  links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * A postal address. Personal data.
 */
export interface Address {
  /**
   * Street and number.
   */
  addressLine1?: string | null;
  /**
   * More of it.
   */
  addressLine2?: string | null;
  /**
   * City.
   */
  city?: string | null;
  /**
   * State or province.
   */
  state?: string | null;
  /**
   * Postal code.
   */
  postalCode?: string | null;
  /**
   * ISO 3166 code of two letters.
   * @example US
   */
  country?: string | null;
  /**
   * Region.
   */
  region?: string | null;
  /**
   * First name of the contact.
   */
  firstName?: string | null;
  /**
   * Middle name of the contact.
   */
  middleName?: string | null;
  /**
   * Last name of the contact.
   */
  lastName?: string | null;
  /**
   * Telephone number of the contact.
   */
  phoneNumber?: string | null;
}
/**
 * Links of a profile.
 */
export interface ProfileLinks {
  /**
   * The profile itself.
   */
  self?: Link;
}
/**
 * The customer's company. Without delegated access, address and e-mail are missing.
 */
export interface CustomerCompanyProfile {
  /**
   * Id of the tenant, a GUID.
   */
  tenantId?: string | null;
  /**
   * The tenant's first domain.
   */
  domain?: string | null;
  /**
   * Name of the company.
   */
  companyName?: string | null;
  /**
   * Address of the company.
   */
  address?: Address | null;
  /**
   * E-mail of the company.
   */
  email?: string | null;
  /**
   * Number in the register of companies; some countries ask for it.
   */
  organizationRegistrationNumber?: string | null;
  /**
   * Links of a profile.
   */
  links?: ProfileLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * Where the customer is billed. Personal data.
 */
export interface CustomerBillingProfile {
  /**
   * The profile's id.
   */
  id?: string | null;
  /**
   * First name of the contact.
   */
  firstName?: string | null;
  /**
   * Last name of the contact.
   */
  lastName?: string | null;
  /**
   * E-mail of the contact.
   */
  email?: string | null;
  /**
   * Culture name, such as `en-US`.
   */
  culture?: string | null;
  /**
   * Language of the bills.
   */
  language?: string | null;
  /**
   * Name of the company.
   */
  companyName?: string | null;
  /**
   * Address of the bills.
   */
  defaultAddress?: Address | null;
  /**
   * Links of a profile.
   */
  links?: ProfileLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * What the partner is to the customer. Purchases need `reseller`.
 */
export type RelationshipToPartner = "unknown" | "reseller" | "advisor" | "syndication" | "microsoft_support" | "none" | (string & {});
/**
 * Links of a customer.
 */
export interface CustomerLinks {
  /**
   * The customer itself.
   */
  self?: Link;
}
/**
 * A customer of the partner: a tenant. Items of a list hold `id`, `companyProfile`, `relationshipToPartner` and `attributes` only. **Personal
 * data**: keep it out of logs.
 */
export interface Customer {
  /**
   * The customer's tenant id, a GUID in either case: what the other operations take.
   */
  id: string;
  /**
   * Id of the customer in the commerce system.
   */
  commerceId?: string | null;
  /**
   * The company.
   */
  companyProfile?: CustomerCompanyProfile | null;
  /**
   * Where the customer is billed.
   */
  billingProfile?: CustomerBillingProfile | null;
  /**
   * What the partner is to the customer.
   */
  relationshipToPartner?: RelationshipToPartner | null;
  /**
   * Whether the partner may administer the tenant.
   */
  allowDelegatedAccess?: boolean | null;
  /**
   * Domains of the tenant; missing without delegated access.
   */
  customDomains?: string[] | null;
  /**
   * PartnerID of the indirect reseller.
   */
  associatedPartnerId?: string | null;
  /**
   * Whether granular delegated admin privileges are set up by default.
   */
  enableGDAPByDefault?: boolean | null;
  /**
   * Links of a customer.
   */
  links?: CustomerLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * A page of the partner's customers.
 */
export interface CustomerCollection {
  /**
   * How many there are; abridged pages may hold fewer.
   */
  totalCount?: number;
  /**
   * The customers of this page, in short.
   */
  items: Customer[];
  /**
   * Links of a page of a collection.
   */
  links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * Which agreement: the Microsoft Customer Agreement, which purchases need, or the Microsoft Cloud Agreement that came before it. In a query,
 * `*` means all.
 */
export type AgreementType = "MicrosoftCustomerAgreement" | "MicrosoftCloudAgreement" | (string & {});
/**
 * An agreement that customers can accept: where its text is, and the template to name in a confirmation.
 */
export interface AgreementMetadata {
  /**
   * Id of the template, a GUID.
   */
  templateId: string;
  /**
   * Which agreement. The table calls it `type`.
   */
  agreementType?: AgreementType;
  /**
   * Address of the text.
   */
  agreementLink?: string | null;
  /**
   * Which version; the highest is the latest.
   */
  versionRank?: number | null;
}
/**
 * The agreements that customers can accept.
 */
export interface AgreementMetadataCollection {
  /**
   * How many there are; abridged pages may hold fewer.
   */
  totalCount?: number;
  /**
   * One entry a template.
   */
  items: AgreementMetadata[];
  /**
   * Links of a page of a collection.
   */
  links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * Who accepted the agreement for the customer. Personal data.
 */
export interface AgreementContact {
  /**
   * First name.
   */
  firstName: string;
  /**
   * Last name.
   */
  lastName: string;
  /**
   * E-mail address.
   */
  email: string;
  /**
   * Telephone number.
   */
  phoneNumber?: string | null | undefined;
}
/**
 * An acceptance that a partner confirmed. Personal data.
 */
export interface Agreement {
  /**
   * The user who confirmed it, from the token.
   */
  userId?: string | null;
  /**
   * Who accepted it for the customer.
   */
  primaryContact?: AgreementContact | null;
  /**
   * Id of the agreement's template.
   */
  templateId: string;
  /**
   * When it was accepted, with or without a zone.
   */
  dateAgreed?: Timestamp;
  /**
   * Which agreement.
   */
  type: AgreementType;
  /**
   * Address of the text.
   */
  agreementLink?: string | null;
}
/**
 * The agreements of a customer that partners confirmed.
 */
export interface AgreementCollection {
  /**
   * How many there are; abridged pages may hold fewer.
   */
  totalCount?: number;
  /**
   * One entry a confirmation. None means that no partner confirmed it; the customer may have signed directly.
   */
  items: Agreement[];
  /**
   * Links of a page of a collection.
   */
  links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * A confirmation that the customer has accepted an agreement.
 */
export interface NewAgreement {
  /**
   * Who accepted it for the customer.
   */
  primaryContact: AgreementContact;
  /**
   * Id of the agreement's template, from its metadata.
   */
  templateId: string;
  /**
   * When it was accepted.
   */
  dateAgreed: Timestamp;
  /**
   * Which agreement.
   */
  type: AgreementType;
  /**
   * As read; ignored. The service takes it from the token.
   */
  userId?: string | null | undefined;
  /**
   * As read; ignored.
   */
  agreementLink?: string | null | undefined;
}
/**
 * The part a partner plays in a sale: the indirect reseller (`transaction_reseller`), up to five further resellers, EU and EFTA only
 * (`additional_transaction_reseller`), or the one credited for Azure consumption (`consumption_reseller`). `unknown` is the .NET SDK's.
 */
export type ParticipantKey = "transaction_reseller" | "additional_transaction_reseller" | "consumption_reseller" | "unknown" | (string & {});
/**
 * A partner that takes part in the sale of one line, besides the one who calls.
 */
export interface Participant {
  /**
   * The part a partner plays in a sale: the indirect reseller (`transaction_reseller`), up to five further resellers, EU and EFTA only
   * (`additional_transaction_reseller`), or the one credited for Azure consumption (`consumption_reseller`). `unknown` is the .NET SDK's.
   */
  key: ParticipantKey;
  /**
   * The partner's id (PartnerID, formerly MPN ID), digits as a string.
   * @example 5139005
   */
  value: string;
}
/**
 * How far a reservation or savings plan reaches: every matching resource of the customer (`shared`) or those of one Azure subscription (`single`).
 */
export type ProvisioningScope = "shared" | "single" | (string & {});
/**
 * What provisioning needs to know beyond the catalog item: an open map of strings, different for each kind of product.
 * Its keys are data, not property names: requests pass them through as they are. One documented cart answer spells the
 * property itself `ProvisioningContext`.
 */
export type ProvisioningContext = {
  /**
   * The Azure subscription that a reservation applies to, or the Azure plan of a savings plan with `shared` scope.
   */
  subscriptionId?: string | undefined;
  /**
   * How far a reservation or savings plan reaches: every matching resource of the customer (`shared`) or those of one Azure subscription (`single`).
   */
  scope?: ProvisioningScope | undefined;
  /**
   * The term of a reservation in words, such as `1Year`. Only older requests carry it.
   */
  duration?: string | undefined;
  /**
   * The Azure subscription that a savings plan with `single` scope applies to.
   */
  entitlementId?: string | undefined;
  /**
   * For a legacy add-on, the existing subscription it is added to; new commerce never names a parent. The service answers with `parentSubscriptionId`.
   */
  ParentSubscriptionId?: string | undefined;
  /**
   * The answer's spelling of `ParentSubscriptionId`.
   */
  parentSubscriptionId?: string | undefined;
} & {
  [key: string]: string | undefined;
};
/**
 * One line to put in a cart. `null` in an optional property is the same as leaving it out.
 */
export interface NewCartLineItem {
  /**
   * Number of the line, counted from 0 with add-on items included. The service numbers lines that have none.
   */
  id?: number | undefined;
  /**
   * What to buy, `product:sku:availability`; legacy offers are a GUID or a name such as `MS-AZR-0145P`. The tables also call it `catalogId`.
   * @example CFQ7TTC0LF8S:0001:CFQ7TTC0N81H
   */
  catalogItemId: string;
  /**
   * The partner's own name for the line, shown on the subscription.
   */
  friendlyName?: string | null | undefined;
  /**
   * Number of licences, instances or units.
   */
  quantity: number;
  /**
   * ISO 4217 code of the currency to price the line in, where the item is sold in several. Left out, it is the customer's.
   * @example USD
   */
  currencyCode?: string | null | undefined;
  /**
   * How often the customer is billed, one of what the catalog lists for the term; `none` for a trial.
   */
  billingCycle: BillingCycle;
  /**
   * Length of the term, `P1M`, `P1Y` or `P3Y`. Left out for Azure plans and perpetual software.
   */
  termDuration?: TermDuration | null | undefined;
  /**
   * When the first term is to end, to align it with another subscription of the customer or the end of a calendar month.
   */
  customTermEndDate?: Timestamp | null | undefined;
  /**
   * A promotion the customer is eligible for. Lines are processed in order, so one with a new-customer promotion goes first.
   */
  promotionId?: string | null | undefined;
  /**
   * Other partners of the sale. At most five of them with the key `additional_transaction_reseller`; no bound of the whole list is documented.
   */
  participants?: Participant[] | null | undefined;
  /**
   * What provisioning needs to know, see `ProvisioningContext`.
   */
  provisioningContext?: ProvisioningContext | null | undefined;
  /**
   * Legacy offers only: add-ons to buy together with this line, which becomes their base. A new commerce add-on is a line of its own beside
   * its base's, of the same shape, and names no parent.
   */
  addonItems?: NewCartLineItem[] | null | undefined;
  /**
   * What the line turns into when its term ends.
   */
  renewsTo?: RenewsTo | null | undefined;
  /**
   * Set to true to attest what the catalog item asks for. The tables print `AttestationAccepted`; camel case is read as well.
   */
  attestationAccepted?: boolean | null | undefined;
  /**
   * The commitment of a savings plan.
   */
  purchaseCommitment?: PurchaseCommitment | null | undefined;
}
/**
 * What a line turns into when its term ends, such as a trial that becomes a paid year. The tables call it an array; exchanges hold one object.
 */
export interface RenewsTo {
  /**
   * The term of the renewal, `P1M` or `P1Y`.
   */
  termDuration?: TermDuration | undefined;
}
/**
 * What the customer of a savings plan commits to spend.
 */
export interface PurchaseCommitment {
  /**
   * The amount, in `currency`, for each `grain`.
   * @example 1.25
   */
  amount?: number | undefined;
  /**
   * ISO 4217 code of the currency.
   * @example USD
   */
  currency?: string | undefined;
  /**
   * The period that `amount` is for.
   * @example Hourly
   */
  grain?: string | undefined;
}
/**
 * A cart to create. It holds nothing that the service assigns.
 */
export interface NewCart {
  /**
   * What to buy. Lines are processed in order.
   */
  lineItems: NewCartLineItem[];
  /**
   * Set to true to attest the partner on record, where several resellers are named; `900206` says that it was needed. The tables print it in Pascal case; camel case is read as well.
   */
  partnerOnRecordAttestationAccepted?: boolean | null | undefined;
}
/**
 * Whether a cart can still be changed (`Active`) or has been checked out (`Ordered`).
 */
export type CartStatus = "Active" | "Ordered" | (string & {});
/**
 * One line of a cart as the service answers it.
 */
export interface CartLineItem {
  /**
   * Number of the line in the cart, counted from 0 with add-on items included. The tables call it a string; exchanges hold an integer.
   */
  readonly id: number;
  /**
   * What to buy, `product:sku:availability`; legacy offers are a GUID or a name such as `MS-AZR-0145P`. The tables also call it `catalogId`.
   * @example CFQ7TTC0LF8S:0001:CFQ7TTC0N81H
   */
  catalogItemId: string;
  /**
   * The partner's own name for the line, shown on the subscription.
   */
  friendlyName?: string;
  /**
   * Number of licences, instances or units.
   */
  quantity: number;
  /**
   * ISO 4217 code of the currency the line is priced in.
   * @example USD
   */
  currencyCode?: string;
  /**
   * How often the customer is billed. `one_time` is for what is paid once (perpetual software, reservations paid upfront), `none` for what is
   * not billed: a trial is ordered with it. `unknown` is for answers; an order that asks for it, or a trial that names no cycle, is
   * refused with `2004`. `biennial` is known from the .NET SDK only.
   * Answers are lower case, bar some that print `Monthly` and `Annual`; requests are read without regard to case.
   */
  billingCycle: BillingCycle;
  /**
   * The length of a term as an ISO 8601 duration: `P1M` (a month), `P1Y`, `P3Y`. Left out for Azure plans and perpetual software;
   * orders of those may show an empty string instead.
   */
  termDuration?: TermDuration;
  /**
   * When the first term ends, to align it with another subscription or the end of a month.
   */
  customTermEndDate?: Timestamp;
  /**
   * The promotion applied to the line.
   */
  promotionId?: string;
  /**
   * Other partners of the sale, at most five of them as `additional_transaction_reseller`.
   */
  participants?: Participant[];
  /**
   * What provisioning needs to know beyond the catalog item: an open map of strings, different for each kind of product.
   * Its keys are data, not property names: requests pass them through as they are. One documented cart answer spells the
   * property itself `ProvisioningContext`.
   */
  provisioningContext?: ProvisioningContext;
  /**
   * Lines of one group become one order at checkout. An opaque string, such as `0` or `OMS-0`.
   */
  readonly orderGroup?: string;
  /**
   * The Microsoft system that will carry the purchase out.
   */
  readonly purchaseSystem?: string;
  /**
   * Legacy add-ons bought together with this line, which is their base. New commerce add-ons are lines of their own beside it.
   */
  addonItems?: CartLineItem[];
  /**
   * What a line turns into when its term ends, such as a trial that becomes a paid year. The tables call it an array; exchanges hold one object.
   */
  renewsTo?: RenewsTo;
  /**
   * Present when the line can't be bought as it is.
   */
  readonly error?: CartError;
  /**
   * Whether the partner attested what the catalog item asks for.
   */
  attestationAccepted?: boolean;
  /**
   * Prices of the line, where the service tells them.
   */
  readonly pricing?: Pricing;
  /**
   * What the customer of a savings plan commits to spend.
   */
  purchaseCommitment?: PurchaseCommitment;
}
/**
 * Why one line of a cart can't be bought. A cart with such a line refuses to be checked out (fault 800009).
 */
export interface CartError {
  /**
   * A code of the cart line error table, as a number (`10001`) or as a name in snake case, letter by letter. Codes of the catalog occur too:
   * `400039`, the availability lacks that term.
   * @example 10001
   * @example catalog_item_id_is_not_valid
   */
  errorCode?: number | string | undefined;
  /**
   * What is wrong, in words.
   */
  errorDescription?: string | undefined;
  /**
   * Figures that belong to the error.
   */
  additionalInformation?: ({
    /**
     * Seats or units that can still be bought.
     */
    availableQuantity?: number | string | undefined;
    /**
     * Seats or units that the line asks for.
     */
    purchasedQuantity?: number | string | undefined;
  } & {
    [key: string]: unknown;
  }) | undefined;
}
/**
 * Prices of one line in the order's currency, before tax. Decimal amounts, sent as JSON numbers: sum them as decimals, not as binary
 * floating point.
 */
export interface Pricing {
  /**
   * Price of one unit by the price list.
   */
  listPrice?: number | undefined;
  /**
   * Price of one unit after promotions.
   */
  discountedPrice?: number | undefined;
  /**
   * Price of one unit for the part of the term that is left to bill.
   */
  proratedPrice?: number | undefined;
  /**
   * Price of one unit as billed, discounts and proration applied.
   */
  price?: number | undefined;
  /**
   * Price of the whole line over its term.
   */
  extendedPrice?: number | undefined;
}
/**
 * Links of a cart.
 */
export interface CartLinks {
  /**
   * The cart itself.
   */
  self?: Link;
}
/**
 * A cart: what a customer is to get, priced and checked by the service, bought by checking it out. It lives seven days
 * (exchanges of 2019 show fifteen minutes).
 */
export interface Cart {
  /**
   * The cart's id.
   */
  readonly id: string;
  /**
   * When the cart was created. The tables spell it `creationTimeStamp`; exchanges don't.
   */
  readonly creationTimestamp?: Timestamp;
  /**
   * When the cart was last changed.
   */
  readonly lastModifiedTimestamp?: Timestamp;
  /**
   * When the cart expires, seven days after its creation. Left out by some answers; `0001-01-01T00:00:00` means no date.
   */
  readonly expirationTimestamp?: Timestamp;
  /**
   * Id of the user or application that changed the cart last.
   */
  readonly lastModifiedUser?: string;
  /**
   * Whether a cart can still be changed (`Active`) or has been checked out (`Ordered`).
   */
  readonly status?: CartStatus;
  /**
   * The lines of the cart.
   */
  lineItems: CartLineItem[];
  /**
   * Links of a cart.
   */
  readonly links?: CartLinks;
  /**
   * What a resource says about itself.
   */
  readonly attributes?: ResourceAttributes;
}
/**
 * One line of a changed cart. A line that was read back may be sent as it is: what the service assigns is accepted and ignored.
 */
export type CartUpdateLineItem = NewCartLineItem & {
  /**
   * As read; ignored.
   */
  orderGroup?: string | null | undefined;
  /**
   * As read; ignored.
   */
  purchaseSystem?: string | null | undefined;
  /**
   * As read; ignored. The line is checked again.
   */
  error?: CartError | null | undefined;
  /**
   * As read; ignored. The line is priced again.
   */
  pricing?: Pricing | null | undefined;
};
/**
 * A cart as it is to be from now on: the lines replace those it has. A cart that was read back may be edited and sent whole; what
 * the service assigns is accepted and ignored.
 */
export interface CartUpdate {
  /**
   * The cart's id, as read. The path decides.
   */
  id?: string | null | undefined;
  /**
   * As read; ignored.
   */
  creationTimestamp?: Timestamp | null | undefined;
  /**
   * As read; ignored.
   */
  lastModifiedTimestamp?: Timestamp | null | undefined;
  /**
   * As read; ignored.
   */
  expirationTimestamp?: Timestamp | null | undefined;
  /**
   * As read; ignored.
   */
  lastModifiedUser?: string | null | undefined;
  /**
   * As read; ignored.
   */
  status?: CartStatus | null | undefined;
  /**
   * All lines the cart is to have.
   */
  lineItems: CartUpdateLineItem[];
  /**
   * Set to true to attest the partner on record, where several resellers are named; `900206` says that it was needed. The tables print it in Pascal case; camel case is read as well.
   */
  partnerOnRecordAttestationAccepted?: boolean | null | undefined;
}
/**
 * What an order line does to the subscription or asset it stands for. The tables print lower case first letters throughout; exchanges hold
 * `New`. Compare without case.
 */
export type TransactionType = "New" | "renew" | "addQuantity" | "removeQuantity" | "cancel" | "convert" | "customerCredit" | (string & {});
/**
 * Links of an order line. Which of them appear depends on the product and on how far provisioning has come.
 */
export interface OrderLineItemLinks {
  /**
   * The catalog product.
   */
  product?: Link;
  /**
   * The catalog SKU.
   */
  sku?: Link;
  /**
   * The catalog availability that was bought.
   */
  availability?: Link;
  /**
   * The subscription, once there is one.
   */
  subscription?: Link;
  /**
   * How provisioning of the subscription stands.
   */
  provisioningStatus?: Link;
  /**
   * Where the customer activates a marketplace SaaS product.
   */
  activationLinks?: Link;
}
/**
 * One line of an order.
 */
export interface OrderLineItem {
  /**
   * Number of the line in its order, from 0. Not the cart line's `id`.
   */
  lineItemNumber: number;
  /**
   * What was bought, the `catalogItemId` of the cart line.
   * @example CFQ7TTC0LF8S:0001:CFQ7TTC0N81H
   */
  offerId: string;
  /**
   * The subscription that was made, a GUID in either case. Appears only once it is provisioned; a savings plan shows one when the order is
   * completed. Software and reservations may never show one: their provisioning status ends as `fulfilled`.
   */
  readonly subscriptionId?: string;
  /**
   * For a legacy add-on, the subscription it belongs to.
   */
  parentSubscriptionId?: string;
  /**
   * Name of the line, the partner's own or the product's.
   */
  friendlyName?: string;
  /**
   * Number of licences, instances or units. A line cancelled by itself shows 0; an order cancelled as a whole keeps its quantities.
   */
  quantity: number;
  /**
   * Length of the term; an empty string where there is none.
   */
  termDuration?: TermDuration;
  /**
   * When the first term ends, where it was aligned.
   */
  customTermEndDate?: Timestamp;
  /**
   * The promotion applied to the line.
   */
  promotionId?: string;
  /**
   * What an order line does to the subscription or asset it stands for. The tables print lower case first letters throughout; exchanges hold
   * `New`. Compare without case.
   */
  readonly transactionType?: TransactionType;
  /**
   * PartnerID of the indirect reseller of this line, always a string.
   * @example 5139005
   */
  partnerIdOnRecord?: string;
  /**
   * PartnerIDs of up to five further resellers.
   */
  additionalPartnerIdsOnRecord?: string[];
  /**
   * What provisioning needs to know beyond the catalog item: an open map of strings, different for each kind of product.
   * Its keys are data, not property names: requests pass them through as they are. One documented cart answer spells the
   * property itself `ProvisioningContext`.
   */
  provisioningContext?: ProvisioningContext;
  /**
   * What a line turns into when its term ends, such as a trial that becomes a paid year. The tables call it an array; exchanges hold one object.
   */
  renewsTo?: RenewsTo;
  /**
   * Prices of the line, when asked for with `include_price`.
   */
  readonly pricing?: Pricing;
  /**
   * What the customer of a savings plan commits to spend.
   */
  purchaseCommitment?: PurchaseCommitment;
  /**
   * Whether the partner attested what the catalog item asks for.
   */
  attestationAccepted?: boolean;
  /**
   * Links of an order line. Which of them appear depends on the product and on how far provisioning has come.
   */
  readonly links?: OrderLineItemLinks;
  /**
   * What a resource says about itself.
   */
  readonly attributes?: ResourceAttributes;
}
/**
 * Where an order stands. Answers and the reference write snake case, the tables print spaces (`pending review`), and Pascal case and the
 * American `canceled` have been seen: compare without case, spaces and underscores.
 *
 * - Under way: `pending`; `pending_review` and `po_upload_complete` wait for Microsoft, `pending_po_upload` for a purchase order document of
 *   the partner.
 * - Final: `completed`, also after some of its lines were cancelled, and `cancelled`.
 * - Final, and failed: `po_review_rejected`; `partial_success` and `error`, which ask for buying again what is missing.
 * - Neither: `suspended` and `unknown`. Keep reading, within a deadline of your own.
 */
export type OrderStatus = "pending" | "pending_review" | "pending_po_upload" | "po_upload_complete" | "po_review_rejected" | "completed" | "cancelled" | "partial_success" | "error" | "suspended" | "unknown" | "pending review" | "pending po upload" | "po upload complete" | "po review rejected" | "partial success" | (string & {});
/**
 * Who made the order: a person or program of the partner (`UserPurchase`), the service renewing or converting (`SystemPurchase`), or the
 * service billing (`SystemBilling`).
 */
export type OrderTransactionType = "UserPurchase" | "SystemPurchase" | "SystemBilling" | (string & {});
/**
 * Links of an order. A checkout may leave all of them out.
 */
export interface OrderLinks {
  /**
   * The order itself.
   */
  self?: Link;
  /**
   * The provisioning status of its lines.
   */
  provisioningStatus?: Link;
  /**
   * Where to send a change of the order.
   */
  patchOperation?: Link;
}
/**
 * The program that the order came from, as the store recorded it. Often empty.
 */
export interface OrderClient {
  /**
   * ISO 3166 code of the market.
   */
  marketplaceCountry?: string;
  /**
   * The kind of device.
   */
  deviceFamily?: string;
  /**
   * The program's name.
   */
  name?: string;
}
/**
 * What was bought for a customer in one go.
 */
export interface Order {
  /**
   * The order's id. Opaque, a GUID, twelve hex digits or 33 characters of other kinds.
   */
  readonly id: string;
  /**
   * A second id of the order, the one on invoices.
   */
  readonly alternateId?: string;
  /**
   * Id of the customer tenant that the order is for, a GUID in either case.
   */
  referenceCustomerId?: string;
  /**
   * How often the customer is billed. `one_time` is for what is paid once (perpetual software, reservations paid upfront), `none` for what is
   * not billed: a trial is ordered with it. `unknown` is for answers; an order that asks for it, or a trial that names no cycle, is
   * refused with `2004`. `biennial` is known from the .NET SDK only.
   * Answers are lower case, bar some that print `Monthly` and `Annual`; requests are read without regard to case.
   */
  billingCycle?: BillingCycle;
  /**
   * ISO 4217 code of the order's currency.
   * @example USD
   */
  currencyCode?: string;
  /**
   * Symbol of the currency, as the service prints it.
   * @example $
   */
  readonly currencySymbol?: string;
  /**
   * The lines of the order.
   */
  lineItems: OrderLineItem[];
  /**
   * When the order was made.
   */
  readonly creationDate?: Timestamp;
  /**
   * Where an order stands. Answers and the reference write snake case, the tables print spaces (`pending review`), and Pascal case and the
   * American `canceled` have been seen: compare without case, spaces and underscores.
   *
   * - Under way: `pending`; `pending_review` and `po_upload_complete` wait for Microsoft, `pending_po_upload` for a purchase order document of
   *   the partner.
   * - Final: `completed`, also after some of its lines were cancelled, and `cancelled`.
   * - Final, and failed: `po_review_rejected`; `partial_success` and `error`, which ask for buying again what is missing.
   * - Neither: `suspended` and `unknown`. Keep reading, within a deadline of your own.
   */
  readonly status?: OrderStatus;
  /**
   * Who made the order: a person or program of the partner (`UserPurchase`), the service renewing or converting (`SystemPurchase`), or the
   * service billing (`SystemBilling`).
   */
  readonly transactionType?: OrderTransactionType;
  /**
   * Total of the order in `currencyCode`, before tax.
   */
  readonly totalPrice?: number;
  /**
   * Whether the partner on record was attested.
   */
  partnerOnRecordAttestationAccepted?: boolean;
  /**
   * Links of an order. A checkout may leave all of them out.
   */
  readonly links?: OrderLinks;
  /**
   * The program that the order came from, as the store recorded it. Often empty.
   */
  readonly client?: OrderClient;
  /**
   * What a resource says about itself.
   */
  readonly attributes?: ResourceAttributes;
}
/**
 * Why a checkout made no order of one order group.
 */
export interface OrderError {
  /**
   * The `orderGroup` of the cart lines that were not bought.
   */
  orderGroupId?: string;
  /**
   * A code of the fault table, as an integer.
   * @example 800010
   */
  code?: number | string;
  /**
   * What went wrong, in words.
   */
  description?: string;
}
/**
 * What a checkout bought. Groups can fail one by one: a checkout that answers 201 may still hold `orderErrors`.
 */
export interface CartCheckoutResult {
  /**
   * The orders made, one for each order group that succeeded.
   */
  orders: Order[];
  /**
   * The order groups that failed. Absent when none did.
   */
  orderErrors?: OrderError[];
  /**
   * Seen in some answers, not documented.
   */
  additionalInformation?: unknown;
  /**
   * What a resource says about itself.
   */
  readonly attributes?: ResourceAttributes;
}
/**
 * A page of a customer's orders.
 */
export interface OrderCollection {
  /**
   * How many there are, on this page or in all.
   */
  totalCount?: number;
  /**
   * The orders of this page.
   */
  items: Order[];
  /**
   * Links of a page of a collection.
   */
  readonly links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  readonly attributes?: ResourceAttributes;
}
/**
 * One line of an order to create. `null` in an optional property is the same as leaving it out. An add-on is bought by changing the order of its
 * base: a new order that names a `parentSubscriptionId` is refused with `2000`.
 */
export interface NewOrderLineItem {
  /**
   * Number of the line, from 0 to the number of lines less one, else `800071`.
   */
  lineItemNumber: number;
  /**
   * The catalog item, `product:sku:availability`, or a legacy offer's id.
   * @example CFQ7TTC0LF8S:0001:CFQ7TTC0N81H
   */
  offerId: string;
  /**
   * Number of licences, instances or units.
   */
  quantity: number;
  /**
   * The partner's own name for the line.
   */
  friendlyName?: string | null | undefined;
  /**
   * Assigned by the service; null or left out in a new order.
   */
  subscriptionId?: string | null | undefined;
  /**
   * Length of the term, `P1M`, `P1Y` or `P3Y`.
   */
  termDuration?: TermDuration | null | undefined;
  /**
   * When the first term is to end.
   */
  customTermEndDate?: Timestamp | null | undefined;
  /**
   * A promotion the customer is eligible for.
   */
  promotionId?: string | null | undefined;
  /**
   * What the line does, `New` unless told otherwise.
   */
  transactionType?: TransactionType | null | undefined;
  /**
   * PartnerID of the indirect reseller, when an indirect provider orders for its customer. Left out, the order goes through and the reseller
   * loses the credit for it.
   * @example 5139005
   */
  partnerIdOnRecord?: string | null | undefined;
  /**
   * PartnerIDs of up to five further resellers, EU and EFTA only.
   */
  additionalPartnerIdsOnRecord?: string[] | null | undefined;
  /**
   * What provisioning needs to know, see `ProvisioningContext`.
   */
  provisioningContext?: ProvisioningContext | null | undefined;
  /**
   * What the line turns into when its term ends.
   */
  renewsTo?: RenewsTo | null | undefined;
  /**
   * Set to true to attest what the catalog item asks for.
   */
  attestationAccepted?: boolean | null | undefined;
  /**
   * The commitment of a savings plan.
   */
  purchaseCommitment?: PurchaseCommitment | null | undefined;
  /**
   * Sent by the .NET SDK; ignored.
   */
  attributes?: ResourceAttributes | undefined;
}
/**
 * An order to create without a cart.
 */
export interface NewOrder {
  /**
   * Assigned by the service; null or left out in a new order.
   */
  id?: string | null | undefined;
  /**
   * Id of the customer tenant. The one in the path decides; required for the customer of an indirect reseller.
   */
  referenceCustomerId?: string | null | undefined;
  /**
   * How often the customer is billed. Left out, it becomes `monthly` or `one_time` by the offer; a trial needs `none`.
   */
  billingCycle?: BillingCycle | undefined;
  /**
   * ISO 4217 code of the currency to order in.
   * @example USD
   */
  currencyCode?: string | null | undefined;
  /**
   * What to buy.
   */
  lineItems: NewOrderLineItem[];
  /**
   * Assigned by the service; null or left out in a new order.
   */
  creationDate?: Timestamp | null | undefined;
  /**
   * Set to true to attest the partner on record, where several resellers are named; `900206` says that it was needed.
   */
  partnerOnRecordAttestationAccepted?: boolean | null | undefined;
  /**
   * Sent by the .NET SDK; ignored.
   */
  attributes?: ResourceAttributes | undefined;
}
/**
 * A legacy add-on to buy for a subscription that an order made.
 */
export interface AddOnLineItem {
  /**
   * Number of the line in this request, from 0.
   */
  lineItemNumber: number;
  /**
   * The add-on's catalog item, `product:sku:availability`, or a legacy offer's id.
   */
  offerId: string;
  /**
   * Number of licences of the add-on.
   */
  quantity: number;
  /**
   * The subscription that the add-on is for.
   */
  parentSubscriptionId: string;
  /**
   * The partner's own name for the line.
   */
  friendlyName?: string | null | undefined;
  /**
   * Assigned by the service; null or left out.
   */
  subscriptionId?: string | null | undefined;
  /**
   * PartnerID of the indirect reseller.
   */
  partnerIdOnRecord?: string | null | undefined;
  /**
   * Sent by the .NET SDK; ignored.
   */
  attributes?: ResourceAttributes | undefined;
}
/**
 * Names one line of an order, to cancel it.
 */
export interface OrderLineItemRef {
  /**
   * Number of the line in its order.
   */
  lineItemNumber: number;
  /**
   * The line's `offerId`, as read.
   */
  offerId: string;
}
/**
 * A line of an order change: an add-on to buy, the name of a line to cancel, or, where the whole order is sent back to change its billing
 * cycle, a line as it was read.
 */
export type OrderPatchLineItem = (AddOnLineItem | OrderLineItemRef | NewOrderLineItem) & {
  /**
   * Number of licences. At least 1 for an add-on; as read (0 for a cancelled line), or left out, for a line that the order has.
   */
  quantity?: number | undefined;
};
/**
 * A change of an order. One body covers three:
 *
 * - cancel it: `id` and `status: cancelled`, with `lineItems` to cancel only those lines;
 * - buy legacy add-ons: `referenceCustomerId` and `lineItems` that carry `parentSubscriptionId`;
 * - change the billing cycle of a legacy order: `referenceCustomerId`, the new `billingCycle`, and the lines as read, with `subscriptionId` and
 *   `quantity`. Annual terms only; no trials, Azure, inactive subscriptions or online services licences.
 */
export interface OrderPatch {
  /**
   * The order's id. The one in the path decides; null is accepted for add-ons.
   */
  id?: string | null | undefined;
  /**
   * Id of the customer tenant. Required with add-ons and a new billing cycle.
   */
  referenceCustomerId?: string | null | undefined;
  /**
   * `cancelled` to cancel.
   */
  status?: OrderStatus | undefined;
  /**
   * The new billing cycle, legacy orders only.
   */
  billingCycle?: BillingCycle | undefined;
  /**
   * As read; ignored.
   */
  currencyCode?: string | null | undefined;
  /**
   * The lines to cancel, or the add-ons to buy.
   */
  lineItems?: OrderPatchLineItem[] | undefined;
  /**
   * As read; ignored.
   */
  creationDate?: Timestamp | null | undefined;
  /**
   * As read; ignored.
   */
  attributes?: ResourceAttributes | undefined;
}
/**
 * Whether what was bought has been delivered: `prefulfillmentpending` is under way, `fulfilled` is final and done, `unfulfilled` is final
 * too: cancelled, and not to be delivered any more. Tables print Pascal case, exchanges lower case: compare without case, and take a value that
 * isn't known for under way.
 */
export type ProvisioningStatus = "prefulfillmentpending" | "fulfilled" | "unfulfilled" | (string & {});
/**
 * How many units of a line are in which state.
 */
export interface QuantityProvisioningStatus {
  /**
   * Number of units.
   */
  quantity?: number;
  /**
   * Whether what was bought has been delivered: `prefulfillmentpending` is under way, `fulfilled` is final and done, `unfulfilled` is final
   * too: cancelled, and not to be delivered any more. Tables print Pascal case, exchanges lower case: compare without case, and take a value that
   * isn't known for under way.
   */
  status?: ProvisioningStatus;
}
/**
 * How far the provisioning of one order line has come.
 */
export interface OrderLineItemProvisioningStatus {
  /**
   * Another number of the line, seen in exchanges only.
   */
  orderLineItemId?: number | string;
  /**
   * Number of the line in its order.
   */
  lineItemNumber: number;
  /**
   * Whether what was bought has been delivered: `prefulfillmentpending` is under way, `fulfilled` is final and done, `unfulfilled` is final
   * too: cancelled, and not to be delivered any more. Tables print Pascal case, exchanges lower case: compare without case, and take a value that
   * isn't known for under way.
   */
  status?: ProvisioningStatus;
  /**
   * The same, counted by state.
   */
  quantityProvisioningInformation?: QuantityProvisioningStatus[];
}
/**
 * The provisioning status of an order's lines.
 */
export interface ProvisioningStatusCollection {
  /**
   * How many there are, on this page or in all.
   */
  totalCount?: number;
  /**
   * One entry a line.
   */
  items: OrderLineItemProvisioningStatus[];
  /**
   * Links of a page of a collection.
   */
  readonly links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  readonly attributes?: ResourceAttributes;
}
/**
 * Where the customer activates what one order line bought.
 */
export interface OrderLineItemActivationLink {
  /**
   * Number of the line in its order.
   */
  lineItemNumber: number;
  /**
   * The publisher's activation page, an absolute address.
   */
  link: Link;
}
/**
 * The activation links of an order or of one of its lines.
 */
export interface ActivationLinkCollection {
  /**
   * How many there are, on this page or in all.
   */
  totalCount?: number;
  /**
   * One entry a line that has a link.
   */
  items: OrderLineItemActivationLink[];
  /**
   * Links of a page of a collection.
   */
  readonly links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  readonly attributes?: ResourceAttributes;
}
/**
 * What a file attached to an order is: a purchase order or a tender document.
 */
export type AttachmentType = "POAttachment" | "TenderAttachment" | (string & {});
/**
 * A file attached to an order.
 */
export interface OrderAttachment {
  /**
   * The file's id.
   */
  readonly attachmentId: string;
  /**
   * The file's name, as uploaded.
   */
  fileName?: string;
  /**
   * The file's size in kilobytes.
   */
  readonly sizeInKB?: number;
  /**
   * What a file attached to an order is: a purchase order or a tender document.
   */
  attachmentType?: AttachmentType;
}
/**
 * The files attached to an order.
 */
export interface AttachmentCollection {
  /**
   * How many there are, on this page or in all.
   */
  totalCount?: number;
  /**
   * One entry a file.
   */
  items: OrderAttachment[];
  /**
   * Links of a page of a collection.
   */
  readonly links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  readonly attributes?: ResourceAttributes;
}
/**
 * What the purchase order says. Amounts are strings here, unlike in orders; the tables allow numbers as well, so they are read.
 */
export interface AttachmentMetadata {
  /**
   * What the customer pays in all, a decimal amount in `currency`.
   * @example 1250.00
   */
  customerPrice: string | number;
  /**
   * ISO 4217 code of the currency.
   * @example EUR
   */
  currency: string;
  /**
   * Exchange rate to the order's currency, a decimal number, where the two differ.
   * @example 1.08
   */
  fxRate?: string | number | null | undefined;
  /**
   * Whether the sale is part of a tender. A tender needs `tenderLink` or files in `tenderfiles`, else `900253`.
   */
  isPartOfTender?: boolean | undefined;
  /**
   * The documented upload's spelling of `isPartOfTender`. Either is read.
   */
  isPartofTender?: boolean | undefined;
  /**
   * Where the tender is published.
   * @example https://tenders.contoso.com/2024/118
   */
  tenderLink?: string | null | undefined;
}
/**
 * The parts of an upload. The reference writes `Metadata`, `POFiles` and `TenderFiles`; the printed request has them in lower case.
 */
export interface AttachmentUploadForm {
  /**
   * What the purchase order says. Amounts are strings here, unlike in orders; the tables allow numbers as well, so they are read.
   */
  metadata: AttachmentMetadata;
  /**
   * Purchase order documents, at least one, else `900252`.
   */
  pofiles: Blob[];
  /**
   * Tender documents, for a tender without `tenderLink`.
   */
  tenderfiles?: Blob[] | undefined;
}
/**
 * What a date aligns with: the end of a calendar month, or subscriptions that the customer has.
 */
export type CustomTermEndDateType = "calendarMonthAligned" | "subscriptionAligned" | (string & {});
/**
 * A date on which the first term of a new purchase can end.
 */
export interface CustomTermEndDate {
  /**
   * What it aligns with.
   */
  allowedCustomTermEndDateType?: CustomTermEndDateType;
  /**
   * The date, mostly without a zone: what `customTermEndDate` of a cart line takes.
   */
  allowedCustomTermEndDate: Timestamp;
  /**
   * The subscriptions that end on it.
   */
  cotermSubscriptionIds?: string[] | null;
}
/**
 * Dates on which the first term of a new purchase can end, at most 300 a page.
 */
export interface CustomTermEndDateCollection {
  /**
   * How many there are; abridged pages may hold fewer.
   */
  totalCount?: number;
  /**
   * The dates of this page.
   */
  items: CustomTermEndDate[];
  /**
   * Links of a page of a collection.
   */
  links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * Where a subscription stands. `deleted` is sent to cancel one.
 */
export type SubscriptionStatus = "none" | "active" | "pending" | "suspended" | "expired" | "disabled" | "deleted" | (string & {});
/**
 * What is billed.
 */
export type SubscriptionBillingType = "none" | "usage" | "license" | "benefit" | (string & {});
/**
 * What the customer holds. The .NET SDK writes `product_key` for the second.
 */
export type SubscriptionContractType = "subscription" | "productKey" | "redemptionCode" | "product_key" | (string & {});
/**
 * What is given back when the subscription is cancelled now.
 */
export interface RefundOption {
  /**
   * `Full` or `Partial`.
   */
  type?: "Full" | "Partial" | (string & {}) | null | undefined;
  /**
   * Until when; null means that it does not end. The table calls it `expiresAfter`.
   */
  expiresAt?: Timestamp | null | undefined;
}
/**
 * Seats that can still be given back.
 */
export interface RefundableQuantityDetail {
  /**
   * How many.
   */
  quantity?: number | null | undefined;
  /**
   * Until when.
   */
  allowedUntilDateTime?: Timestamp | null | undefined;
}
/**
 * How many seats can still be given back, and until when.
 */
export interface RefundableQuantity {
  /**
   * How many in all.
   */
  totalQuantity?: number | null | undefined;
  /**
   * One entry a purchase of seats.
   */
  details?: RefundableQuantityDetail[] | null | undefined;
}
/**
 * What a subscription turns into. The table calls it a GUID; exchanges hold an object.
 */
export interface NextTermProduct {
  /**
   * The product.
   */
  productId?: string | null | undefined;
  /**
   * The SKU.
   */
  skuId?: string | null | undefined;
  /**
   * The availability.
   */
  availabilityId?: string | null | undefined;
  /**
   * How it is billed.
   */
  billingCycle?: BillingCycle | null | undefined;
  /**
   * Length of the term, ISO 8601.
   */
  termDuration?: string | null | undefined;
  /**
   * A promotion.
   */
  promotionId?: string | null | undefined;
}
/**
 * What the subscription turns into at its renewal. Leaving it out of an update deletes it, and so does a change in mid-term.
 */
export interface ScheduledNextTermInstructions {
  /**
   * The product of the next term.
   */
  product?: NextTermProduct | null | undefined;
  /**
   * Seats of the next term.
   */
  quantity?: number | null | undefined;
  /**
   * When the next term ends.
   */
  customTermEndDate?: Timestamp | null | undefined;
}
/**
 * A change of billing cycle that waits for the next charge. Leaving it out of an update deletes it.
 */
export interface NextChargeInstructions {
  /**
   * The product from then on.
   */
  product?: NextTermProduct | null | undefined;
  /**
   * Seats from then on.
   */
  quantity?: number | null | undefined;
}
/**
 * How far one line of a savings plan reaches.
 */
export interface SubscriptionLineItemScope {
  /**
   * `Single`, `Shared`, a resource group or a management group, in words.
   */
  type?: "Single" | "Shared" | "Resource group" | "Management group" | (string & {}) | null | undefined;
  /**
   * The Azure plan.
   */
  subscriptionId?: string | null | undefined;
  /**
   * The Azure subscription.
   */
  entitlementId?: string | null | undefined;
  /**
   * The management group.
   */
  managementGroupId?: string | null | undefined;
  /**
   * The resource group.
   */
  resourceGroupId?: string | null | undefined;
}
/**
 * What the customer of a savings plan commits to spend. The table calls `amount` a string; exchanges hold a number.
 */
export interface SubscriptionCommitment {
  /**
   * The amount, in `currency`, for each `grain`.
   */
  amount?: number | string | null | undefined;
  /**
   * The period that `amount` is for.
   * @example Hourly
   */
  grain?: string | null | undefined;
  /**
   * ISO 4217 code.
   */
  currency?: string | null | undefined;
}
/**
 * One line of a savings plan.
 */
export interface SubscriptionLineItem {
  /**
   * The line's id.
   */
  id?: string | null | undefined;
  /**
   * The partner's own name for it.
   */
  friendlyName?: string | null | undefined;
  /**
   * How far it reaches.
   */
  scope?: SubscriptionLineItemScope | null | undefined;
  /**
   * Whether it renews by itself.
   */
  autoRenewEnabled?: boolean | null | undefined;
  /**
   * Where it stands.
   */
  status?: SubscriptionStatus | null | undefined;
  /**
   * What the customer commits to spend.
   */
  purchaseCommitment?: SubscriptionCommitment | null | undefined;
}
/**
 * Links of a subscription. Which of them appear depends on the product.
 */
export interface SubscriptionLinks {
  /**
   * The legacy offer.
   */
  offer?: Link | undefined;
  /**
   * The base of a legacy add-on.
   */
  parentSubscription?: Link | undefined;
  /**
   * The catalog product.
   */
  product?: Link | undefined;
  /**
   * The catalog SKU.
   */
  sku?: Link | undefined;
  /**
   * The availability that was bought.
   */
  availability?: Link | undefined;
  /**
   * Where the customer activates a marketplace product.
   */
  activationLinks?: Link | undefined;
  /**
   * What the customer is entitled to.
   */
  entitlement?: Link | undefined;
  /**
   * The subscription itself.
   */
  self?: Link | undefined;
}
/**
 * What an order line became: what the customer uses, pays for and renews. Since 2026 eligible licences whose renewal is merely turned off go
 * on from month to month in a paid *extended service term* instead of ending; the properties for that were not readable anywhere, so expect
 * some that are not described.
 */
export interface Subscription {
  /**
   * The subscription's id, a GUID in either case.
   */
  id: string;
  /**
   * What was bought: `product:sku:availability`, a legacy GUID or a name such as `MS-AZR-0145P`.
   */
  offerId: string;
  /**
   * The Azure subscription.
   */
  entitlementId?: string | null | undefined;
  /**
   * Name of what was bought.
   */
  offerName?: string | null | undefined;
  /**
   * The partner's own name for it.
   */
  friendlyName?: string | null | undefined;
  /**
   * The kind of product; not of legacy offers.
   */
  productType?: ItemType | null | undefined;
  /**
   * Number of seats or units.
   */
  quantity: number;
  /**
   * What `quantity` counts, in words of varying spelling.
   */
  unitType?: string | null | undefined;
  /**
   * The base of a legacy add-on.
   */
  parentSubscriptionId?: string | null | undefined;
  /**
   * When it was made.
   */
  creationDate?: Timestamp | null | undefined;
  /**
   * When its term began.
   */
  effectiveStartDate?: Timestamp | null | undefined;
  /**
   * The last day of its term, at midnight: the whole day counts.
   */
  commitmentEndDate?: Timestamp | null | undefined;
  /**
   * The last second of its term.
   */
  commitmentEndDateTime?: Timestamp | null | undefined;
  /**
   * The last day of the billing cycle, at midnight.
   */
  billingCycleEndDate?: Timestamp | null | undefined;
  /**
   * The last second of the billing cycle.
   */
  billingCycleEndDateTime?: Timestamp | null | undefined;
  /**
   * Until when it can be cancelled: null means not at all, the end of the term means at any time.
   */
  cancellationAllowedUntilDate?: Timestamp | null | undefined;
  /**
   * Where a subscription stands. `deleted` is sent to cancel one.
   */
  status: SubscriptionStatus;
  /**
   * Whether it renews by itself. Leaving it out of an update turns renewal off.
   */
  autoRenewEnabled?: boolean | null | undefined;
  /**
   * What is billed.
   */
  billingType?: SubscriptionBillingType | null | undefined;
  /**
   * How often the customer is billed.
   */
  billingCycle?: BillingCycle | null | undefined;
  /**
   * Length of the term, ISO 8601; may be empty.
   */
  termDuration?: string | null | undefined;
  /**
   * Length of the next term; often empty.
   */
  renewalTermDuration?: string | null | undefined;
  /**
   * Whether there are add-ons for it.
   */
  hasPurchasableAddons?: boolean | null | undefined;
  /**
   * Whether it is a trial, whose renewal always has `scheduledNextTermInstructions`.
   */
  isTrial?: boolean | null | undefined;
  /**
   * Whether Microsoft is the publisher.
   */
  isMicrosoftProduct?: boolean | null | undefined;
  /**
   * Name of the publisher.
   */
  publisherName?: string | null | undefined;
  /**
   * PartnerID of the reseller of record; often empty.
   */
  partnerId?: string | null | undefined;
  /**
   * What may be done with it, such as `edit` and `cancel`.
   */
  actions?: ("edit" | "cancel" | (string & {}))[] | null | undefined;
  /**
   * Why it is suspended.
   */
  suspensionReasons?: string[] | null | undefined;
  /**
   * What the customer holds.
   */
  contractType?: SubscriptionContractType | null | undefined;
  /**
   * What is given back when it is cancelled now.
   */
  refundOptions?: RefundOption[] | null | undefined;
  /**
   * How many seats can still be given back: read it before lowering `quantity`.
   */
  refundableQuantity?: RefundableQuantity | null | undefined;
  /**
   * What it turns into at its renewal.
   */
  scheduledNextTermInstructions?: ScheduledNextTermInstructions | null | undefined;
  /**
   * A change of billing cycle that waits for the next charge.
   */
  nextChargeInstructions?: NextChargeInstructions | null | undefined;
  /**
   * The promotion that it has.
   */
  promotionId?: string | null | undefined;
  /**
   * The legacy subscription that it came from.
   */
  migratedFromSubscriptionId?: string | null | undefined;
  /**
   * How use beyond the quantity is treated, such as `overage`.
   */
  consumptionType?: "overage" | (string & {}) | null | undefined;
  /**
   * When the first term ends, where it was aligned.
   */
  customTermEndDate?: Timestamp | null | undefined;
  /**
   * Seen in answers, not documented.
   */
  attentionNeeded?: boolean | null | undefined;
  /**
   * Seen in answers, not documented.
   */
  actionTaken?: boolean | null | undefined;
  /**
   * Id of the order in the product's own system.
   */
  productOrderId?: string | null | undefined;
  /**
   * The lines of a savings plan.
   */
  lineItems?: SubscriptionLineItem[] | null | undefined;
  /**
   * The order that made it; missing for savings plans that were bought in the Azure portal.
   */
  orderId?: string | null | undefined;
  /**
   * Links of a subscription. Which of them appear depends on the product.
   */
  links?: SubscriptionLinks | undefined;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes | undefined;
}
/**
 * Subscriptions of a customer.
 */
export interface SubscriptionCollection {
  /**
   * How many there are; abridged pages may hold fewer.
   */
  totalCount?: number;
  /**
   * The subscriptions of this page.
   */
  items: Subscription[];
  /**
   * Links of a page of a collection.
   */
  links?: CollectionLinks;
  /**
   * What a resource says about itself.
   */
  attributes?: ResourceAttributes;
}
/**
 * A subscription as it is to be: the whole of it as read, edited. What is left out is cleared: without `autoRenewEnabled` renewal is turned off,
 * without `scheduledNextTermInstructions` or `nextChargeInstructions` these are deleted. Properties that this description doesn't have are sent back as
 * they were read. Only `links` may be left out.
 */
export type SubscriptionUpdate = Subscription;
