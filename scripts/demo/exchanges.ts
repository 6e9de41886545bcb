// Every HTTP exchange as one line: method, path, status, MS-RequestId, attempt, and what became of it if not an answer.
import type { ClientEvent } from "partner-center-commerce";
import stringWidth from "string-width";
import { clean, type Terminal } from "../terminal.ts";
import type { Breaker } from "./faults.ts";

/** To be given to a client, whose exchanges are printed and counted from then on. */
export interface Exchanges {
  readonly fetch: typeof globalThis.fetch;
  readonly onEvent: (event: ClientEvent) => void;
  readonly sent: number;
  readonly broken: number;
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly broken: string | undefined;
}

const GUID_OR_LONG = /[0-9a-f]{8}-[0-9a-f-]{27}|[\w-]{30,}|(?<=\/orders\/)[0-9a-f]{12}/gi;

/** Watches exchanges, and breaks them if there is a breaker. */
export function watchExchanges(terminal: Terminal, breaker?: Breaker): Exchanges {
  // The path is known when it is sent, what became of it when the client has read the answer.
  const underWay = new Map<string, Sent>();
  let sent = 0;
  let broken = 0;
  return {
    get sent() {
      return sent;
    },
    get broken() {
      return broken;
    },
    fetch(input, init) {
      const { pathname, search } = new URL(input instanceof Request ? input.url : input);
      const method = init?.method ?? "GET";
      const how = breaker?.next(method, pathname);
      sent += 1;
      if (how) broken += 1;
      const requestId = new Headers(init?.headers).get("MS-RequestId") ?? "";
      underWay.set(requestId, { method, path: pathname + search, broken: how });
      return globalThis.fetch(input, init);
    },
    onEvent(event) {
      const exchange = underWay.get(event.requestId);
      if (event.type === "attempt" && exchange) {
        underWay.delete(event.requestId);
        terminal.line(exchangeLine(terminal, exchange, event));
      }
      if (event.type === "retry") say(terminal, `waits ${event.delayMs} ms, then tries again`);
      if (event.type === "throttle") say(terminal, `waits ${event.waitMs} ms, as the service asked`);
    },
  };
}

function say({ line, style }: Terminal, text: string): void {
  line(style("dim", `          ${text}`));
}

function exchangeLine({ style, width }: Terminal, { method, path, broken }: Sent, event: AttemptEvent): string {
  const { status, outcome, attempt, requestId } = event;
  const done = outcome === "done";
  const note = done ? "" : `, ${outcome}: ${broken ?? clean(event.error?.name ?? "failed")}`;
  const wanted = [`   ${method.padEnd(6)}`, clean(path), `${status ?? "---"}`, requestId, `attempt ${attempt}${note}`];
  const parts = stringWidth(wanted.join(" ")) <= width ? wanted : narrowed(wanted);
  const [verb = "", where = "", what = "", id = "", rest = ""] = parts;
  return [
    verb,
    where,
    done ? style("green", what) : style("red", what),
    style("dim", id),
    done ? rest : style("yellow", rest),
  ].join(" ");
}

type AttemptEvent = Extract<ClientEvent, { type: "attempt" }>;

/** Ids by their first eight characters, where a terminal has no room for more. */
function narrowed([verb = "", path = "", status = "", id = "", rest = ""]: readonly string[]): string[] {
  const short = path.replace(/^\/v1/, "").replace(GUID_OR_LONG, (text) => `${text.slice(0, 8)}…`);
  return [verb, short.padEnd(46), status, `${id.slice(0, 8)}…`, rest];
}
