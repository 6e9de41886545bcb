// If-Match: a change of what somebody else has changed since is refused.
import { ErrorCode } from "../../../generated/error-codes.ts";
import { refusal } from "../wire/refusal.ts";
import type { Call } from "../world/world.ts";

/** Throws 400 with code 2055 when the request's `If-Match` is there and names another version. */
export function refuseStale({ headers }: Call, etag: string): void {
  const expected = headers.get("If-Match");
  if (expected !== null && expected !== "*" && expected.replace(/^W\//, "") !== `"${etag}"`)
    throw refusal(ErrorCode.ETagNotValid);
}
