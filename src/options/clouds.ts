// The national clouds that Partner Center runs in: where its API is, and where its tokens come from.

/** What differs from cloud to cloud. */
export interface Cloud {
  /** Of the API, without `/v1`. */
  readonly endpoint: string;
  /** What a token is asked for: `<endpoint>/.default`. */
  readonly scope: string;
  /** Microsoft Entra's token authority, without a tenant. */
  readonly authority: string;
}

const PUBLIC = "https://api.partnercenter.microsoft.com";
const CHINA = "https://partner.partnercenterapi.microsoftonline.cn";

/** By the names that the option `cloud` takes. */
export const CLOUDS: Readonly<Record<"public" | "usGovernment" | "china", Cloud>> = {
  public: { endpoint: PUBLIC, scope: `${PUBLIC}/.default`, authority: "https://login.microsoftonline.com" },
  usGovernment: { endpoint: PUBLIC, scope: `${PUBLIC}/.default`, authority: "https://login.microsoftonline.us" },
  china: { endpoint: CHINA, scope: `${CHINA}/.default`, authority: "https://login.partner.microsoftonline.cn" },
};

/** Whether the option `cloud` may be this. */
export function isCloud(name: unknown): name is keyof typeof CLOUDS {
  return typeof name === "string" && Object.hasOwn(CLOUDS, name);
}
