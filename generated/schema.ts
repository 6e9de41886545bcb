// The types of the API. Generated from spec/ by `npm run generate`; do not edit.

/**
 * Every path of the API with its operations: the type parameter of an `openapi-fetch` client.
 */
export interface paths {
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
}
/**
 * The parts that paths and operations are made of. Each schema has a type of its own name as well.
 */
export interface components {
  schemas: {
    Guid: Guid;
    BillingCycle: BillingCycle;
    TermDuration: TermDuration;
    Timestamp: Timestamp;
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
    LinkHeader: LinkHeader;
    Link: Link;
    CartLinks: CartLinks;
    ResourceAttributes: ResourceAttributes;
    Cart: Cart;
    Fault: Fault;
    ThrottledFault: ThrottledFault;
    ResourceId: ResourceId;
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
    CollectionLinks: CollectionLinks;
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
  };
  responses: {
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
  };
  parameters: {
    /**
     * The customer's tenant id, a GUID in either case.
     */
    "customer-id": Guid;
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
     * Asks for the page that `links.next` of the page before points to. Copy it from that link's `headers`.
     */
    "MS-ContinuationToken": string;
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
     * The version of the resource. Sent rarely; `attributes.etag` holds it more often.
     */
    ETag: string;
    /**
     * How to sign in, such as `OAuth realm=urn:cpsvc:cpid:…`.
     */
    "WWW-Authenticate": string;
    /**
     * How long to wait before the request is sent again, in seconds or as an HTTP date.
     */
    "Retry-After": string;
  };
  pathItems: never;
}
/**
 * Every operation by its id, with its parameters, its body and its responses.
 */
export interface operations {
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
}
/**
 * Format: uuid
 *
 * A GUID with hyphens and without braces. Either case is valid, and the service may answer in the other one, so compare without case.
 * @example 7d1c2f0e-5a34-4c0b-9a41-2f6f0c0b8e11
 */
export type Guid = string;
/**
 * How often the customer is billed. `one_time` is for what is paid once (perpetual software, reservations paid upfront), `none` for what is
 * not billed: a trial is ordered with it. `unknown` is for answers; an order that asks for it, or a trial that names no cycle, is
 * refused with `2004`. `biennial` is known from the .NET SDK only.
 * Answers are lower case, bar some that print `Monthly` and `Annual`; requests are read without regard to case.
 */
export type BillingCycle = "unknown" | "monthly" | "annual" | "none" | "one_time" | "triennial" | "biennial" | (string & {});
/**
 * The length of a term as an ISO 8601 duration: `P1M` (a month), `P1Y`, `P3Y`. Left out for Azure plans and perpetual software;
 * orders of those may show an empty string instead.
 * @example P1Y
 */
export type TermDuration = string;
/**
 * A point in time, close to ISO 8601 but looser than `date-time`: zero to seven fractional digits, `Z` or an offset or no zone
 * at all, and in one documented exchange a doubled `TT`. Seven digits do not fit a JavaScript `Date`, so keep the string.
 * `0001-01-01T00:00:00` is how .NET writes *no date*.
 * @example 2024-03-11T09:24:17.5083911Z
 */
export type Timestamp = string;
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
  method?: string;
  /**
   * Headers that belong to the link.
   */
  headers?: LinkHeader[];
  /**
   * Body to send, for links that need one.
   */
  body?: unknown;
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
