// How wide a text is on a terminal, and how to make it fit.
import { stripVTControlCharacters } from "node:util";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\u3400-\u4DBF\u4E00-\u9FFF\uA000-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;
const NOTHING = /^[\p{Mark}\p{Control}\p{Format}]+$/u;
/** Control characters, and those that turn the direction of writing. */
const UNWANTED = /[\p{Control}\u202A-\u202E\u2066-\u2069]+/gu;

/** Text from elsewhere, safe to print on one line: no escape sequences, no control characters. */
export function clean(text: string): string {
  return stripVTControlCharacters(text).replace(UNWANTED, " ").trim();
}

/** Columns that a text takes on a terminal; escape sequences take none. */
export function textWidth(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text))) width += widthOf(segment);
  return width;
}

function widthOf(grapheme: string): number {
  if (NOTHING.test(grapheme)) return 0;
  return WIDE.test(grapheme) ? 2 : 1;
}

/** The text, cut to `width` columns with an ellipsis if it is wider. Loses its colours when cut. */
export function shorten(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = "";
  let left = width - 1;
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text))) {
    left -= widthOf(segment);
    if (left < 0) break;
    kept += segment;
  }
  return width > 0 ? `${kept}…` : "";
}
