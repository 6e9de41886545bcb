// What stays in memory: over a long list, and over round after round of many calls at once.
import { runProgram } from "./children.ts";
import { type Context, type Line, median, megabytes } from "./lines.ts";
import type { CrowdSettings, Leftovers } from "./programs/crowd.ts";
import type { PagingReport, PagingSettings } from "./programs/paging.ts";

const MEGABYTE = 1_048_576;

/** Reads very many orders, page by page, and keeps none. */
export async function paging({ terminal, answers }: Context): Promise<Line[]> {
  const settings: PagingSettings = { list: answers.list, orders: 100_000 };
  const { orders, heap, ms } = await runProgram<PagingReport>("paging", settings);
  const [first = 0] = heap;
  const furthest = Math.max(...heap.map((bytes) => Math.abs(bytes - first)));
  terminal.heading(`paging through ${orders} orders, a hundred a page`);
  terminal.line(`heap after the first page ${megabytes(first)}, after the last ${megabytes(heap.at(-1) ?? 0)}`);
  terminal.line(`${Math.round(ms)} ms, the sampling included`);
  return [
    {
      work: "paging through 100 000 orders",
      target: "heap ± 5 MB",
      measured: `${megabytes(furthest)} at most from the first page`,
      passed: orders === settings.orders && furthest <= 5 * MEGABYTE,
    },
  ];
}

/** Rounds before anything is held against the client: compiled code, warm caches, opened connections. */
const WARM = 2;
/** Bytes; what compiled code and the engine's own tables come and go by. */
const NOISE = MEGABYTE;

/** Many calls at once, over and over. */
export async function concurrency({ terminal, endpoint }: Context): Promise<Line[]> {
  const settings: CrowdSettings = { endpoint, calls: 1000, rounds: 20 };
  const rounds = await runProgram<Leftovers[]>("crowd", settings);
  terminal.heading("1 000 calls at once, 20 rounds: what each round leaves behind");
  terminal.table(
    [
      { title: "round" },
      { title: "heap", align: "right" },
      { title: "sockets" },
      { title: "timers" },
      { title: "listeners" },
    ],
    rounds
      .map(({ heap, sockets, timers, listeners }, index) => [index + 1, megabytes(heap), sockets, timers, listeners])
      .filter((_, index) => index <= WARM || (index + 1) % 5 === 0),
  );
  const growth = (key: keyof Leftovers): number => grown(rounds.map((round) => round[key]));
  const [heap, sockets, timers, listeners] = [growth("heap"), growth("sockets"), growth("timers"), growth("listeners")];
  const clean = [sockets, timers, listeners].every((more) => more <= 0);
  return [
    {
      work: "1 000 concurrent calls, 20 rounds",
      target: "no growth from round 3 on",
      measured: `heap ${signed(heap / MEGABYTE)} MB, sockets ${signed(sockets)}, timers ${signed(timers)}, listeners ${signed(listeners)}`,
      passed: clean && heap <= NOISE,
    },
  ];
}

/** By how much the later half of the rounds from the third on exceeds the earlier one, at the median. */
function grown(values: readonly number[]): number {
  const half = WARM + Math.floor((values.length - WARM) / 2);
  return median(values.slice(half)) - median(values.slice(WARM, half));
}

function signed(value: number): string {
  const text = Number.isInteger(value) ? String(value) : value.toFixed(1);
  return value > 0 ? `+${text}` : text;
}
