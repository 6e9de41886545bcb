// Which names the facade's sources write where they send an operation, those of its query among them.
import ts from "typescript";

/** A top-level declaration of a file. */
interface Part {
  readonly name: string | undefined;
  readonly identifiers: ReadonlySet<string>;
  readonly strings: ReadonlySet<string>;
  readonly properties: ReadonlySet<string>;
}

/** The names of the properties in each declaration that holds `operation` as a string, and in what it uses of its file. */
export function namesSentWith(operation: string, sources: readonly string[]): Set<string> {
  const names = sources.flatMap((source) => {
    const parts = partsOf(source);
    const senders = parts.filter(({ strings }) => strings.has(operation));
    return reachedFrom(senders, parts).flatMap(({ properties }) => [...properties]);
  });
  return new Set(names);
}

function reachedFrom(start: readonly Part[], parts: readonly Part[]): Part[] {
  const reached = new Set(start);
  for (const part of reached) {
    for (const other of parts) if (other.name !== undefined && part.identifiers.has(other.name)) reached.add(other);
  }
  return [...reached];
}

function partsOf(source: string): Part[] {
  const { statements } = ts.createSourceFile("source.ts", source, ts.ScriptTarget.Latest, true);
  return statements.flatMap((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map((one) => partOf(one, one.name.getText()))
      : [partOf(statement, ts.isFunctionDeclaration(statement) ? statement.name?.text : undefined)],
  );
}

function partOf(root: ts.Node, name: string | undefined): Part {
  const [identifiers, strings, properties] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) identifiers.add(node.text);
    if (ts.isStringLiteral(node)) strings.add(node.text);
    if (ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node)) {
      properties.add(node.name.getText().replaceAll(/["']/g, ""));
    }
    ts.forEachChild(node, visit);
  };
  visit(root);
  return { name, identifiers, strings, properties };
}
