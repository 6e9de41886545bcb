// Links inside the description, `#operation/getCart` and `#tag/Errors`, as the page's own addresses. Redoc knows the old
// form, but shows a missing page until it has looked the address up.
import { type ApiDocument, mapObjects, operationsOf } from "../generate/document.ts";

/** The address of every operation and tag within the page, by the link that the description uses. */
export function pageAddresses(document: ApiDocument): ReadonlyMap<string, string> {
  const tags = Array.isArray(document.tags) ? document.tags : [];
  const ofTags = tags.map(({ name }): [string, string] => [`#tag/${slug(name)}`, `#/${slug(name).toLowerCase()}`]);
  const ofOperations = operationsOf(document).map(({ id, operation }): [string, string] => {
    const [tag] = Array.isArray(operation.tags) ? operation.tags : [];
    return [`#operation/${id}`, `#/${slug(String(tag)).toLowerCase()}/${id.toLowerCase()}`];
  });
  return new Map([...ofTags, ...ofOperations]);
}

function slug(name: string): string {
  return name.replaceAll(" ", "-");
}

/** The description with its links turned into addresses. Throws for a link that leads nowhere. */
export function withPageAddresses(document: ApiDocument): ApiDocument {
  const addresses = pageAddresses(document);
  const address = (link: string): string => {
    const found = addresses.get(link);
    if (!found) throw new Error(`a description links to ${link}, which is no operation or tag`);
    return found;
  };
  const changed = mapObjects(document, (node) => {
    const { description } = node;
    if (typeof description !== "string") return node;
    return { ...node, description: description.replace(/(?<=\]\(|href=")#(?:operation|tag)\/[^)"\s]+/g, address) };
  });
  // mapObjects keeps every key, so what was a document still is one.
  return changed as ApiDocument;
}
