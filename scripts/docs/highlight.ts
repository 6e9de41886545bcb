// The code of the guide in colours: Redoc has them for the samples of an operation, and not for code in a text.
import highlighter from "highlight.js";
import { type ApiDocument, mapObjects } from "../generate/document.ts";

/** The description with its fenced code as HTML, a class a token. */
export function withHighlights(document: ApiDocument): ApiDocument {
  const changed = mapObjects(document, (node) => {
    if (typeof node.description !== "string") return node;
    return { ...node, description: node.description.replace(/^```(\w+)\n(.*?)\n```$/gms, html) };
  });
  // mapObjects keeps every key, so what was a document still is one.
  return changed as ApiDocument;
}

function html(fence: string, language: string, code: string): string {
  if (!highlighter.getLanguage(language)) return fence;
  // Space between two tags is lost on the way to the page; within one it is kept.
  const { value } = highlighter.highlight(code, { language });
  return `<pre class="code"><code>${value.replace(/<\/span>(\s+)(?=<span)/g, "$1</span>")}</code></pre>`;
}
