// A proxy between client and service that now and then gives up on an answer: what was asked is carried out all the same.
import { randomNumbers } from "./simulated-time.ts";

/** What proxies say of a service that took too long, or closed the connection. None of it is a fault of the service. */
const GAVE_UP = [520, 522, 524, 599] as const;

export interface ImpatientProxy {
  readonly fetch: typeof globalThis.fetch;
  /** How many answers it has replaced. */
  readonly gaveUp: number;
}

/** Passes every request on to `fetch`; a share of the answers, 0 to 1, it replaces by its own. `seed` decides which. */
export function impatientProxy(
  share: number,
  seed: number,
  fetch: typeof globalThis.fetch = globalThis.fetch,
): ImpatientProxy {
  const random = randomNumbers(seed);
  let gaveUp = 0;
  return {
    get gaveUp() {
      return gaveUp;
    },
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      if (random() >= share) return answer;
      await answer.arrayBuffer();
      const status = GAVE_UP[gaveUp % GAVE_UP.length] ?? 524;
      gaveUp++;
      return new Response(`error code: ${status}\n`, { status, headers: { "Content-Type": "text/plain" } });
    },
  };
}
