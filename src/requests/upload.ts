// What an upload of attachments sends: its metadata and files, checked, and read into memory so that a retry can send them again.
import type { AttachmentMetadata } from "../../generated/schema.ts";
import { checkOptionNames, type NamesOf, show } from "../arguments.ts";
import { InvalidArgumentError } from "../errors.ts";
import { plainData } from "../helpers/plain-data.ts";
import type { Call } from "./calls/call.ts";
import { type ByteStream, drain, streamOf } from "./upload-streams.ts";

/** A file's bytes under a name. A stream is read into memory first, so that a retry can send it again: of the web's kind, or Node's (`createReadStream`). */
export interface NamedFile {
  name: string;
  content: Blob | ArrayBuffer | Uint8Array | string | ByteStream;
  /** Media type, e.g. `"application/pdf"`. */
  type?: string;
}

/** A `File`, a `Blob` (it is called after its place), or bytes under a name. */
export type AttachmentFile = File | Blob | NamedFile;

/** What `upload` sends: the metadata, and files as purchase orders or tender documents. */
export interface AttachmentUpload {
  metadata: AttachmentMetadata;
  /** Purchase orders. */
  pofiles?: AttachmentFile | readonly AttachmentFile[];
  /** Tender documents; a tender without them needs `metadata.tenderLink`. */
  tenderfiles?: AttachmentFile | readonly AttachmentFile[];
}

const UPLOAD: NamesOf<AttachmentUpload> = { metadata: true, pofiles: true, tenderfiles: true };
/** What a file of another kind has as well, such as one of a library. */
const NAMED_FILE = { name: true, content: true, type: true, size: true, lastModified: true } as const;

/** The form that an upload makes, its files read into memory. Throws `InvalidArgumentError` for what can't be sent. */
export async function formOf(upload: AttachmentUpload, call: Call): Promise<FormData> {
  checkMetadata(upload, "uploadOrderAttachments");
  const form = new FormData();
  form.append("metadata", JSON.stringify(plainData(upload.metadata, "upload.metadata", "uploadOrderAttachments")));
  for (const part of ["pofiles", "tenderfiles"] as const)
    for (const file of await filesOf(upload, part, call)) form.append(part, file, file.name);
  return form;
}

function checkMetadata(upload: AttachmentUpload, operation: string): void {
  if (typeof upload !== "object" || upload === null)
    throw new InvalidArgumentError(
      "upload",
      `must be an object with metadata and files, not ${show(upload)}`,
      operation,
    );
  checkOptionNames(upload, UPLOAD, operation, "upload");
  const { metadata, tenderfiles } = upload;
  if (typeof metadata !== "object" || metadata === null)
    throw new InvalidArgumentError("upload.metadata", `must be an object, not ${show(metadata)}`, operation);
  for (const name of ["customerPrice", "currency"] as const) {
    if (typeof metadata[name] !== "string" || metadata[name] === "")
      throw new InvalidArgumentError(`upload.metadata.${name}`, "must be a non-empty string", operation);
  }
  const tender = metadata.isPartOfTender ?? metadata.isPartofTender;
  if (tender && !metadata.tenderLink && listOf(tenderfiles).length === 0)
    throw new InvalidArgumentError(
      "upload.metadata.tenderLink",
      "or tenderfiles must be given when isPartOfTender is true",
      operation,
    );
}

function listOf(files: AttachmentFile | readonly AttachmentFile[] | undefined): readonly AttachmentFile[] {
  if (files === undefined) return [];
  return Array.isArray(files) ? files : [files as AttachmentFile];
}

function filesOf(upload: AttachmentUpload, part: "pofiles" | "tenderfiles", call: Call): Promise<File[]> {
  return Promise.all(listOf(upload[part]).map((file, index) => fileOf(file, `upload.${part}[${index}]`, call)));
}

async function fileOf(file: AttachmentFile, argument: string, call: Call): Promise<File> {
  if (file instanceof File) return file;
  if (file instanceof Blob)
    return new File([file], argument.replace(/\W+/g, "-").replace(/-$/, ""), { type: file.type });
  if (streamOf(file))
    throw new InvalidArgumentError(
      argument,
      "is a stream: give it a name, as { name, content }",
      "uploadOrderAttachments",
    );
  checkOptionNames(file ?? {}, NAMED_FILE, "uploadOrderAttachments", argument);
  const { name, content, type = "" } = file ?? {};
  if (typeof name !== "string" || name === "")
    throw new InvalidArgumentError(argument, "must be a File, a Blob, or { name, content }", "uploadOrderAttachments");
  const stream = streamOf(content);
  const bytes = stream ? await drain(stream, `${argument}.content`, call) : content;
  const known =
    typeof bytes === "string" || bytes instanceof Blob || bytes instanceof ArrayBuffer || ArrayBuffer.isView(bytes);
  if (!known)
    throw new InvalidArgumentError(
      `${argument}.content`,
      "must be a Blob, bytes, a string or a stream",
      "uploadOrderAttachments",
    );
  // A copy of bytes can be sent even if theirs are in shared memory.
  return new File([bytes instanceof Uint8Array ? new Uint8Array(bytes) : bytes], name, { type });
}
