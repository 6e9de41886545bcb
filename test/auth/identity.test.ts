// Credentials of the real @azure/identity, their token endpoint served by nock, through the client to the sandbox.
import { inspect } from "node:util";
import {
  ChainedTokenCredential,
  ClientAssertionCredential,
  ClientSecretCredential,
  type TokenCredential as IdentityCredential,
  OnBehalfOfCredential,
} from "@azure/identity";
import nock from "nock";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { type Credential, CredentialError, PartnerCenterClient } from "../../src/index.ts";
import { PartnerCenterSandbox } from "../../src/sandbox/index.ts";
import { CLIENT, SCOPE, SECRET, TENANT } from "./authority.ts";

const CUSTOMER = "28045616-f6b9-462f-9701-0d89b5e65c44";
const CHINA = "https://partner.partnercenterapi.microsoftonline.cn/.default";
const CHINA_AUTHORITY = "https://login.partner.microsoftonline.cn";
const CART = { lineItems: [{ catalogItemId: "MS-AZR-0145P", quantity: 1, billingCycle: "monthly" as const }] };
const TOKEN = { token_type: "Bearer", expires_in: 3600, ext_expires_in: 3600, access_token: "identity-access-token" };

beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
afterAll(() => nock.restore());

/** The forms that the tenant's token endpoint was sent. */
function tokenEndpoint(
  origin = "https://login.microsoftonline.com",
  status = 200,
  body: nock.Body = TOKEN,
): URLSearchParams[] {
  const forms: URLSearchParams[] = [];
  nock(origin)
    .persist()
    .post(`/${TENANT}/oauth2/v2.0/token`)
    .query(true)
    .reply((_uri, form) => {
      forms.push(new URLSearchParams(String(form)));
      return [status, body];
    });
  return forms;
}

const options = { disableInstanceDiscovery: true, retryOptions: { maxRetries: 0 } };
const secret = (more = {}): ClientSecretCredential =>
  new ClientSecretCredential(TENANT, CLIENT, SECRET, { ...options, ...more });

describe("A credential of @azure/identity", () => {
  it.each<[string, () => IdentityCredential]>([
    ["ClientSecretCredential", secret],
    [
      "ClientAssertionCredential",
      () => new ClientAssertionCredential(TENANT, CLIENT, async () => "assertion", options),
    ],
    ["ChainedTokenCredential", () => new ChainedTokenCredential(secret())],
    [
      "OnBehalfOfCredential",
      () =>
        new OnBehalfOfCredential({
          tenantId: TENANT,
          clientId: CLIENT,
          clientSecret: SECRET,
          userAssertionToken: "user-assertion",
          ...options,
        }),
    ],
  ])("%s serves many calls at once with one token", async (_name, make) => {
    const forms = tokenEndpoint();
    const sandbox = new PartnerCenterSandbox();
    const sent: (string | null)[] = [];
    const fetch: typeof sandbox.fetch = (input, init) => {
      sent.push(new Headers(init?.headers).get("authorization"));
      return sandbox.fetch(input, init);
    };
    const { carts } = new PartnerCenterClient({ credential: make(), fetch }).customer(CUSTOMER);
    await Promise.all(Array.from({ length: 5 }, () => carts.create(CART)));
    expect(forms).toHaveLength(1);
    expect(forms[0]?.get("scope")?.split(" ")).toContain(SCOPE);
    expect(sent).toEqual(Array.from({ length: 5 }, () => "Bearer identity-access-token"));
  });

  it("is asked for the scope of the client's cloud", async () => {
    const forms = tokenEndpoint(CHINA_AUTHORITY);
    const credential = secret({ authorityHost: CHINA_AUTHORITY });
    const client = new PartnerCenterClient({ credential, cloud: "china", fetch: new PartnerCenterSandbox().fetch });
    await client.customer(CUSTOMER).carts.create(CART);
    expect(forms[0]?.get("scope")?.split(" ")).toContain(CHINA);
  });

  it("that is refused gives a CredentialError with the reason and no secret", async () => {
    const description = `AADSTS7000215: Invalid client secret provided: ${SECRET}.`;
    tokenEndpoint(undefined, 401, { error: "invalid_client", error_description: description, error_codes: [7000215] });
    const client = new PartnerCenterClient({ credential: secret(), fetch: new PartnerCenterSandbox().fetch });
    const error: unknown = await client
      .customer(CUSTOMER)
      .carts.create(CART)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(CredentialError);
    expect(error).toMatchObject({ outcome: "not-sent", message: expect.stringContaining("AADSTS7000215") });
    expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(/client_assertion|access_token/);
  });

  it("has the type that the client asks for", () => {
    expectTypeOf<IdentityCredential>().toExtend<Credential>();
    expectTypeOf<ClientSecretCredential>().toExtend<Credential>();
  });
});
