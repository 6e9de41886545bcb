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
function formatProblem({ file, line, reason }: Problem): string {
  return `${displayPath(file)}:${line}: ${reason.replace(/\s*\n\s*/g, " ")}`;
}

/** What `work` gives; problems of the description that it throws are added to `problems`, and it gives nothing. */
export async function collect<T>(problems: Problem[], work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}
