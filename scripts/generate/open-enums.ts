// Open enumerations: "one of these strings, or another that is not known yet", written in the description as
// anyOf: [{ type: string, enum: […] }, { type: string }]. Types and validators each want them in another form.
import { isObject, type JsonObject, mapObjects } from "./document.ts";

/** Marks a string schema that was an open enumeration; holds the known values. */
export const OPEN_ENUM = "x-open-enum";

/** A copy in which every open enumeration is a plain string schema with its known values under `x-open-enum`. */
export function foldOpenEnums(document: unknown): unknown {
  return mapObjects(document, (node) => {
    const known = openEnumValues(node);
    if (!known) return node;
    const { anyOf, ...rest } = node;
    const nullable = Array.isArray(anyOf) && anyOf.some((option) => isObject(option) && option.type === "null");
    return { type: nullable ? ["string", "null"] : "string", ...rest, [OPEN_ENUM]: known };
  });
}

/** The known values, if the schema is an open enumeration. */
export function openEnumValues(schema: JsonObject): string[] | undefined {
  const options = schema.anyOf;
  if (!Array.isArray(options) || !options.every(isObject)) return undefined;
  const listed = options.flatMap((option) => (Array.isArray(option.enum) ? option.enum : []));
  const anyString = options.some((option) => option.type === "string" && !hasConstraint(option));
  const onlyStrings = options.every((option) => option.type === "string" || option.type === "null");
  const known = listed.filter((value) => typeof value === "string");
  return anyString && onlyStrings && known.length > 0 ? known : undefined;
}

function hasConstraint(option: JsonObject): boolean {
  return Object.keys(option).some((key) => !["type", "description", "title", "examples"].includes(key));
}
