// Entry `partner-center-commerce/undici`: a faster way to the network where there is Node.js, and through proxies.
export { type UndiciFetchOptions, undiciFetch } from "./fetch.ts";
