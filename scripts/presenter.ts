// What scripts print for people: lines, tables and progress that suit a terminal, a pipe or a CI log alike.
import { type Ink, inkFor } from "./presenter/ink.ts";
import { type Output, type Progress, screen } from "./presenter/screen.ts";
import { type Column, type Row, renderTable } from "./presenter/table.ts";

export type { Ink } from "./presenter/ink.ts";
export type { Output, Progress } from "./presenter/screen.ts";
export { type Cell, type Column, count, type Row } from "./presenter/table.ts";
export { clean, shorten, textWidth } from "./presenter/text.ts";

/** What decides how things look, beside the stream itself. */
export interface PresenterOptions {
  /** Default: the process's. `NO_COLOR`, `FORCE_COLOR`, `TERM` and `CI` are looked at. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** ms, for the pace of progress where it can't be updated in place. Default: the machine's clock. */
  readonly now?: () => number;
}

/** Prints to one stream. Text given to it may carry its ink; data from elsewhere goes through `clean` first (tables do that themselves). */
export interface Presenter {
  /** Columns of the terminal; Infinity where lines may be as long as they like. */
  readonly width: number;
  /** `ink.red("text")`; the text alone where colours are not wanted. */
  readonly ink: Ink;
  line(text?: string): void;
  /** A line that begins a part, with an empty one before it. */
  heading(text: string): void;
  /** On a terminal it is narrowed to the width, the widest columns first. */
  table(columns: readonly Column[], rows: readonly Row[]): void;
  /** Begins a line that changes: in place on a terminal, as plain lines elsewhere. One at a time. */
  progress(): Progress;
}

/** A presenter for a stream, the standard output unless told otherwise. */
export function createPresenter(stream: Output = process.stdout, options: PresenterOptions = {}): Presenter {
  const { env = process.env, now = Date.now } = options;
  const terminal = stream.isTTY === true && env.TERM !== "dumb";
  const width = stream.isTTY ? Math.max(40, stream.columns || 80) : Number.POSITIVE_INFINITY;
  const ink = inkFor(stream, env);
  const { line, progress } = screen(stream, { inPlace: terminal && !isSet(env.CI), width, now });
  return {
    width,
    ink,
    line,
    heading(text) {
      line();
      line(ink.bold(text));
    },
    table(columns, rows) {
      for (const text of renderTable(columns, rows, width, ink)) line(text);
    },
    progress,
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "" && value !== "0" && value !== "false";
}
