// Entry `partner-center-commerce/auth`: credentials for app+user calls.
export { SecureAppModelCredential } from "./credential.ts";
export type { ClientCertificate, SecureAppModelOptions } from "./credential-options.ts";
export { SecureAppModelError } from "./error.ts";
