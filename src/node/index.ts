// Entry `partner-center-commerce/node`: a faster way to the network, where there is Node.js.
export { type NodeFetch, type NodeFetchOptions, nodeFetch } from "./fetch.ts";
