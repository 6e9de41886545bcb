// A line of the table of targets, and the arithmetic that it takes.
import type { Terminal } from "../terminal.ts";
import type { Answers } from "./answers.ts";

/** What was asked for, and what was measured. */
export interface Line {
  readonly work: string;
  readonly target: string;
  readonly measured: string;
  readonly passed: boolean;
}

/** What the cases share. */
export interface Context {
  readonly terminal: Terminal;
  readonly rounds: number;
  readonly answers: Answers;
  /** Where the service listens on loopback. */
  readonly endpoint: string;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which that share of the others lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Round by round, the one over the other. */
export function ratios(values: readonly number[], base: readonly number[]): number[] {
  return values.map((value, index) => value / (base[index] ?? Number.NaN));
}

/** A ratio as the tables print it. */
export function times(ratio: number): string {
  return `${ratio.toFixed(2)} ×`;
}

export function megabytes(bytes: number): string {
  return `${(bytes / 1_048_576).toFixed(1)} MB`;
}
