// The reference of the TypeScript package: TypeDoc over the source, README and guide in front, linked to that of the REST API.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  Application,
  Comment,
  CommentTag,
  type Context,
  Converter,
  type DeclarationReflection,
  JSX,
  PageEvent,
  type ProjectReflection,
  ReflectionKind,
  UnknownType,
} from "typedoc";
import { isObject, objectAt } from "../generate/document.ts";
import { GROUPS, groupFinder, KINDS } from "./groups.ts";
import { type GuidePages, REST, writeGuide } from "./guide.ts";

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
  const workshop = mkdtempSync(join(tmpdir(), "guide-"));
  try {
    const application = await createApplication(entryPoints(), writeGuide(workshop));
    const project = await application.convert();
    if (!project) throw new Error("TypeDoc could not read the source");
    application.validate(project);
    await application.generateDocs(project, folder);
    if (application.logger.hasErrors() || application.logger.hasWarnings())
      throw new Error("TypeDoc found something wrong, see above");
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

async function createApplication(points: readonly EntryPoint[], guide: GuidePages): Promise<Application> {
  const application = await Application.bootstrap({
    name: "partner-center-commerce",
    entryPoints: points.map(({ file }) => file),
    alwaysCreateEntryPointModule: true,
    tsconfig: join(repository, "tsconfig.json"),
    readme: guide.readme,
    projectDocuments: [...guide.pages],
    favicon: join(import.meta.dirname, "page/favicon.svg"),
    customCss: join(import.meta.dirname, "page/typedoc.css"),
    groupOrder: [...GROUPS, ...KINDS, "*"],
    navigation: { includeCategories: false, includeGroups: true, includeFolders: false },
    disableGit: true,
    disableSources: true,
    excludeExternals: true,
    excludePrivate: true,
    hideGenerator: true,
    includeVersion: true,
    searchInComments: true,
    searchInDocuments: true,
    highlightLanguages: ["typescript", "javascript", "json", "jsonc", "yaml", "bash", "shell"],
    logLevel: "Warn",
    // The types are checked by `npm run typecheck`.
    skipErrorChecking: true,
    validation: { notExported: false, invalidLink: true, invalidPath: true, notDocumented: false },
  });
  application.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => arrange(project, points));
  // After TypeDoc has sorted everything by name.
  application.converter.on(Converter.EVENT_RESOLVE_END, ({ project }: Context) => orderGuide(project, guide), -200);
  application.renderer.on(PageEvent.END, (page: PageEvent) => {
    const up = "../".repeat(page.url.split("/").length);
    page.contents = page.contents?.replaceAll(REST, `${up}index.html`) ?? "";
  });
  application.renderer.hooks.on("sidebar.begin", (context) =>
    JSX.createElement(
      "a",
      { class: "rest-reference", href: context.relativeURL("../index.html") ?? "" },
      "REST API reference",
    ),
  );
  return application;
}

/**
 * Groups what the package exports by its subject. What the main entry exports stands by itself; the other entries are
 * modules under the names that they are imported by.
 */
function arrange(project: ProjectReflection, points: readonly EntryPoint[]): void {
  const byStem = new Map(points.map(({ name, file }) => [file.replace(/^.*\/src\/|(\/index)?\.ts$/g, ""), name]));
  const groupOf = groupFinder();
  for (const module of [...(project.children ?? [])]) {
    if (module.name !== "index") {
      module.name = byStem.get(module.name) ?? module.name;
      assign(module, module.name.endsWith("/sandbox") ? "Sandbox" : "Entries");
      continue;
    }
    withoutTwins(project, module);
    leadToFaults(module);
    for (const child of module.children ?? [])
      assign(child, groupOf(project.getSymbolIdFromReflection(child)?.packagePath ?? "", child.name));
    project.mergeReflections(module, project);
  }
}

function assign(reflection: DeclarationReflection, group: string): void {
  reflection.comment ??= new Comment();
  reflection.comment.blockTags.push(new CommentTag("@group", [{ kind: "text", text: group }]));
}

/** A constant and the type of its values have one name, and one page: that of the constant. */
function withoutTwins(project: ProjectReflection, module: DeclarationReflection): void {
  const children = module.children ?? [];
  const values = new Set(children.filter((one) => !one.kindOf(ReflectionKind.TypeAlias)).map(({ name }) => name));
  const twins = children.filter((one) => one.kindOf(ReflectionKind.TypeAlias) && values.has(one.name));
  for (const twin of twins) project.removeReflection(twin);
}

/** The site has one list of the faults, with status, meaning and what to do; the table of codes leads there. */
function leadToFaults(module: DeclarationReflection): void {
  const codes = module.children?.find(({ name, kind }) => name === "ErrorCode" && kind === ReflectionKind.Variable);
  if (!codes) throw new Error("ErrorCode is not there");
  codes.type = new UnknownType("Readonly<Record<FaultName, FaultCode>>");
  codes.comment ??= new Comment();
  const list = `The list of all faults, by code, with status, meaning and what to do: [Errors](${REST}#/errors).`;
  codes.comment.summary.push({ kind: "text", text: `\n\n${list} Editors show the same at each name.` });
}

/** Pages of the guide come as the README has them. */
function orderGuide(project: ProjectReflection, { pages }: GuidePages): void {
  const guide = project.groups?.find(({ title }) => title === "Guide");
  const place = (name: string): number =>
    pages.findIndex((page) => readFileSync(page, "utf8").includes(`title: ${name}\n`));
  guide?.children.sort((one, other) => place(one.name) - place(other.name));
}
