// What an editor shows of the published declarations: a name for each resource, and a comment wherever one can be read.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { onLinesOfTheirOwn } from "../../scripts/build/doc-comments.ts";
import { root } from "../../scripts/project.ts";

const dist: string = join(root, "dist");
const declarations: string[] = readdirSync(dist).filter((name) => name.endsWith(".d.ts"));
const { exports: entries }: { exports: Record<string, string | { types: string }> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const entryFiles: string[] = Object.values(entries).flatMap((entry) =>
  typeof entry === "string" ? [] : [join(root, entry.types)],
);

const program: ts.Program = ts.createProgram(entryFiles, {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  strict: true,
  types: [],
});
const checker: ts.TypeChecker = program.getTypeChecker();

describe("the published declarations", () => {
  it.each(entryFiles.map((file) => [relative(root, file)]))("have a comment for every export of %s", (file) => {
    const bare = exportsOf(join(root, file)).filter((symbol) => !isDocumented(symbol));
    expect(bare.map(({ name }) => name)).toEqual([]);
  });

  it("have a comment for every property of a resource, whichever way it is made", () => {
    const bare = resources().flatMap((resource) =>
      checker
        .getDeclaredTypeOfSymbol(resource)
        .getProperties()
        .filter((property) => isFromHere(property) && !isDocumented(property))
        .map(({ name }) => `${resource.name}.${name}`),
    );
    expect(resources().length).toBeGreaterThan(50);
    expect(bare).toEqual([]);
  });

  it.each(declarations)("lose no doc comment of %s: each belongs to what stands below it", (name) => {
    const source = ts.createSourceFile(name, readFileSync(join(dist, name), "utf8"), ts.ScriptTarget.ES2022, true);
    const read = new Set<number>();
    const visit = (node: ts.Node): void => {
      for (const comment of ts.getJSDocCommentsAndTags(node)) read.add(comment.getStart());
      ts.forEachChild(node, visit);
    };
    visit(source);
    const written = [...source.text.matchAll(/\/\*\*\s/g)].map(({ index }) => index);
    const lost = written.filter((at) => !read.has(at)).map((at) => source.text.slice(at).split("\n")[0]);
    expect(lost).toEqual([]);
  });
});

describe("an editor", () => {
  const file = join(root, "hover.ts");
  const code = `import type { BillingCycle, Cart, NewCartLineItem, OperationId, Order } from "partner-center-commerce";
declare const cart: Cart, order: Order, line: NewCartLineItem;
const cycle: BillingCycle = "";
const operation: OperationId = "";
export { cart, order, line, cycle, operation };
`;
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = name === file ? code : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({
      ...program.getCompilerOptions(),
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
    }),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });

  it.each([
    ["cart:", "const cart: Cart"],
    ["order:", "const order: Order"],
    ["line:", "const line: NewCartLineItem"],
  ])("shows of %s its name, %s, and not what it is made of", (place, shown) => {
    const info = service.getQuickInfoAtPosition(file, code.indexOf(place));
    expect(ts.displayPartsToString(info?.displayParts)).toBe(shown);
  });

  it.each([
    ["BillingCycle", ["monthly", "annual", "one_time"]],
    ["OperationId", ["createCart", "checkoutCart", "listOrders"]],
  ])("completes the known values of %s", (type, known) => {
    const found = service.getCompletionsAtPosition(file, code.indexOf(`${type} = "`) + type.length + 4, undefined);
    expect(found?.entries.map(({ name }) => name)).toEqual(expect.arrayContaining(known));
  });
});

describe("a doc comment behind a member", () => {
  it("gets a line of its own, and the map a line that leads nowhere", () => {
    const code = "interface A {\n  a: 1; /** Of b. */\n  b: 2; // remark\n}\n";
    expect(onLinesOfTheirOwn(code, "AAAA;EACA;EACA;CACA")).toEqual({
      code: "interface A {\n  a: 1;\n  /** Of b. */\n  b: 2; // remark\n}\n",
      mappings: "AAAA;EACA;;EACA;CACA",
    });
  });

  it("stays where it is when it has a line of its own, or several", () => {
    const code = "interface A {\n  /** Of a. */\n  a: 1;\n  /**\n   * Of b.\n   */\n  b: 2;\n}";
    expect(onLinesOfTheirOwn(code, "AAAA;;CACA").code).toBe(code);
  });
});

function exportsOf(file: string): ts.Symbol[] {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module; npm run build makes it.`);
  return checker
    .getExportsOfModule(module)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol));
}

/** What the client's entry exports of the description's schemas. */
function resources(): ts.Symbol[] {
  const structure = ["paths", "components", "operations"];
  return exportsOf(join(dist, "index.d.ts")).filter(({ name, declarations: [place] = [] }) => {
    return place?.getSourceFile().fileName.includes("/schema-") && !structure.includes(name);
  });
}

function isFromHere(property: ts.Symbol): boolean {
  return property.declarations?.some((place) => place.getSourceFile().fileName.startsWith(dist)) === true;
}

function isDocumented(symbol: ts.Symbol): boolean {
  return symbol.getDocumentationComment(checker).length > 0;
}
