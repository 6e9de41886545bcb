// A file that only its owner can read, and that is there whole or not at all.
import { type FileHandle, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export interface SecretFile {
  /** Writes the text, and puts the file in its place. */
  save(text: string): Promise<void>;
  /** Leaves nothing behind of what was not saved. */
  discard(): Promise<void>;
}

/** Opens a file beside its place, so that one that can't be written is known before there is something to write. */
export async function createSecretFile(path: string): Promise<SecretFile> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}`);
  const place = await stat(path).catch(() => undefined);
  if (place?.isDirectory()) throw new Error(`${path} is a folder: give the name of a file.`);
  let handle: FileHandle | undefined;
  try {
    handle = await open(draft, "wx", 0o600);
  } catch (error) {
    throw new Error(`${path} can't be written: ${error instanceof Error ? error.message : error}`);
  }
  const close = async (): Promise<void> => {
    await handle?.close();
    handle = undefined;
  };
  return {
    async save(text) {
      await handle?.writeFile(text);
      await handle?.sync();
      await close();
      await rename(draft, path);
    },
    async discard() {
      await close();
      await rm(draft, { force: true });
    },
  };
}
