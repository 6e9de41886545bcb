// The bundled description as plain JSON, and the few ways in which the generators walk it.

/** A JSON object of unknown shape. */
export type JsonObject = { [key: string]: unknown };

/** The bundled description: one document, every `$ref` local. */
export interface ApiDocument extends JsonObject {
  info: JsonObject;
  paths: Record<string, JsonObject>;
  components: JsonObject & { schemas: Record<string, JsonObject> };
}

/** One operation with all that is needed to talk about it. */
export interface OperationEntry {
  id: string;
  method: string;
  path: string;
  operation: JsonObject;
  /** Those of the path and of the operation, references resolved. */
  parameters: JsonObject[];
}

export const METHODS: readonly string[] = ["get", "put", "post", "patch", "delete", "head", "options"];

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object under `key`, or an empty one: for the optional maps of OpenAPI. */
export function objectAt(node: JsonObject, key: string): JsonObject {
  const value = node[key];
  return isObject(value) ? value : {};
}

/** Follows local references until something that is none. */
export function resolve(document: ApiDocument, node: unknown): JsonObject {
  let current = node;
  for (let hops = 0; hops < 20; hops++) {
    if (!isObject(current)) throw new Error(`Expected an object, found ${JSON.stringify(current)}`);
    if (typeof current.$ref !== "string") return current;
    current = lookUp(document, current.$ref);
  }
  throw new Error(`A chain of references does not end: ${JSON.stringify(node)}`);
}

function lookUp(document: ApiDocument, ref: string): unknown {
  const keys = ref.replace(/^#\//, "").split("/");
  return keys.reduce<unknown>((node, key) => {
    const name = decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~");
    return isObject(node) ? node[name] : undefined;
  }, document);
}

/** Every operation, in the order in which the description lists them. */
export function operationsOf(document: ApiDocument): OperationEntry[] {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => isObject(item[method])).map((method) => {
      const operation = objectAt(item, method);
      const parameters = [...listAt(item, "parameters"), ...listAt(operation, "parameters")];
      return {
        id: String(operation.operationId),
        method,
        path,
        operation,
        parameters: parameters.map((parameter) => resolve(document, parameter)),
      };
    }),
  );
}

function listAt(node: JsonObject, key: string): unknown[] {
  const value = node[key];
  return Array.isArray(value) ? value : [];
}

/** A copy in which `change` had every object, innermost first. Arrays and scalars pass through. */
export function mapObjects(node: unknown, change: (node: JsonObject) => unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => mapObjects(item, change));
  if (!isObject(node)) return node;
  const copy = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, mapObjects(value, change)]));
  return change(copy);
}

/** Shows every object to `visit`, outermost first. */
export function visitObjects(node: unknown, visit: (node: JsonObject) => void): void {
  if (isObject(node)) visit(node);
  if (typeof node === "object" && node !== null) for (const value of Object.values(node)) visitObjects(value, visit);
}
