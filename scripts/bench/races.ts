// The comparisons: tables of all clients, and how this one does against its targets.
import type { Cell, Row } from "../terminal.ts";
import { runProgram } from "./children.ts";
import { type Context, type Line, median, quantile, ratios, times } from "./lines.ts";
import type { Lap, RaceSettings } from "./programs/race.ts";

/** How the tables and the targets name them; as in `clients/`. */
const OURS = "partner-center-commerce";
const OVER_UNDICI = "partner-center-commerce over undici";
const BARE = "bare fetch";
const ALONE = "openapi-fetch";

/** A POST that is answered with 3 kB, without a network: what the clients themselves cost. */
export async function checkout(context: Context): Promise<Line[]> {
  const { answers } = context;
  const title = `checkout without a network: ${answers.bytes.checkout} bytes answered`;
  const laps = await race(context, title, { work: "checkout", stub: answers.checkout });
  const ratio = against(laps, ALONE);
  const rivals = laps.filter(({ name, retries, times }) => retries && name !== OURS && times.length > 0);
  const faster = rivals.map(({ name }) => ({ name, ratio: against(laps, name) }));
  const closest = faster.sort((a, b) => b.ratio - a.ratio)[0];
  return [
    {
      work: "checkout, stubbed fetch",
      target: "≤ 1.25 × openapi-fetch",
      measured: times(ratio),
      passed: ratio <= 1.25,
    },
    {
      work: "the same, next to clients with retries",
      target: "faster than every one",
      measured: closest ? `${times(closest.ratio)} the fastest, ${closest.name}` : "none of them is installed",
      passed: closest !== undefined && closest.ratio < 1,
    },
  ];
}

/** The same over a real connection, 16 calls at once. */
export async function loopback(context: Context): Promise<Line[]> {
  const laps = await race(context, "checkout over loopback, 16 at once", { work: "checkout", atOnce: 16 });
  const [bare, alone, node] = [against(laps, BARE), against(laps, ALONE), against(laps, BARE, OVER_UNDICI)];
  const work = "checkout over loopback, 16 at once";
  return [
    { work, target: "≤ 1.05 × bare fetch", measured: times(bare), passed: bare <= 1.05 },
    { work, target: "faster than openapi-fetch", measured: times(alone), passed: alone < 1 },
    { work: "the same over undici", target: "faster than bare fetch", measured: times(node), passed: node < 1 },
  ];
}

/** A GET of a hundred orders, both ways. */
export async function list(context: Context): Promise<Line[]> {
  const { answers } = context;
  const size = `${Math.round(answers.bytes.list / 1000)} kB answered`;
  const stubbed = await race(context, `list of 100 orders without a network: ${size}`, {
    work: "list",
    stub: answers.list,
  });
  const wired = await race(context, "list of 100 orders over loopback, 16 at once", { work: "list", atOnce: 16 });
  return [
    { work: "list of 100 orders, stubbed fetch", ratio: against(stubbed, BARE) },
    { work: "list of 100 orders over loopback", ratio: against(wired, BARE) },
    { work: "the same over undici", ratio: against(wired, BARE, OVER_UNDICI) },
  ].map(({ work, ratio }) => ({
    work,
    target: "≤ 1.05 × bare fetch + JSON.parse",
    measured: times(ratio),
    passed: ratio <= 1.05,
  }));
}

async function race(
  { terminal, rounds, endpoint }: Context,
  title: string,
  work: Pick<RaceSettings, "work" | "stub"> & { atOnce?: number },
): Promise<Lap[]> {
  terminal.heading(title);
  const atOnce = work.atOnce ?? 1;
  const settings: RaceSettings = { endpoint, rounds, turn: 60, ...work, atOnce };
  const laps = await runProgram<Lap[]>("race", settings);
  const bases = { bare: lapOf(laps, BARE), alone: lapOf(laps, ALONE) };
  terminal.table(
    [
      { title: "client", least: 20 },
      { title: "a call", align: "right" },
      { title: "to bare fetch", align: "right" },
      { title: "middle half", align: "right" },
      { title: "CPU to bare fetch", align: "right" },
      { title: "to openapi-fetch", align: "right" },
      { title: "retries" },
    ],
    laps.filter(({ missing }) => missing === undefined).map((lap) => rowOf(lap, bases)),
  );
  for (const { name, missing } of laps) if (missing !== undefined) terminal.line(`${name} is left out: ${missing}`);
  return laps;
}

function rowOf({ name, retries, times: all, cpu }: Lap, { bare, alone }: { bare: Lap; alone: Lap }): Row {
  const toBare = ratios(all, bare.times);
  const own: Cell = name === OURS || name === OVER_UNDICI ? { text: name, style: "bold" } : name;
  return [
    own,
    `${median(all).toFixed(1)} µs`,
    times(median(toBare)),
    `${quantile(toBare, 0.25).toFixed(2)}–${quantile(toBare, 0.75).toFixed(2)}`,
    times(median(ratios(cpu, bare.cpu))),
    times(median(ratios(all, alone.times))),
    retries ? "yes" : "",
  ];
}

function lapOf(laps: readonly Lap[], name: string): Lap {
  return laps.find((lap) => lap.name === name) ?? { name, retries: false, times: [], cpu: [] };
}

/** This client's time over another's: the median of all rounds. */
function against(laps: readonly Lap[], name: string, own: string = OURS): number {
  const [mine, theirs] = [lapOf(laps, own).times, lapOf(laps, name).times];
  if (mine.length === 0) throw new Error(`${own} could not be run`);
  return median(ratios(mine, theirs));
}
