// Tables: columns as wide as they must be, narrowed where the terminal is.
import type { Ink, InkName } from "./ink.ts";
import { clean, shorten, textWidth } from "./text.ts";

/** A number is set to the right unless its column says otherwise; undefined is an empty cell. */
export type Cell = string | number | undefined | { readonly text: string; readonly ink: InkName };
export type Row = readonly Cell[];

export interface Column {
  readonly title: string;
  /** Default: right where every cell is a number. */
  readonly align?: "left" | "right";
  /** Columns that must stay when the table is narrowed; default 8. */
  readonly least?: number;
}

const GAP = "  ";
const LEAST = 8;

/** The lines of a table: titles, a rule, and a line a row. */
export function renderTable(columns: readonly Column[], rows: readonly Row[], width: number, ink: Ink): string[] {
  const texts = rows.map((row) => columns.map((_, index) => textOf(row[index])));
  const natural = columns.map(({ title }, index) =>
    Math.max(textWidth(title), ...texts.map((row) => textWidth(row[index] ?? ""))),
  );
  const widths = narrow(natural, columns, width);
  const right = columns.map(
    ({ align }, index) =>
      align === "right" || (!align && rows.length > 0 && rows.every((row) => typeof row[index] === "number")),
  );
  const set = (cells: readonly string[], paint: (text: string, index: number) => string): string =>
    cells
      .map((cell, index) => {
        const text = shorten(cell, widths[index] ?? 0);
        const space = " ".repeat((widths[index] ?? 0) - textWidth(text));
        return right[index] ? space + paint(text, index) : paint(text, index) + space;
      })
      .join(GAP)
      .trimEnd();
  return [
    set(
      columns.map(({ title }) => title),
      ink.bold,
    ),
    ink.dim(widths.map((size) => "─".repeat(size)).join(GAP)),
    ...texts.map((cells, at) =>
      set(cells, (text, index) => {
        const cell = rows[at]?.[index];
        return typeof cell === "object" ? ink[cell.ink](text) : text;
      }),
    ),
  ];
}

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

/** `1 line`, `2 lines`. */
export function count(amount: number, one: string, many: string = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
