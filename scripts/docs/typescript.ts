// The reference of the TypeScript package: TypeDoc over the source, linked to the reference of the REST API.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Application, JSX, type ProjectReflection } from "typedoc";
import { isObject, objectAt } from "../generate/document.ts";

const repository: string = join(import.meta.dirname, "../..");

interface EntryPoint {
  /** What users import, such as `partner-center-commerce/sandbox`. */
  name: string;
  /** The source behind it. */
  file: string;
}

/** What package.json exports and has types for. */
export function entryPoints(): EntryPoint[] {
  const manifest: unknown = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  if (!isObject(manifest)) throw new Error("package.json is no object");
  return Object.entries(objectAt(manifest, "exports")).flatMap(([path, target]) => {
    const types = isObject(target) ? String(target.types) : "";
    const stem = /^\.\/dist\/(.+)\.d\.ts$/.exec(types)?.[1];
    if (stem === undefined) return [];
    const file = [`src/${stem}.ts`, `src/${stem}/index.ts`].map((one) => join(repository, one)).find(existsSync);
    if (!file) throw new Error(`package.json exports ${path}, but there is no src/${stem}.ts or src/${stem}/index.ts`);
    return [{ name: path.replace(".", String(manifest.name)), file }];
  });
}

/** Builds the TypeScript reference into `folder`. Throws when TypeDoc reports an error or a warning. */
export async function buildTypeScriptReference(folder: string): Promise<void> {
  const points = entryPoints();
  const application = await Application.bootstrap({
    name: "partner-center-commerce",
    entryPoints: points.map(({ file }) => file),
    alwaysCreateEntryPointModule: true,
    tsconfig: join(repository, "tsconfig.json"),
    readme: "none",
    favicon: join(import.meta.dirname, "page/favicon.svg"),
    customCss: join(import.meta.dirname, "page/typedoc.css"),
    disableGit: true,
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    hideGenerator: true,
    includeVersion: true,
    searchInComments: true,
    logLevel: "Warn",
    // The types are checked by `npm run typecheck`.
    skipErrorChecking: true,
    validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: false },
  });
  application.renderer.hooks.on("sidebar.begin", (context) =>
    JSX.createElement(
      "a",
      { class: "rest-reference", href: context.relativeURL("../index.html") ?? "" },
      "REST API reference",
    ),
  );
  const project = await application.convert();
  if (!project) throw new Error("TypeDoc could not read the source");
  nameModules(project, points);
  application.validate(project);
  await application.generateDocs(project, folder);
  if (application.logger.hasErrors() || application.logger.hasWarnings())
    throw new Error("TypeDoc found something wrong, see above");
}

/** Modules come in the order of the entry points, under names that TypeDoc makes of their files. */
function nameModules(project: ProjectReflection, points: readonly EntryPoint[]): void {
  const byStem = new Map(points.map(({ name, file }) => [file.replace(/^.*\/src\/|(\/index)?\.ts$/g, ""), name]));
  for (const module of project.children ?? []) module.name = byStem.get(module.name) ?? module.name;
}
