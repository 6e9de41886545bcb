// The description's own validators at both doors: requests before a rule sees them, answers before they leave.
import { ErrorCode } from "../../../generated/error-codes.ts";
import type { OperationId } from "../../../generated/operations.ts";
import type {
  AttachmentMetadata,
  CartUpdate,
  NewAgreement,
  NewCart,
  NewOrder,
  OrderPatch,
  PromotionEligibilitiesRequest,
  SubscriptionUpdate,
} from "../../../generated/schema.ts";
import {
  validateParameters,
  validateRequest,
  validateResponse,
  validateSchema,
} from "../../../generated/validators.js";
import { refusal } from "./refusal.ts";

/** What is wrong at which JSON path. */
export interface Issue {
  readonly path: string;
  readonly message: string;
}

/** The bodies that operations take. */
export interface Bodies {
  createCart: NewCart;
  updateCart: CartUpdate;
  createOrder: NewOrder;
  updateOrder: OrderPatch;
  createCustomerAgreement: NewAgreement;
  updateSubscription: SubscriptionUpdate;
  checkPromotionEligibilities: PromotionEligibilitiesRequest;
}

/** Throws a 400 that names the parameter unless path, query and headers are as described. */
export function checkParameters(
  operationId: OperationId,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  headers: Headers,
): void {
  const parameters = { path, query: Object.fromEntries(query), header: Object.fromEntries(headers) };
  const issues = validateParameters(operationId, parameters);
  if (issues.length > 0) throw complain("request", issues);
}

/** Gives a body its type, or throws a 400 that names the JSON path of what is wrong. */
export function checkBody<Id extends keyof Bodies>(operationId: Id, body: unknown): Bodies[Id] {
  if (body === undefined) throw refusal(ErrorCode.InvalidRequest, "The body is missing.");
  const issues: Issue[] = validateRequest(operationId, body);
  if (issues.length > 0) throw complain("body", issues);
  return body as Bodies[Id];
}

/** Statuses of the door itself, which the description leaves to HTTP. */
const DOOR: ReadonlySet<number> = new Set([405, 413, 415]);

/** What is wrong with an answer of the sandbox's own, by the description. Empty when nothing is. */
export function answerIssues(operationId: OperationId | undefined, status: number, body: unknown): readonly Issue[] {
  if (operationId === undefined || DOOR.has(status)) return validateSchema("Fault", body);
  return validateResponse(operationId, status, body);
}

/** Properties with a fault code of their own; anything else gets 2000. */
const codes: readonly (readonly [RegExp, ErrorCode])[] = [
  [/\.quantity$/, ErrorCode.QuantityOutOfRange],
  [/\.(catalogItemId|offerId)$/, ErrorCode.CatalogItemIdMissing],
  [/\.billingCycle$/, ErrorCode.BillingCycleNotValid],
  [/\.termDuration$/, ErrorCode.TermDurationNotValid],
];

function complain(where: string, issues: readonly Issue[]): Error {
  const lines = issues.map(({ path, message }) => `${path} ${message}`);
  const code = codes.find(([pattern]) => issues.some(({ path }) => pattern.test(path)))?.[1];
  return refusal(code ?? ErrorCode.InvalidInput, `The ${where} is not valid: ${lines.join("; ")}`, lines);
}

/** Gives the metadata of an upload its type, or throws a 400 that names what is wrong. */
export function checkMetadata(metadata: unknown): AttachmentMetadata {
  if (metadata === undefined) throw refusal(ErrorCode.AttachmentMetadataNotValid, "The form has no part metadata.");
  const issues: Issue[] = validateSchema("AttachmentMetadata", metadata);
  const lines = issues.map(({ path, message }) => `${path} ${message}`);
  if (lines.length > 0)
    throw refusal(ErrorCode.AttachmentMetadataNotValid, `The metadata is not valid: ${lines.join("; ")}`, lines);
  return metadata as AttachmentMetadata;
}
