// Streams that keep what is written to them: a pipe, or a terminal of a given width.
import { Writable } from "node:stream";
import { WriteStream } from "node:tty";

/** A pipe, whose text can be read. */
export class Pipe extends Writable {
  text = "";

  override _write(chunk: unknown, _encoding: string, done: () => void): void {
    this.text += String(chunk);
    done();
  }
}

/** The same as a terminal. */
export class FakeTerminal extends Pipe {
  readonly isTTY = true;
  readonly columns: number;
  /** The platform's, which looks at the environment. */
  readonly getColorDepth: WriteStream["getColorDepth"] = WriteStream.prototype.getColorDepth;

  constructor(columns = 80) {
    super();
    this.columns = columns;
  }
}
