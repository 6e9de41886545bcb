// From the description's root file to the content of every generated file, all in memory.
import { bundleSpec } from "./bundle.ts";
import { emitOperations } from "./operations.ts";
import { emitTypes } from "./types.ts";

const HEADER = "Generated from spec/ by `npm run generate`; do not edit.";

/**
 * The content of each generated file, by name.
 *
 * @throws SpecError when the description can't be generated from.
 */
export async function produce(specRoot: string): Promise<ReadonlyMap<string, string>> {
  const document = await bundleSpec(specRoot);
  const types = await emitTypes(document);
  return new Map([
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["operations.ts", `// The operations of the API. ${HEADER}\n\n${emitOperations(document)}`],
    ["schema.ts", `// The types of the API. ${HEADER}\n\n${types}`],
  ]);
}
