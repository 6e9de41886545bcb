// The suite, bundled for each kind of runtime over the package as a user would have installed it.
import { join } from "node:path";
import { build, type Plugin } from "esbuild";
import { cache, emptyProject, pack, root } from "../../project.ts";

/** Paths of the bundles. */
export interface Bundles {
  /** For Node, Bun and Deno; finds the package in `node_modules`. */
  readonly program: string;
  /** For a browser's worker; the package is in it. */
  readonly worker: string;
  /** For workerd; the package is in it. */
  readonly workerd: string;
}

const entries = join(root, "test/runtimes/entries");

/** Packs and installs the package, and bundles the suite beside it. */
export async function prepareSuite(): Promise<Bundles> {
  const project = join(cache, "runtimes/suite");
  await emptyProject(project, await pack(join(cache, "runtimes/pack")));
  const program = join(project, "program.js");
  await build({
    entryPoints: [join(entries, "process.ts")],
    outfile: program,
    bundle: true,
    format: "esm",
    platform: "node",
    external: ["partner-center-commerce", "partner-center-commerce/*"],
  });
  const [worker, workerd] = await Promise.all(["worker", "workerd"].map((name) => bundleForWorker(project, name)));
  if (!worker || !workerd) throw new Error("A bundle is missing.");
  return { program, worker, workerd };
}

async function bundleForWorker(project: string, name: string): Promise<string> {
  const outfile = join(project, `${name}.js`);
  await build({
    entryPoints: [join(entries, `${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    // For no platform: a module of Node's that could be reached would end the build.
    platform: "neutral",
    plugins: [installedPackage(project)],
  });
  return outfile;
}

/** Finds this package where it was installed, not in the repository. */
function installedPackage(project: string): Plugin {
  return {
    name: "installed-package",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^partner-center-commerce/ }, ({ path, kind, pluginData }) =>
        pluginData === project ? undefined : resolve(path, { kind, resolveDir: project, pluginData: project }),
      );
    },
  };
}
