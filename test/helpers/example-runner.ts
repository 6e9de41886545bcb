// Takes the `@example` blocks out of source files, type-checks them and runs them with the assertions in their comments.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import ts from "typescript";

/** One `@example`, its first line of code standing at `line` of `file`. */
export interface Example {
  name: string;
  file: string;
  line: number;
  code: string;
}

/** What a line of an example promises in its comment, checked against what it gives. */
export interface Check {
  line: number;
  /** `=>`: the value of the expression; `throws`: the name of the error. */
  kind: "=>" | "throws";
  actual: () => unknown;
  expected: unknown;
}

const root = fileURLToPath(new URL("../../", import.meta.url));
const PACKAGE = "partner-center-commerce";
const entry = `${root}src/helpers/index.ts`;

/** The examples of a file, named after the exported function that each documents. */
export function examplesOf(file: string, text: string = readFileSync(root + file, "utf8")): Example[] {
  const lines = text.split("\n");
  return lines.flatMap((start, index) => {
    if (start.trim() !== "* @example") return [];
    const end = lines.findIndex((line, at) => at > index && /^\s*\*(\/| @)/.test(line));
    const declaration = lines.slice(end).find((line) => line.startsWith("export "));
    const name = /^export (?:async )?function (\w+)/.exec(declaration ?? "")?.[1] ?? "?";
    const code = lines.slice(index + 1, end).map((line) => line.replace(/^\s*\* ?/, ""));
    return [{ name, file, line: index + 2, code: code.join("\n") }];
  });
}

/** Blank lines in front make every message speak of the line in the source file. */
function inPlace(example: Example, code: string): string {
  return "\n".repeat(example.line - 1) + code;
}

/** Type errors of the examples, each with file and line. All of them make one program, as that costs most. */
export function typeErrors(examples: Example[]): string[] {
  const config = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const sources = new Map(
    examples.map((example, index) => [`${root}test/helpers/example-${index}.ts`, inPlace(example, example.code)]),
  );
  const host = ts.createCompilerHost({ ...options, paths: { [PACKAGE]: [entry] } });
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) => {
    const code = sources.get(name);
    return code === undefined ? getSourceFile(name, ...rest) : ts.createSourceFile(name, code, ts.ScriptTarget.ES2022);
  };
  host.fileExists = (name) => sources.has(name) || fileExists(name);
  host.readFile = (name) => sources.get(name) ?? readFile(name);
  const program = ts.createProgram([...sources.keys()], { ...options, paths: { [PACKAGE]: [entry] } }, host);
  return [...sources.keys()].flatMap((name, index) => {
    const source = program.getSourceFile(name);
    const found = source ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)] : [];
    return found.map(({ start = 0, messageText }) => {
      const line = source ? ts.getLineAndCharacterOfPosition(source, start).line + 1 : 0;
      return `${examples[index]?.file}:${line}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  });
}

/** Statements with a promise behind them become checks, which the module exports. */
function withChecks(example: Example): string {
  const checked = example.code.split("\n").map((line, index) => {
    const [, expression, kind, expected = ""] = /^(.+?);?\s*\/\/ (=>|throws) (.+)$/.exec(line) ?? [];
    if (expression === undefined) return line;
    const value = kind === "=>" ? `(${expected})` : JSON.stringify(expected);
    return `__checks.push({ line: ${example.line + index}, kind: "${kind}", actual: () => (${expression}), expected: ${value} });`;
  });
  return inPlace(example, `export const __checks = []; ${checked.join("\n")}`);
}

/** Runs the example and gives back its checks. Throws, naming file and line, if it can't be compiled or run. */
export async function checksOf(example: Example): Promise<Check[]> {
  const where = `${example.file}:${example.line}`;
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: withChecks(example),
        resolveDir: root,
        sourcefile: `@example in ${example.file}`,
        loader: "ts",
      },
      alias: { [PACKAGE]: entry },
      bundle: true,
      format: "esm",
      logLevel: "silent",
      write: false,
    });
    const code = outputFiles[0]?.text ?? "";
    const module = await import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
    return module.__checks;
  } catch (cause) {
    throw new Error(`${where}: the example of ${example.name} does not run: ${cause}`, { cause });
  }
}
