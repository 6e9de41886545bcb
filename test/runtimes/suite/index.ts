// The whole suite: behaviour that every runtime has to show.
import type { Tests } from "../harness.ts";
import { carts } from "./carts.ts";
import { inProcess } from "./in-process.ts";
import { limits } from "./limits.ts";
import { orders } from "./orders.ts";
import { retry } from "./retry.ts";

export const suite: Tests = { ...inProcess, ...carts, ...orders, ...limits, ...retry };
