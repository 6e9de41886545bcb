// What a path that leads nowhere may have been meant to be.
import { operations } from "../../../generated/operations.ts";

/** How many paths are named at most. */
const MOST = 6;

/** One sentence that names the described paths which agree longest with `pathname`. */
export function nearestPaths(pathname: string): string {
  const asked = pathname.split("/").filter((segment) => segment !== "");
  const version = asked.findIndex((segment) => segment.toLowerCase() === "v1");
  const paths = [...new Set(Object.values(operations).map(({ path }) => path))];
  const known = paths.some((path) => path.split("/")[1] === asked[0]);
  if (version < 0) return `Paths begin with /v1, such as /v1/${known ? asked.join("/") : "customers"}.`;
  const below = asked.slice(version + 1);
  const scored = paths.map((path) => ({ path, score: agreement(path.split("/").slice(1), below) }));
  const best = Math.max(...scored.map(({ score }) => score));
  const nearest = scored.filter(({ score }) => score === best).map(({ path }) => `/v1${path}`);
  const more = nearest.length > MOST ? ` and ${nearest.length - MOST} more` : "";
  return `The nearest there are: ${nearest.slice(0, MOST).join(", ")}${more}.`;
}

/** How many segments agree from the start; the first one that does not may count for likeness. */
function agreement(template: readonly string[], asked: readonly string[]): number {
  let score = 0;
  for (const [index, name] of template.entries()) {
    const segment = asked[index];
    if (segment === undefined) return score - (template.length - index) / 100;
    if (!name.startsWith("{") && name.toLowerCase() !== segment.toLowerCase())
      return score + likeness(name, segment.toLowerCase()) - Math.abs(template.length - asked.length) / 100;
    score += 1;
  }
  return score - Math.max(0, asked.length - template.length) / 100;
}

/** Part of 1: how much of the longer word the common beginning is. */
function likeness(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return (0.9 * same) / Math.max(a.length, b.length, 1);
}
