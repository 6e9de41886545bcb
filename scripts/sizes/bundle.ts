// The package as a bundler makes it part of an application: what is loaded at once, and what later.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { type OutputChunk, type Plugin, rollup } from "rollup";
import { root } from "../project.ts";

/** Sizes in bytes, minified; each piece is compressed by itself, as it is sent. */
export interface Weight {
  readonly minified: number;
  readonly gzipped: number;
}

export interface Bundle {
  /** What importing it loads. */
  readonly start: Weight;
  /** What is loaded beside that, by the time each of these modules has been loaded in this order; a module is named by its source file. */
  later(...modules: readonly string[]): Weight;
  /** All of it. */
  readonly whole: Weight;
  /** Files that are part of it, by their paths in the package. */
  readonly files: readonly string[];
}

/** Bundles an application that consists of `source` alone: split by Rollup, minified by esbuild. */
export async function bundle(source: string): Promise<Bundle> {
  const build = await rollup({ input: APPLICATION, plugins: [resolver(source)] });
  const { output } = await build.generate({ format: "esm", plugins: [minifier] });
  await build.close();
  const chunks = output.filter((piece) => piece.type === "chunk");
  const start = closure(
    chunks,
    chunks.find(({ isEntry }) => isEntry),
  );
  return {
    start: weigh(start),
    later: (...modules) => {
      const all = modules.map((name) => closure(chunks, chunkOf(chunks, name)));
      const last = all.pop() ?? [];
      return weigh(last.filter((chunk) => !start.includes(chunk) && !all.some((before) => before.includes(chunk))));
    },
    whole: weigh(chunks),
    files: chunks.flatMap(({ moduleIds }) => moduleIds),
  };
}

const APPLICATION = "the application";

/** Finds packages as Node.js does. They say of themselves that importing them does nothing. */
function resolver(source: string): Plugin {
  return {
    name: "packages",
    resolveId: (id) => {
      if (id === APPLICATION) return id;
      return id.startsWith(".") ? null : { id: fileURLToPath(import.meta.resolve(id)), moduleSideEffects: false };
    },
    load: (id) => (id === APPLICATION ? source : null),
  };
}

const minifier: Plugin = {
  name: "minify",
  renderChunk: async (code) => (await transform(code, { minify: true, format: "esm", target: "es2022" })).code,
};

/** The same by esbuild: what is loaded at once where it splits, or all of it in one file. */
export async function bundleByEsbuild(source: string, splitting: boolean): Promise<Weight> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    minify: true,
    splitting,
    format: "esm",
    target: "es2022",
    outdir: "out",
    write: false,
    metafile: true,
  });
  const needed = new Set<string>();
  const visit = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const { path, kind } of metafile.outputs[name]?.imports ?? []) if (kind === "import-statement") visit(path);
  };
  visit("out/stdin.js");
  const files = outputFiles.filter(({ path }) => needed.has(relative(process.cwd(), path)));
  return weigh(files.map(({ text }) => ({ code: text })));
}

/** The piece that an `import()` of that module gives. Names end in a hash. */
function chunkOf(chunks: readonly OutputChunk[], module: string): OutputChunk {
  const found = chunks.find(({ name }) => name.replace(/-.{8}$/, "") === module);
  if (!found) throw new Error(`Nothing loads ${module}; there are ${chunks.map(({ name }) => name).join(", ")}.`);
  return found;
}

/** A piece and all that it imports. */
function closure(chunks: readonly OutputChunk[], from: OutputChunk | undefined): OutputChunk[] {
  const found = new Set<OutputChunk>();
  const visit = (chunk: OutputChunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.find(({ fileName }) => fileName === name));
  };
  visit(from);
  return [...found];
}

function weigh(chunks: readonly Pick<OutputChunk, "code">[]): Weight {
  const sum = (size: (chunk: Pick<OutputChunk, "code">) => number): number =>
    chunks.reduce((total, chunk) => total + size(chunk), 0);
  return {
    minified: sum(({ code }) => Buffer.byteLength(code)),
    gzipped: sum(({ code }) => gzipSync(code, { level: 9 }).length),
  };
}
