// One stream: finished lines, and below them at most one that is still changing.
import { shorten } from "./text.ts";

/** As much of a stream as is needed: `process.stdout`, or something for a test. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

/** A line that changes until it is done. */
export interface Progress {
  update(text: string): void;
  /** Ends it, with a last text if there is one. */
  done(text?: string): void;
}

export interface ScreenOptions {
  readonly inPlace: boolean;
  readonly width: number;
  /** ms */
  readonly now: () => number;
}

/** Where it can't be updated in place, a new line is printed no more often than this, in ms. */
const PACE = 1000;
const ERASE = "\r\u001b[2K";

/** The two ways to write to `stream`, kept out of each other's way. */
export function screen(
  stream: Output,
  { inPlace, width, now }: ScreenOptions,
): { line: (text?: string) => void; progress: () => Progress } {
  let shown = "";
  const erase = (): string => (shown ? ERASE : "");
  const line = (text = ""): void => {
    stream.write(`${erase()}${text}\n${shown}`);
  };
  const changing = (): Progress => ({
    update(text) {
      const before = erase();
      // The last column stays free: some terminals wrap when it is written to.
      shown = shorten(text, width - 1);
      stream.write(before + shown);
    },
    done(text) {
      const before = erase();
      const last = text ?? shown;
      shown = "";
      stream.write(before + (last ? `${last}\n` : ""));
    },
  });
  const plain = (): Progress => {
    let printed: string | undefined;
    let latest: string | undefined;
    let printedAt = Number.NEGATIVE_INFINITY;
    const print = (text: string): void => {
      if (text === printed) return;
      printed = text;
      printedAt = now();
      line(text);
    };
    return {
      update(text) {
        latest = text;
        if (now() - printedAt >= PACE) print(text);
      },
      done(text = latest) {
        if (text) print(text);
      },
    };
  };
  return { line, progress: inPlace ? changing : plain };
}
