// What is wrong with a description: where it stands and why, one line each.
import { relative } from "node:path";

/** One fault of the description. `line` counts from 1. */
export interface Problem {
  file: string;
  line: number;
  reason: string;
}

/** The description can't be generated from; `problems` says why. */
export class SpecError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "SpecError";
    this.problems = problems;
  }
}

/** A path as a person would type it: relative to the working directory, with forward slashes. */
export function displayPath(path: string): string {
  return (relative(process.cwd(), path) || path).replaceAll("\\", "/");
}

/** `spec/paths/carts.yaml:12: reason`, the form that editors and terminals link to the place. */
export function formatProblem({ file, line, reason }: Problem): string {
  return `${displayPath(file)}:${line}: ${reason.replace(/\s*\n\s*/g, " ")}`;
}

/** Waits for both parts and reports the problems of both at once, so that one run shows all there is to mend. */
export async function collectProblems<A, B>(first: Promise<A>, second: () => B): Promise<[A, B]> {
  const results = await Promise.allSettled([first, Promise.resolve().then(second)]);
  const reasons: unknown[] = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
  for (const reason of reasons) if (!(reason instanceof SpecError)) throw reason;
  const problems = reasons.flatMap((reason) => (reason instanceof SpecError ? reason.problems : []));
  if (problems.length > 0) throw new SpecError(problems);
  const [a, b] = results;
  if (a.status === "rejected" || b.status === "rejected") throw new Error("unreachable");
  return [a.value, b.value];
}
