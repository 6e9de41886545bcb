// Which options make sense.
import type { SandboxOptions } from "../sandbox-options.ts";
import type { ListenOptions } from "../server/listen-options.ts";
import { catalogCheck } from "./catalog-checks.ts";
import {
  type Check,
  callback,
  either,
  exactly,
  flag,
  isObject,
  list,
  number,
  object,
  oneOf,
  origin,
  text,
  unknownName,
} from "./checks.ts";
import { faultCheck } from "./fault-checks.ts";
import { seedCheck, seedCustomerCheck } from "./seed-checks.ts";

const whole = Number.MAX_SAFE_INTEGER;

const CHECKS: Readonly<Record<keyof SandboxOptions, Check>> = {
  seed: number(0, whole, true),
  provisioningDelay: number(0),
  listLag: number(0),
  readLag: number(0),
  provisioningStatusLag: number(0),
  pageSize: number(1, whole, true),
  faultRate: number(0, 1),
  keepRequests: number(0, Number.POSITIVE_INFINITY, true),
  keepOrders: number(1, Number.POSITIVE_INFINITY, true),
  repeatedCheckout: oneOf("answer", "refuse"),
  rateLimit: either(
    exactly(false),
    object(
      { requestsPerMinute: number(1) },
      {
        per: oneOf("tenant", "customer"),
        window: oneOf("fixed", "sliding"),
        windowLength: number(1),
      },
    ),
  ),
  now: callback,
  catalog: catalogCheck,
  customers: list(seedCustomerCheck),
  seedData: seedCheck,
  faultMix: list(faultCheck, 1),
  onRequest: callback,
  onBound: callback,
};

/** @throws TypeError that names the option when one is unknown, of another type or out of bounds. */
export function checkOptions(options: SandboxOptions): void {
  checkEach(options, CHECKS, "PartnerCenterSandbox");
}

const LISTENING: Readonly<Record<keyof ListenOptions, Check>> = {
  host: text,
  control: flag,
  cors: list(origin),
  aside: callback,
};

/** @throws TypeError that names the option of `listen` when one is unknown or of another type. */
export function checkListenOptions(options: ListenOptions): void {
  checkEach(options, LISTENING, "listen");
}

function checkEach(options: object, checks: Readonly<Record<string, Check>>, owner: string): void {
  if (!isObject(options)) throw new TypeError(`The options of ${owner} must be an object.`);
  for (const [name, value] of Object.entries(options)) {
    const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
    if (!check)
      throw new TypeError(unknownName(name, owner, Object.keys(checks)).replace(" has no ", " has no option "));
    const complaint = value === undefined ? undefined : check(value, `The option ${name}`);
    if (complaint !== undefined) throw new TypeError(complaint);
  }
}
