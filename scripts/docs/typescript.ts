// The reference of the TypeScript package: TypeDoc over the source, linked to the reference of the REST API.
import { join } from "node:path";
import { Application, JSX, type ProjectReflection } from "typedoc";

const repository: string = join(import.meta.dirname, "../..");

/** The entry points, by the name that TypeDoc gives them and the one that users import them by. */
const MODULES: Readonly<Record<string, string>> = {
  index: "partner-center-commerce",
  sandbox: "partner-center-commerce/sandbox",
};

/** Builds the TypeScript reference into `folder`. Throws when TypeDoc reports an error or a warning. */
export async function buildTypeScriptReference(folder: string): Promise<void> {
  const application = await Application.bootstrap({
    name: "partner-center-commerce",
    entryPoints: ["src/index.ts", "src/sandbox/index.ts"].map((file) => join(repository, file)),
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
  nameModules(project);
  application.validate(project);
  await application.generateDocs(project, folder);
  if (application.logger.hasErrors() || application.logger.hasWarnings())
    throw new Error("TypeDoc found something wrong, see above");
}

function nameModules(project: ProjectReflection): void {
  for (const module of project.children ?? []) module.name = MODULES[module.name] ?? module.name;
}
