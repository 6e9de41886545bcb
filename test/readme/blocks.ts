// The code blocks of the README, each under the headings it stands below.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../../", import.meta.url));

/** A fenced block. */
export interface Block {
  /** `ts` or `sh`. */
  readonly language: string;
  readonly code: string;
  /** Where its code begins in the README, from 1. */
  readonly line: number;
  /** The nearest heading above it, without its marks. */
  readonly heading: string;
  /** 0 for the first block of its language under that heading. */
  readonly index: number;
}

/** All blocks, in the order of the README. Throws for a fence without a language. */
export function blocksOf(text: string): Block[] {
  const lines = text.split("\n");
  const blocks: Block[] = [];
  let heading = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
    const language = /^```(.*)$/.exec(line)?.[1];
    if (language === undefined) continue;
    if (language === "") throw new Error(`README.md:${at + 1}: the code block has no language.`);
    const end = lines.indexOf("```", at);
    const index = blocks.filter((block) => block.heading === heading && block.language === language).length;
    blocks.push({ language, code: lines.slice(at + 1, end).join("\n"), line: at + 2, heading, index });
    at = end;
  }
  return blocks;
}

/** The README's blocks. */
export const blocks: readonly Block[] = blocksOf(readFileSync(`${root}README.md`, "utf8"));

/** A TypeScript block by its heading. */
export function block(heading: string, index = 0): Block {
  const found = blocks.find((one) => one.language === "ts" && one.heading === heading && one.index === index);
  if (!found) throw new Error(`README.md has no TypeScript block ${index} under "${heading}".`);
  return found;
}
