// Whether to colour, and how.

const CODES = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
} as const;

export type InkName = keyof typeof CODES;

/** One function an ink; where colours are not wanted, each gives back its text. */
export type Ink = Readonly<Record<InkName, (text: string) => string>>;

/** `NO_COLOR` (https://no-color.org) beats `FORCE_COLOR`; else only a terminal that can is coloured. */
export function inkFor(
  { isTTY }: { readonly isTTY?: boolean | undefined },
  env: Readonly<Record<string, string | undefined>>,
): Ink {
  const coloured = !env.NO_COLOR && (env.FORCE_COLOR ? env.FORCE_COLOR !== "0" : isTTY === true && env.TERM !== "dumb");
  const paint = (name: InkName) => (text: string) => {
    const [on, off] = CODES[name];
    return coloured && text ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  };
  return {
    bold: paint("bold"),
    dim: paint("dim"),
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    cyan: paint("cyan"),
  };
}
