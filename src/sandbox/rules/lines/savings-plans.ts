// Savings plans are bought by a user, although the operations take an application's token for everything else.
import { ErrorCode } from "../../../../generated/error-codes.ts";
import type { CatalogItem } from "../../catalog/catalog.ts";
import { refusal } from "../../wire/refusal.ts";
import type { Call } from "../../world/world.ts";

/** Throws 403 with code 900329 when an application alone asks for a savings plan. */
export function refuseAppOnly({ appOnly }: Call, items: readonly (CatalogItem | undefined)[]): void {
  if (appOnly && items.some((item) => item?.kind === "savings-plan"))
    throw refusal(ErrorCode.AppOnlyTokenNotSupported, "A savings plan needs a user's token.");
}
