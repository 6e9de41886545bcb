// Where each cloud's tokens come from, and the scope that Partner Center asks for there.

interface Cloud {
  /** Token authority, without a tenant. */
  readonly authority: string;
  readonly scope: string;
}

const PUBLIC_SCOPE = "https://api.partnercenter.microsoft.com/.default";

/** By the names that the client's `cloud` takes. */
export const CLOUDS: Readonly<Record<"public" | "usGovernment" | "china", Cloud>> = {
  public: { authority: "https://login.microsoftonline.com", scope: PUBLIC_SCOPE },
  usGovernment: { authority: "https://login.microsoftonline.us", scope: PUBLIC_SCOPE },
  china: {
    authority: "https://login.partner.microsoftonline.cn",
    scope: "https://partner.partnercenterapi.microsoftonline.cn/.default",
  },
};
