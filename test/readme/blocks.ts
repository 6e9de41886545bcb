// The code blocks of the README and of the guide to the package, each under the heading it stands below.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root: string = fileURLToPath(new URL("../../", import.meta.url));
const GUIDE = "spec/guide/typescript";

/** The README and the pages of the guide to the package, as paths from the repository. */
export const pages: readonly string[] = [
  "README.md",
  ...readdirSync(root + GUIDE)
    .sort()
    .map((name) => `${GUIDE}/${name}`),
];

/** A fenced block. */
export interface Block {
  /** The page, as a path from the repository. */
  readonly file: string;
  /** Such as `ts` or `sh`. */
  readonly language: string;
  readonly code: string;
  /** Where its code begins in the page, from 1. */
  readonly line: number;
  /** The nearest heading above it, without its marks. */
  readonly heading: string;
  /** 0 for the first block of its language under that heading. */
  readonly index: number;
}

/** All blocks of a page, in its order. Throws for a fence without a language. */
export function blocksOf(text: string, file: string): Block[] {
  const lines = text.split("\n");
  const blocks: Block[] = [];
  let heading = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    heading = /^#+ (.+)$/.exec(line)?.[1] ?? heading;
    const language = /^```(.*)$/.exec(line)?.[1];
    if (language === undefined) continue;
    if (language === "") throw new Error(`${file}:${at + 1}: the code block has no language.`);
    const end = lines.indexOf("```", at);
    const index = blocks.filter((block) => block.heading === heading && block.language === language).length;
    blocks.push({ file, language, code: lines.slice(at + 1, end).join("\n"), line: at + 2, heading, index });
    at = end;
  }
  return blocks;
}

export const textOf = (file: string): string => readFileSync(root + file, "utf8");

/** The blocks of all pages. */
export const blocks: readonly Block[] = pages.flatMap((file) => blocksOf(textOf(file), file));

/** A TypeScript block by its page (`README`, or the name of a page of the guide) and heading. */
export function block(page: string, heading: string, index = 0): Block {
  const file = page === "README" ? "README.md" : `${GUIDE}/${page}.md`;
  const found = blocks.find(
    (one) => one.language === "ts" && one.file === file && one.heading === heading && one.index === index,
  );
  if (!found) throw new Error(`${file} has no TypeScript block ${index} under "${heading}".`);
  return found;
}
