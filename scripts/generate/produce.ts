// From the description's root file to the content of every generated file, all in memory.
import { bundleSpec } from "./bundle.ts";
import { emitErrorCodes, inlineErrorTables } from "./error-codes.ts";
import { emitOperations } from "./operations.ts";
import { collect, type Problem, SpecError } from "./problems.ts";
import { readErrorCodes } from "./read-error-codes.ts";
import { emitTypes } from "./types.ts";
import { emitValidators, emitValidatorTypes } from "./validators.ts";

/**
 * The content of each generated file, by name.
 *
 * @throws SpecError when the description can't be generated from.
 */
export async function produce(specRoot: string): Promise<ReadonlyMap<string, string>> {
  const problems: Problem[] = [];
  const document = await collect(problems, () => bundleSpec(specRoot));
  const codes = await collect(problems, () => readErrorCodes(specRoot));
  if (!document || !codes) throw new SpecError(problems);
  inlineErrorTables(document, codes);
  const [types, validators] = await Promise.all([emitTypes(document), emitValidators(document)]);
  return new Map([
    ["error-codes.ts", withHeader("The error codes of the API", emitErrorCodes(codes))],
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["operations.ts", withHeader("The operations of the API", emitOperations(document))],
    ["schema.ts", withHeader("The types of the API", types)],
    ["validators.d.ts", withHeader("Checks against the description", emitValidatorTypes(document))],
    ["validators.js", withHeader("Checks against the description", validators)],
  ]);
}

function withHeader(what: string, source: string): string {
  return `// ${what}. Generated from spec/ by \`npm run generate\`; do not edit.\n\n${source}`;
}
