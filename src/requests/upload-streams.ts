// Streams in an upload, the web's and Node's, read into memory. Node's are known by what they do: nothing of Node is imported.
import { InvalidArgumentError } from "../errors.ts";
import { TIME_IS_UP, within } from "../transport/wait.ts";
import type { Call } from "./calls/call.ts";

/** What can be read to its end: the web's streams, and whatever is iterated as Node's are. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/** The same value if it is a stream. */
export function streamOf(content: unknown): ByteStream | undefined {
  const isStream =
    content instanceof ReadableStream ||
    (typeof content === "object" && content !== null && Symbol.asyncIterator in content);
  return isStream ? (content as ByteStream) : undefined;
}

/** Read from already, or closed: what is left of it would be sent as if it were the whole file. */
function isTaken(stream: ByteStream): boolean {
  if (stream instanceof ReadableStream) return stream.locked;
  const { readableDidRead, destroyed } = stream as { readableDidRead?: unknown; destroyed?: unknown };
  return readableDidRead === true || destroyed === true;
}

/** A stream of the web's kind that reads another one. To cancel it is to close that one, and the file behind it. */
function webStream(source: AsyncIterable<Uint8Array | string>): ReadableStream<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    cancel() {
      // An iterator that waits for its next chunk would not hear of its return.
      const { destroy } = source as { destroy?: unknown };
      if (typeof destroy === "function") destroy.call(source);
      else chunks.return?.().catch(() => {});
    },
  });
}

/** Reads a stream to its end, so that each attempt can send it. */
export async function drain(stream: ByteStream, argument: string, { left, signal }: Call): Promise<Blob> {
  const cutShort = new AbortController();
  if (isTaken(stream))
    throw new InvalidArgumentError(
      argument,
      "is a stream that is being read already; it can't be sent",
      "uploadOrderAttachments",
    );
  try {
    // Chunks in shared memory are refused here, as a stream that failed.
    const body = (stream instanceof ReadableStream ? stream : webStream(stream)) as ReadableStream<
      Uint8Array<ArrayBuffer>
    >;
    // Piped, since a pipe can be cut: that cancels the stream, and closes the file behind it.
    const piped = body.pipeThrough(new TransformStream(), { signal: cutShort.signal });
    return await within(new Response(piped).blob(), left, signal, (reason) => cutShort.abort(reason));
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    const why = error === TIME_IS_UP ? "did not end before the deadline" : "failed, or has been read already";
    throw new InvalidArgumentError(argument, `is a stream that ${why}; nothing was sent`, "uploadOrderAttachments");
  }
}
