// What the description's prose refers to is there: anchors, operations, fields, codes. File and line told when it isn't.
import { describe, expect, test } from "vitest";
import { CartErrorCode, cartErrors, ErrorCode } from "../generated/error-codes.ts";
import { isObject, objectAt, operationsOf } from "../scripts/generate/document.ts";
import { AUTHENTICATION, IDEMPOTENCY, SCOPES } from "../scripts/generate/extensions.ts";
import { openEnumValues } from "../scripts/generate/open-enums.ts";
import { bundle, proseLines, sourceFiles } from "./fixtures/spec-source.ts";

// The folder's own README is for those who write the description, not for those who read it; the package's guide isn't of it.
const files = sourceFiles("spec", ".md", ".yaml").filter(
  (file) => file !== "spec/README.md" && !file.startsWith("spec/guide/typescript/"),
);
const lines = files.flatMap(proseLines);
const operations = operationsOf(bundle);

/** What stands between backticks without being of the description: other people's headers, spellings, programs, types. */
const NOT_FIELDS: readonly string[] = [
  "Accept",
  "Authorization",
  "Bearer",
  "Date",
  "null",
  "en-US",
  "date-time",
  "partner-center-sandbox",
  "v1",
  // Spellings that the documentation's tables or old answers have, told so in the prose.
  "AttestationAccepted",
  "catalogId",
  "creationTimeStamp",
  "Collection",
  "Monthly",
  "Annual",
  "onetime",
  "canceled",
  "Metadata",
  "POFiles",
  "TenderFiles",
  // Words within the filter of customers, which is JSON in a parameter.
  "Field",
  "Value",
  "Operator",
  "starts_with",
  "CompanyName",
  "Domain",
  "IndirectReseller",
  "IndirectCloudSolutionProvider",
  // A value of an extension.
  "not-published",
];

test("the prose was found", () => {
  expect(lines.length).toBeGreaterThan(500);
  expect(references().length).toBeGreaterThan(100);
});

describe("a link in the prose", () => {
  const links = lines.flatMap(({ place, text }) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => ({ place, target })),
  );

  test("leads to an anchor of the reference, or out of it by https", () => {
    const anchors = new Set(anchorsOfReference());
    const dangling = links.filter(({ target }) => !target.startsWith("https://") && !anchors.has(target));
    expect(dangling.map(({ place, target }) => `${place}: no such anchor ${target}`)).toEqual([]);
  });
});

/** Redoc's anchors: tags, operations with and without their tag, and the headings of a tag or of the introduction. */
function anchorsOfReference(): string[] {
  const slug = (text: string): string => text.trim().replace(/\s+/g, "-");
  const tags = Array.isArray(bundle.tags) ? bundle.tags.filter(isObject) : [];
  const headings = (text: unknown): string[] =>
    [...String(text).matchAll(/^#{1,3} (.+)$/gm)].map(([, title = ""]) => slug(title));
  return [
    ...headings(bundle.info.description).map((heading) => `#section/${heading}`),
    ...tags.flatMap(({ name, description }) => {
      const anchor = `#tag/${slug(String(name))}`;
      return [anchor, ...headings(description).map((heading) => `${anchor}/${heading}`)];
    }),
    ...operations.flatMap(({ id, operation }) => [
      `#operation/${id}`,
      ...[operation.tags].flat().map((tag) => `#tag/${slug(String(tag))}/operation/${id}`),
    ]),
  ];
}

describe("a link from an answer", () => {
  const links = Object.entries(objectAt(bundle.components, "links"));

  test.each(links)("%s leads to an operation and names parameters that it has", (_name, link) => {
    const target = operations.find(({ id }) => isObject(link) && id === link.operationId);
    const names = target?.parameters.map(({ name }) => name) ?? [];
    expect(names).toEqual(expect.arrayContaining(Object.keys(isObject(link) ? objectAt(link, "parameters") : {})));
    expect(target).toBeDefined();
  });
});

describe("a name between backticks", () => {
  const vocabulary = new Set([...namesOfDescription(), ...NOT_FIELDS]);

  test("is a field, a parameter, a value or a code of the description", () => {
    const unknown = references().filter(({ name }) => !vocabulary.has(name));
    expect(unknown.map(({ place, name }) => `${place}: nothing in the description is called ${name}`)).toEqual([]);
  });

  test("is on the list of exceptions only if it is used and is not of the description", () => {
    const names = new Set(namesOfDescription());
    const used = new Set(references().map(({ name }) => name));
    expect(NOT_FIELDS.filter((name) => names.has(name) || !used.has(name))).toEqual([]);
  });
});

/** Every name between backticks, with its place: `status: cancelled` names `status`, `links.next` names both. */
function references(): { place: string; name: string }[] {
  return lines.flatMap(({ place, text }) =>
    [...text.matchAll(/`([^`]+)`/g)]
      .map(([, quoted = ""]) => quoted.replace(/: .*$/, ""))
      .filter((quoted) => !isLiteral(quoted))
      .flatMap((quoted) => (/^[a-z]\w*(\.[a-z]\w*)+$/i.test(quoted) ? quoted.split(".") : [quoted]))
      .map((name) => ({ place, name })),
  );
}

/** Values and addresses, which are no names: they hold no lower-case letter and are no code, or are made of several parts. */
function isLiteral(quoted: string): boolean {
  if (/^\d{3,}$/.test(quoted)) return false;
  return !/[a-z]/.test(quoted) || /[/:]/.test(quoted) || /^\d/.test(quoted) || /\.(com|net|us|cn)$/.test(quoted);
}

function namesOfDescription(): string[] {
  const codes = [ErrorCode, CartErrorCode].flatMap((table) => Object.entries(table).flat());
  const wireNames = Object.values(cartErrors).map(({ wireName }) => wireName);
  const parameters = operations.flatMap((operation) => operation.parameters.map(({ name }) => String(name)));
  const words = [...IDEMPOTENCY, ...SCOPES, ...AUTHENTICATION, ...operations.map(({ id }) => id)];
  return [...codes, ...wireNames, ...parameters, ...words, ...namesIn(bundle)];
}

/** The property names, component names, header names, enumerated values and extensions anywhere under a node. */
function namesIn(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(namesIn);
  if (!isObject(node)) return [];
  const maps = ["properties", "schemas", "headers"].flatMap((key) => Object.keys(objectAt(node, key)));
  const extensions = Object.entries(node).flatMap(([key, value]) =>
    key.startsWith("x-") ? [key, ...(isObject(value) ? Object.keys(value) : [])] : [],
  );
  return [...maps, ...extensions, ...(openEnumValues(node) ?? []), ...Object.values(node).flatMap(namesIn)];
}
