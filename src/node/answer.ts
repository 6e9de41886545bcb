// What node:http received, as a Response.
import { once } from "node:events";
import type { IncomingMessage } from "node:http";
import { type Duplex, pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

/** Bytes of JSON that are read before the answer is given: far less work than a stream. */
const WHOLE = 1_048_576;

/** What an answer consists of, but for its body. */
interface Head {
  status: number;
  statusText: string;
  headers: [string, string][];
}

const DECODERS: Record<string, () => Duplex> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

const utf8 = new TextDecoder();

/** A body that is here already. A stream is made of it for whoever wants one; few do, and it is half of a Response's cost. */
class WholeResponse extends Response {
  readonly #bytes: Uint8Array<ArrayBuffer>;
  #taken = false;
  #full: Response | undefined;

  constructor(bytes: Uint8Array<ArrayBuffer>, head: Head) {
    super(null, head);
    this.#bytes = bytes;
  }

  /** The platform's own, for all that needs more than the text. */
  get #platform(): Response {
    if (!this.#full) {
      const { status, statusText, headers } = this;
      this.#full = new Response(this.#bytes, { status, statusText, headers });
      if (this.#taken) void this.#full.arrayBuffer();
    }
    return this.#full;
  }

  override async text(): Promise<string> {
    if (this.#taken || this.#full) return this.#platform.text();
    this.#taken = true;
    return utf8.decode(this.#bytes);
  }

  override async json(): Promise<unknown> {
    return JSON.parse(await this.text());
  }

  override get bodyUsed(): boolean {
    return this.#taken || this.#full?.bodyUsed === true;
  }

  override get body(): Response["body"] {
    return this.#platform.body;
  }

  override arrayBuffer(): Promise<ArrayBuffer> {
    return this.#platform.arrayBuffer();
  }

  override blob(): Promise<Blob> {
    return this.#platform.blob();
  }

  // Not every release that is supported has it.
  override async bytes(): ReturnType<Response["bytes"]> {
    return new Uint8Array(await this.arrayBuffer());
  }

  override formData(): Promise<FormData> {
    return this.#platform.formData();
  }

  override clone(): Response {
    return this.#platform.clone();
  }
}

/** Rejects where the connection breaks within what is read first; what breaks after that is the stream's error. */
export async function answerOf(message: IncomingMessage, method: string): Promise<Response> {
  const { statusCode: status = 0, statusMessage: statusText = "", rawHeaders } = message;
  const headers: [string, string][] = [];
  const known = { "content-encoding": "", "content-type": "" };
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) {
    const [name = "", value = ""] = [rawHeaders[at]?.toLowerCase(), rawHeaders[at + 1]];
    headers.push([name, value]);
    if (name === "content-type") known[name] = value;
    if (name === "content-encoding") known[name] += known[name] ? `,${value}` : value;
  }
  const head = { status, statusText, headers };
  try {
    const encoding = known["content-encoding"];
    const none = method === "HEAD" || status === 204 || status === 205 || status === 304;
    if (none || (encoding !== "" && !(await hasBytes(message)))) {
      message.resume();
      return new Response(null, head);
    }
    const body = encoding === "" ? message : decoded(message, encoding);
    return /json/i.test(known["content-type"]) ? await read(body, head) : streamed(body, head);
  } catch (error) {
    // A status that no Response can have, say.
    message.destroy();
    throw error;
  }
}

/** A body of JSON is wanted whole; only a long one is a stream. */
function read(body: Readable, head: Head): Promise<Response> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const give = (): void => {
      body.off("data", take).off("end", give).off("error", reject);
      const bytes = Buffer.concat(chunks);
      try {
        if (size > WHOLE) body.pause().unshift(bytes);
        resolve(size > WHOLE ? streamed(body, head) : new WholeResponse(bytes, head));
      } catch (error) {
        reject(error);
      }
    };
    const take = (chunk: Uint8Array): void => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > WHOLE) give();
    };
    body.on("data", take).on("end", give).on("error", reject);
  });
}

function streamed(body: Readable, head: Head): Response {
  return new Response(Readable.toWeb(body) as ReadableStream, head);
}

/** Whether there is anything to decode: of nothing a decoder says that it ends too soon. */
async function hasBytes(message: IncomingMessage): Promise<boolean> {
  await once(message, "readable");
  const first: unknown = message.read();
  if (first === null) return false;
  message.unshift(first);
  return true;
}

/** The body as it was before it was encoded; as it is where that can't be undone. */
function decoded(message: IncomingMessage, encoding: string): Readable {
  let body: Readable = message;
  for (const name of encoding.toLowerCase().split(",").reverse()) {
    const decoder = DECODERS[name.trim()];
    if (!decoder) return body;
    // An error or an end of either is the other's.
    body = pipeline(body, decoder(), () => {});
  }
  return body;
}
