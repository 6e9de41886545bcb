// Seeded randomness (sfc32), and the kinds of id the service gives out. The same seed and calls give the same ids.

/** A deterministic stream of numbers and ids. */
export interface Random {
  /** A number in [0, 1). */
  fraction(): number;
  /** A lower-case version 4 GUID. */
  guid(): string;
  /** `digits` lower-case hexadecimal digits. */
  hex(digits: number): string;
  /** `length` characters of the URL-safe base64 alphabet. */
  token(length: number): string;
  /** Never draws that id, or the token that it begins with: it was given from outside, maybe drawn from the same seed. */
  avoid(id: string): void;
  /** Begins the stream again. */
  restart(): void;
}

/** The length of the token that the ids of most orders begin with. */
export const ORDER_TOKEN = 32;

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Opens stream number `stream` of `seed`; streams of one seed don't influence each other. */
export function createRandom(seed: number, stream = 0): Random {
  let next = sfc32(seed, stream);
  const taken = new Set<string>();
  const unless = (draw: () => string): string => {
    for (;;) {
      const id = draw();
      if (!taken.has(id)) return id;
    }
  };
  const hex = (digits: number): string => {
    let text = "";
    while (text.length < digits) text += next().toString(16).padStart(8, "0");
    return text.slice(0, digits);
  };
  const guid = (): string => {
    const d = hex(32);
    const variant = ((Number.parseInt(d.charAt(16), 16) & 3) | 8).toString(16);
    return `${d.slice(0, 8)}-${d.slice(8, 12)}-4${d.slice(13, 16)}-${variant}${d.slice(17, 20)}-${d.slice(20)}`;
  };
  const token = (length: number): string => {
    let text = "";
    for (let i = 0; i < length; i++) text += ALPHABET.charAt(next() >>> 26);
    return text;
  };
  return {
    fraction: () => next() / 2 ** 32,
    hex: (digits) => unless(() => hex(digits)),
    guid: () => unless(guid),
    token: (length) => unless(() => token(length)),
    avoid: (id) => void taken.add(id.toLowerCase()).add(id.slice(0, ORDER_TOKEN)),
    restart() {
      next = sfc32(seed, stream);
      taken.clear();
    },
  };
}

function sfc32(seed: number, stream: number): () => number {
  let a = seed >>> 0;
  let b = Math.floor(seed / 2 ** 32) >>> 0;
  let c = stream >>> 0;
  let counter = 1;
  const next = (): number => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  // The generator's author asks for some rounds before the first use, so that like seeds part ways.
  for (let i = 0; i < 16; i++) next();
  return next;
}
