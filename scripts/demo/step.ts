// How a step of the story begins, and how the story ends before its time.
import type { Terminal } from "../terminal.ts";

/** Ends the demo before its time, for a reason told in one line. */
export class StoryEnd extends Error {}

/** The heading of a step, with the call that it is about. */
export function step({ heading, line, style }: Terminal, title: string, call: string): void {
  heading(title);
  line(style("cyan", `   ${call}`));
}
