// What goes wrong between a refresh token and an access token.
import { CredentialError } from "../errors.ts";

/** What is known when no token could be had. */
interface SecureAppModelFailure {
  /** Microsoft Entra's code, e.g. `"AADSTS50076"`. */
  code?: string | undefined;
  /** A person has to sign in again: the refresh token is of no use any more. */
  interactionRequired?: boolean | undefined;
  cause?: unknown;
}

/**
 * `SecureAppModelCredential` could not get a token. The message begins with what Microsoft Entra said, its code first, and
 * goes on with what to do about it, where that is known. It holds no secret, no token and no person's address.
 * From a call of the client it comes as the `cause` of a `CredentialError`.
 */
export class SecureAppModelError extends CredentialError {
  override name = "SecureAppModelError";
  /** Microsoft Entra's code, e.g. `"AADSTS50076"`. */
  declare readonly code?: string;
  /** A person has to sign in again: the refresh token is of no use any more. */
  readonly interactionRequired: boolean;

  constructor(message: string, { code, interactionRequired = false, cause }: SecureAppModelFailure = {}) {
    super(message, { operation: "getToken", attempts: 0, outcome: "not-sent", cause });
    if (code !== undefined) this.code = code;
    this.interactionRequired = interactionRequired;
  }
}
