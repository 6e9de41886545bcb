// From the bytes of a request body to a value: JSON, or the parts of a form.
import { ErrorCode } from "../../../generated/error-codes.ts";
import { readNames } from "./casing.ts";
import { Refusal, refusal } from "./refusal.ts";

/** A file of a form. */
export interface UploadedFile {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** What an upload's form holds. */
export interface UploadedForm {
  /** The JSON of the part `metadata`, names as the description spells them; undefined when the part is missing. */
  readonly metadata: unknown;
  readonly pofiles: readonly UploadedFile[];
  readonly tenderfiles: readonly UploadedFile[];
}

/** What may hold JSON; plain text is what `fetch` calls a string. */
const JSON_TYPES = /^(application\/([a-z0-9.+-]+\+)?json|text\/plain)\b/i;

/** Reads a JSON body. Undefined for an empty one. Throws a 415 for another type, a 400 for what is not JSON. */
export function readJson(body: Uint8Array, contentType: string | null): unknown {
  if (body.byteLength === 0) return undefined;
  if (contentType !== null && !JSON_TYPES.test(contentType)) {
    throw new Refusal(415, ErrorCode.InvalidRequest, `The body must be application/json, not ${contentType}.`);
  }
  return parse(new TextDecoder().decode(body), "The body");
}

/** Reads a multipart body. Throws a 400 for one that is not. */
export async function readForm(body: Uint8Array, contentType: string | null): Promise<UploadedForm> {
  if (!/^multipart\/form-data\b/i.test(contentType ?? "")) {
    throw new Refusal(415, ErrorCode.InvalidRequest, "The body must be multipart/form-data.");
  }
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(body), { headers: { "Content-Type": contentType ?? "" } }).formData();
  } catch {
    throw refusal(ErrorCode.InvalidRequest, "The body is not valid multipart/form-data.");
  }
  const parts: [string, FormDataEntryValue][] = [...form].map(([name, value]) => [name.toLowerCase(), value]);
  const metadata = parts.find(([name]) => name === "metadata")?.[1];
  return {
    metadata: metadata === undefined ? undefined : readNames(parse(await textOf(metadata), "The part metadata")),
    pofiles: await filesOf(parts, "pofiles"),
    tenderfiles: await filesOf(parts, "tenderfiles"),
  };
}

function parse(text: string, what: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw refusal(
      ErrorCode.InvalidRequest,
      `${what} is not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

async function textOf(value: FormDataEntryValue): Promise<string> {
  return typeof value === "string" ? value : await value.text();
}

async function filesOf(parts: readonly [string, FormDataEntryValue][], name: string): Promise<UploadedFile[]> {
  const files = parts.flatMap(([part, value]) => (part === name && typeof value !== "string" ? [value] : []));
  return Promise.all(
    files.map(async (file) => ({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}
