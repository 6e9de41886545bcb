// All clients that are compared, the yardstick first.
import { axios } from "./axios.ts";
import { azure } from "./azure.ts";
import type { Contestant } from "./client.ts";
import { bareFetch } from "./fetch.ts";
import { ky } from "./ky.ts";
import { openai } from "./openai.ts";
import { openapiFetch } from "./openapi-fetch.ts";
import { ours, oursOverUndici } from "./ours.ts";
import { stripe } from "./stripe.ts";
import { undici } from "./undici.ts";

export const contestants: readonly Contestant[] = [
  bareFetch,
  ours,
  oursOverUndici,
  openapiFetch,
  ky,
  axios,
  stripe,
  openai,
  azure,
  undici,
];
