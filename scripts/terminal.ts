// What scripts print for people: lines, tables and progress that suit a terminal, a pipe or a CI log alike.
import { stripVTControlCharacters, styleText } from "node:util";
import CliTable from "cli-table3";
import stringWidth from "string-width";

export type Style = "bold" | "dim" | "red" | "green" | "yellow" | "cyan";

/** A number is set to the right; undefined is an empty cell. */
export type Cell = string | number | undefined | { readonly text: string; readonly style: Style };
export type Row = readonly Cell[];

export interface Column {
  readonly title: string;
  /** Default: right where every cell is a number. */
  readonly align?: "left" | "right";
  /** Characters that must stay when the table is narrowed; default 8. */
  readonly least?: number;
}

/** A line that changes until it is done. */
export interface Progress {
  update(text: string): void;
  done(): void;
}

/** Prints to one stream. Data from elsewhere goes through `clean` first; tables do that themselves. */
export interface Terminal {
  /** Columns; Infinity where lines may be as long as they like. */
  readonly width: number;
  /** Colours where the stream shows them (`NO_COLOR`, `FORCE_COLOR` and `TERM` count), else the text alone. */
  style(style: Style, text: string): string;
  line(text?: string): void;
  /** A line that begins a part, with an empty one before it. */
  heading(text: string): void;
  /** Narrowed to the width of the terminal, the widest columns first. */
  table(columns: readonly Column[], rows: readonly Row[]): void;
  /** In place on a terminal, as plain lines elsewhere. One at a time. */
  progress(): Progress;
}

/** Where a line can't be updated in place, a new one is printed no more often than this, in ms. */
const PACE = 1000;
const ERASE = "\r\u001b[2K";
const GAP = "  ";
const LEAST = 8;
/** Control characters, and those that turn the direction of writing. */
const UNWANTED = /[\p{Control}\u202A-\u202E\u2066-\u2069]+/gu;

/** Text from elsewhere, safe to print on one line: no escape sequences, no control characters. */
export function clean(text: string): string {
  return stripVTControlCharacters(text).replace(UNWANTED, " ").trim();
}

/** `1 line`, `2 lines`. */
export function count(amount: number, one: string, many: string = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** A terminal for a stream, the standard output unless told otherwise. */
export function createTerminal(
  stream: NodeJS.WritableStream & { readonly columns?: number } = process.stdout,
): Terminal {
  const isTerminal = "isTTY" in stream && stream.isTTY === true;
  const width = isTerminal ? Math.max(40, stream.columns || 80) : Number.POSITIVE_INFINITY;
  const inPlace = isTerminal && process.env.TERM !== "dumb" && !process.env.CI;
  let changing = "";
  const style = (name: Style, text: string): string => (text ? styleText(name, text, { stream }) : "");
  const line = (text = ""): void => {
    stream.write(`${changing && ERASE}${text}\n${changing}`);
  };
  return {
    width,
    style,
    line,
    heading(text) {
      line();
      line(style("bold", text));
    },
    table(columns, rows) {
      for (const text of renderTable(columns, rows, width, style)) line(text);
    },
    progress: () => {
      if (!inPlace) return plainProgress(line);
      const show = (text: string): void => {
        const erase = changing && ERASE;
        changing = text;
        stream.write(erase + text);
      };
      return {
        // The last column stays free: some terminals wrap when it is written to.
        update: (text) => show(text.slice(0, width - 1)),
        done: () => {
          const last = changing;
          show("");
          if (last) line(last);
        },
      };
    },
  };
}

function plainProgress(line: (text: string) => void): Progress {
  let printed: string | undefined;
  let latest: string | undefined;
  let printedAt = Number.NEGATIVE_INFINITY;
  const print = (text: string): void => {
    printed = text;
    printedAt = performance.now();
    line(text);
  };
  return {
    update(text) {
      latest = text;
      if (text !== printed && performance.now() - printedAt >= PACE) print(text);
    },
    done() {
      if (latest !== undefined && latest !== printed) print(latest);
    },
  };
}

/** The lines of a table: titles, a rule, and a line a row. */
function renderTable(
  columns: readonly Column[],
  rows: readonly Row[],
  width: number,
  style: Terminal["style"],
): string[] {
  const texts = rows.map((row) => columns.map((_, index) => textOf(row[index])));
  const natural = columns.map(({ title }, index) =>
    Math.max(...[title, ...texts.map((row) => row[index] ?? "")].map((text) => stringWidth(text))),
  );
  const table = new CliTable({
    head: columns.map(({ title }) => style("bold", title)),
    colWidths: narrow(natural, columns, width),
    colAligns: columns.map(
      ({ align }, index) =>
        align ?? (rows.length > 0 && rows.every((row) => typeof row[index] === "number") ? "right" : "left"),
    ),
    truncate: "…",
    chars: { ...NO_BORDERS, middle: GAP, mid: "─", "mid-mid": GAP },
    style: { head: [], border: [], compact: true, "padding-left": 0, "padding-right": 0 },
  });
  for (const [at, cells] of texts.entries())
    table.push(
      cells.map((text, index) => {
        const cell = rows[at]?.[index];
        return typeof cell === "object" ? style(cell.style, text) : text;
      }),
    );
  return table
    .toString()
    .split("\n")
    .map((text) => text.trimEnd());
}

const NO_BORDERS = {
  top: "",
  "top-mid": "",
  "top-left": "",
  "top-right": "",
  bottom: "",
  "bottom-mid": "",
  "bottom-left": "",
  "bottom-right": "",
  left: "",
  "left-mid": "",
  right: "",
  "right-mid": "",
} as const;

function textOf(cell: Cell): string {
  return clean(String((typeof cell === "object" ? cell.text : cell) ?? ""));
}

/** Takes from the widest column, one at a time, until the table fits or no column can give. */
function narrow(natural: readonly number[], columns: readonly Column[], width: number): number[] {
  const widths = [...natural];
  const least = columns.map((column, index) => Math.min(natural[index] ?? 0, column.least ?? LEAST));
  let over = widths.reduce((sum, size) => sum + size, 0) + GAP.length * (widths.length - 1) - width;
  for (; over > 0; over--) {
    const slack = widths.map((size, index) => (size > (least[index] ?? 0) ? size : 0));
    const widest = slack.indexOf(Math.max(...slack));
    if (!slack[widest]) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
