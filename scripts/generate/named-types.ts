// A declaration with a name for each schema, so that editors show `Order` and not what it is made of; and optional
// fields of requests that take `undefined`, for those who compile with exactOptionalPropertyTypes.
import { tsModifiers } from "openapi-typescript";
import ts from "typescript";
import { type ApiDocument, operationsOf, resolve, visitObjects } from "./document.ts";

const { factory } = ts;
const SCHEMA_PREFIX = "#/components/schemas/";

/** The nodes of openapi-typescript, in which `components["schemas"]` points at a declaration for each schema. */
export function nameSchemas(nodes: readonly ts.Node[], document: ApiDocument): ts.Node[] {
  const requested = requestSchemas(document);
  const declarations: ts.Node[] = [];
  const declare = (schema: ts.PropertySignature, name: string, type: ts.TypeNode): ts.TypeElement => {
    declarations.push(declaration(name, requested.has(name) ? orUndefined(type) : type, schema));
    return factory.createPropertySignature(undefined, schema.name, undefined, factory.createTypeReferenceNode(name));
  };
  const named = nodes.map((node) => {
    if (!ts.isInterfaceDeclaration(node)) return node;
    if (node.name.text !== "components") return mapNode(node, ts.isInterfaceDeclaration, parametersOrUndefined);
    const members = mapProperties(node.members, (part, key, type) =>
      key === "schemas" && ts.isTypeLiteralNode(type)
        ? withType(part, factory.createTypeLiteralNode(mapProperties(type.members, declare)))
        : part,
    );
    return factory.updateInterfaceDeclaration(node, node.modifiers, node.name, undefined, undefined, members);
  });
  return [...named, ...declarations];
}

/** The source with each schema by its name: `Order` for `components["schemas"]["Order"]`. */
export function refersByName(source: string): string {
  return source.replace(/components\["schemas"\]\["([A-Za-z]\w*)"\]/g, "$1");
}

/** The schemas that requests hold, directly or within others. */
function requestSchemas(document: ApiDocument): Set<string> {
  const found = new Set<string>();
  const follow = (node: unknown): void =>
    visitObjects(node, ({ $ref }) => {
      const name = typeof $ref === "string" && $ref.startsWith(SCHEMA_PREFIX) ? $ref.slice(SCHEMA_PREFIX.length) : "";
      if (name === "" || found.has(name)) return;
      found.add(name);
      follow(document.components.schemas[name]);
    });
  for (const { operation } of operationsOf(document)) {
    if (operation.requestBody) follow(resolve(document, operation.requestBody));
  }
  return found;
}

/** An interface where the schema is a plain object, else an alias; with the schema's comment. */
function declaration(name: string, type: ts.TypeNode, schema: ts.PropertySignature): ts.Node {
  const exported = tsModifiers({ export: true });
  return ts.setSyntheticLeadingComments(
    ts.isTypeLiteralNode(type)
      ? factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
      : factory.createTypeAliasDeclaration(exported, name, undefined, type),
    ts.getSyntheticLeadingComments(schema),
  );
}

/** A copy of an operation's or a path's parameters, and of a body that is no schema of its own, that takes `undefined`. */
function parametersOrUndefined(node: ts.Node): ts.Node {
  if (!ts.isPropertySignature(node) || !node.type) return node;
  return ["parameters", "requestBody"].includes(keyOf(node)) ? withType(node, orUndefined(node.type)) : node;
}

/** A copy in which whatever may be left out may be `undefined` as well. */
function orUndefined(type: ts.TypeNode): ts.TypeNode {
  return mapNode(type, ts.isTypeNode, (node) => {
    if (ts.isPropertySignature(node) && node.questionToken && node.type) {
      return withType(node, unionWithUndefined(node.type));
    }
    if (!ts.isIndexSignatureDeclaration(node)) return node;
    return factory.updateIndexSignature(node, node.modifiers, node.parameters, unionWithUndefined(node.type));
  });
}

function unionWithUndefined(type: ts.TypeNode): ts.TypeNode {
  if (type.kind === ts.SyntaxKind.NeverKeyword || type.kind === ts.SyntaxKind.UnknownKeyword) return type;
  const parts = ts.isUnionTypeNode(type) ? type.types : [type];
  return factory.createUnionTypeNode([...parts, factory.createKeywordTypeNode(ts.SyntaxKind.UndefinedKeyword)]);
}

function mapProperties(
  members: readonly ts.TypeElement[],
  change: (property: ts.PropertySignature, key: string, type: ts.TypeNode) => ts.TypeElement,
): ts.TypeElement[] {
  return members.map((member) =>
    ts.isPropertySignature(member) && member.type ? change(member, keyOf(member), member.type) : member,
  );
}

function withType(node: ts.PropertySignature, type: ts.TypeNode): ts.PropertySignature {
  return factory.updatePropertySignature(node, node.modifiers, node.name, node.questionToken, type);
}

function keyOf({ name }: ts.PropertySignature): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}

/** A copy of a tree in which `change` had every node, innermost first. */
function mapNode<T extends ts.Node>(root: T, is: (node: ts.Node) => node is T, change: (node: ts.Node) => ts.Node): T {
  const { transformed } = ts.transform(root, [
    (context) => (tree) => {
      const each = (node: ts.Node): ts.Node => change(ts.visitEachChild(node, each, context));
      return ts.visitNode(tree, each, is);
    },
  ]);
  return transformed[0] ?? root;
}
