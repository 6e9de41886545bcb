// Which operation a method and path name, read from the generated table.
import { type Operation, type OperationId, operations } from "../../../generated/operations.ts";

/** A request's operation and the values of its path. */
export interface Route {
  readonly operationId: OperationId;
  readonly operation: Operation;
  /** Path parameters, unescaped, by the names of the description. */
  readonly parameters: Readonly<Record<string, string>>;
}

interface Row {
  readonly id: OperationId;
  readonly operation: Operation;
  readonly segments: readonly string[];
}

const rows: readonly Row[] = Object.entries(operations).map(([id, operation]) => ({
  id: id as OperationId,
  operation,
  segments: operation.path.split("/").slice(1),
}));

/**
 * Finds the operation of `pathname`, which ends its prefix with `/v1`. Undefined for a path that is none, and the
 * methods that the path does have when only the method is wrong.
 */
export function findRoute(method: string, pathname: string): Route | { readonly allowed: string[] } | undefined {
  const prefix = /^(?:.*?)\/v1(?=\/)/i.exec(pathname);
  if (!prefix) return undefined;
  const segments = pathname.slice(prefix[0].length).replace(/\/$/, "").split("/").slice(1);
  const matches = rows.flatMap((row) => {
    const parameters = match(row.segments, segments);
    return parameters ? [{ row, parameters }] : [];
  });
  // A word of the path goes before a parameter in its place: customTermEndDates is no subscription.
  const found = matches
    .filter(({ row }) => row.operation.method === method)
    .sort((a, b) => Object.keys(a.parameters).length - Object.keys(b.parameters).length)[0];
  if (found) return { operationId: found.row.id, operation: found.row.operation, parameters: found.parameters };
  return matches.length > 0 ? { allowed: matches.map(({ row }) => row.operation.method) } : undefined;
}

function match(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const parameters: Record<string, string> = {};
  for (const [index, name] of template.entries()) {
    const segment = segments[index] ?? "";
    if (name.startsWith("{")) {
      const value = unescaped(segment);
      if (value === undefined || value === "") return undefined;
      parameters[name.slice(1, -1)] = value;
    } else if (name.toLowerCase() !== segment.toLowerCase()) return undefined;
  }
  return parameters;
}

function unescaped(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
