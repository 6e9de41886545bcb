// The API reference at `/docs`: the site that `npm run docs` builds, or a word on how to get it.
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { WireAnswer } from "../wire/http.ts";
import type { Aside } from "./listen-options.ts";
import { withSandboxSection } from "./sandbox-page.ts";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
};

const ABSENT = `<!doctype html><meta charset="utf-8"><title>Partner Center sandbox</title>
<p>The API reference is not built here. Run <code>npm run docs</code> in the project, then load this page again.</p>
<p>The API itself is at <code>/v1</code>.</p>`;

/**
 * Serves `/docs` from the first of `roots` (directories, as URLs that end in a slash) that holds the page asked for.
 * `section` goes in front of the first page, or stands alone where the site is not built.
 */
export function createDocs(roots: readonly URL[], section: () => string = () => ""): Aside {
  return async (method, pathname) => {
    if (method !== "GET" && method !== "HEAD") return undefined;
    if (pathname === "/" || pathname === "/docs")
      return { status: 302, headers: { Location: "/docs/" }, body: new Uint8Array() };
    if (!pathname.startsWith("/docs/")) return undefined;
    const path = pathname.slice("/docs/".length) || "index.html";
    const name = path.endsWith("/") ? `${path}index.html` : path;
    for (const root of roots) {
      const file = await read(root, name);
      if (file && name === "index.html")
        return page(200, withSandboxSection(new TextDecoder().decode(file), section()));
      if (file)
        return {
          status: 200,
          headers: { "Content-Type": TYPES[extname(name)] ?? "application/octet-stream" },
          body: file,
        };
    }
    return name === "index.html"
      ? page(200, ABSENT + section().replace("<details ", "<details open "))
      : page(404, "<!doctype html><title>Not found</title><p>There is no such page.</p>");
  };
}

async function read(root: URL, name: string): Promise<Uint8Array | undefined> {
  try {
    const file = new URL(`./${name}`, root);
    // Nothing outside the site, however the path is written.
    return file.href.startsWith(root.href) ? await readFile(file) : undefined;
  } catch {
    return undefined;
  }
}

function page(status: number, html: string): WireAnswer {
  return { status, headers: { "Content-Type": "text/html; charset=utf-8" }, body: new TextEncoder().encode(html) };
}
