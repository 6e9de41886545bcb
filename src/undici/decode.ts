// A body as it was before it was encoded, by the platform's rules: lenient about an end that is missing.
import { once } from "node:events";
import { type Duplex, pipeline, type Readable } from "node:stream";
import { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from "node:zlib";

/** More than any server stacks; each is a decoder. */
const MAX_ENCODINGS = 5;

// What has come is handed on at once, and a missing trailer is no error.
const ZLIB = { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
const BROTLI = { flush: constants.BROTLI_OPERATION_FLUSH, finishFlush: constants.BROTLI_OPERATION_FLUSH };

const DECODERS: Readonly<Record<string, (body: Readable) => Duplex | Promise<Duplex>>> = {
  gzip: () => createGunzip(ZLIB),
  "x-gzip": () => createGunzip(ZLIB),
  deflate: inflate,
  br: () => createBrotliDecompress(BROTLI),
};

/** `encodings` is a `content-encoding` header. With one that is unknown in it, the body is given as it came. */
export async function decode(body: Readable, encodings: string): Promise<Readable> {
  const names = encodings
    .toLowerCase()
    .split(",")
    .map((name) => name.trim());
  if (names.length > MAX_ENCODINGS)
    throw new Error(
      `the answer has ${names.length} content encodings, one upon the other; at most ${MAX_ENCODINGS} are decoded`,
    );
  const decoders = names.map((name) => (Object.hasOwn(DECODERS, name) ? DECODERS[name] : undefined));
  let decoded = body;
  if (decoders.includes(undefined)) return body;
  for (const decoder of decoders.reverse()) {
    // An error or an end of either is the other's.
    if (decoder) decoded = pipeline(decoded, await decoder(decoded), () => {});
  }
  return decoded;
}

/** "deflate" should have a zlib header, and often has none: its first byte tells. */
async function inflate(body: Readable): Promise<Duplex> {
  await once(body, "readable");
  const start: Buffer | null = body.read();
  if (start) body.unshift(start);
  return start && (start.readUInt8() & 0x0f) !== 8 ? createInflateRaw(ZLIB) : createInflate(ZLIB);
}
