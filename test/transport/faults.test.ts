// Faults out of bodies of every shape: what the service, and what stands around it, said.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { faultInstead, faultOf, RESOURCE_MEMBERS, textsIn, wordsOf } from "../../src/transport/answers/faults.ts";

describe("a fault", () => {
  test.each<[string, unknown, object]>([
    ["a number as code", { code: 800060, description: "wait" }, { code: "800060", description: "wait" }],
    ["a string as code", { code: "800060" }, { code: "800060" }],
    ["only a message", { statusCode: 429, message: "slow" }, { description: "slow" }],
    ["description before message", { description: "a", message: "b" }, { description: "a" }],
    ["data and source", { code: 1, data: ["x"], source: "s" }, { code: "1", data: ["x"], source: "s" }],
    ["data and source of other types", { code: 1, data: "x", source: 3 }, { code: "1" }],
    ["nulls", { code: null, description: null, message: "m", parameters: null }, { description: "m" }],
    [
      "an object as message, as OData has it",
      { code: 1, message: { value: "deep" } },
      { code: "1", description: "deep" },
    ],
    ["zero as code", { code: 0 }, { code: "0" }],
    [
      "the long form",
      {
        code: 600061,
        message: "There is one.",
        description: "There is one.",
        errorName: "AlreadyExists",
        isRetryable: false,
        parameters: { a: 1 },
        errorMessageExtended: "InternalErrorCode=600061",
      },
      {
        code: "600061",
        description: "There is one.",
        errorName: "AlreadyExists",
        isRetryable: false,
        parameters: { a: 1 },
      },
    ],
    [
      "a long form with nothing else to say",
      { errorMessageExtended: "InternalErrorCode=7" },
      { description: "InternalErrorCode=7" },
    ],
    ["an error within", { error: { code: "Forbidden", message: "why" } }, { code: "Forbidden", description: "why" }],
    ["an error within that has no text", { error: { code: 1 } }, { code: "1" }],
    ["a code outside and a text within", { code: 7, error: { message: "why" } }, { code: "7", description: "why" }],
    ["OAuth's", { error: "invalid_token", error_description: "why" }, { code: "invalid_token", description: "why" }],
    ["an error that is a text", { status: 404, error: "Not Found", path: "/" }, { description: "Not Found" }],
    ["ASP.NET's", { Message: "why" }, { description: "why" }],
    ["capital letters", { Code: 1, Description: "why" }, { code: "1", description: "why" }],
    ["errorCode and errorMessage", { errorCode: "E1", errorMessage: "why" }, { code: "E1", description: "why" }],
    ["ProblemDetails", { type: "about:blank", title: "Bad", status: 400, detail: "why" }, { description: "why" }],
    ["ProblemDetails without detail", { type: "about:blank", title: "Bad", status: 400 }, { description: "Bad" }],
    [
      "ProblemDetails of a validation",
      { title: "It is wrong.", status: 400, errors: { "$.quantity": ["Not a number."], x: ["No."] } },
      { description: "It is wrong. Not a number. No." },
    ],
    ["a string", " why ", { description: "why" }],
    [
      "a list of faults",
      [
        { code: 1, message: "a" },
        { code: 2, message: "b" },
      ],
      { code: "1", description: "a; b" },
    ],
    ["a list of texts", ["a", "b"], { description: "a; b" }],
    ["errors in a list", { errors: [{ code: 1, message: "a" }] }, { code: "1", description: "a" }],
  ])("is read from %s", (_, body, fault) => {
    expect(faultOf(body)).toEqual(fault);
  });

  test.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["an empty string", " "],
    ["an empty list", []],
    ["an empty object", {}],
    ["an error without anything", { error: {} }],
    ["strange members", { reason: "x" }],
    ["nulls only", { code: null, message: null }],
    ["a fault too far within", [[[[[{ code: 1 }]]]]]],
    ["a prototype's fields", JSON.parse('{"__proto__": {"code": 800060}}')],
    [
      "values that can't be made a string",
      JSON.parse('{"code": {"toString": 1}, "description": [{"toString": null}]}'),
    ],
  ])("is not found in %s", (_, body) => {
    expect(faultOf(body)).toBeUndefined();
  });
});

interface Node {
  readonly [name: string]: Node | undefined;
}

/** The members that each JSON success of the description requires. */
function requiredBySuccess(): [string, string[]][] {
  const description: Node = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
  const target = (node: Node | undefined): Node => {
    const { $ref } = (node ?? {}) as { $ref?: string };
    if ($ref === undefined) return node ?? {};
    return target(
      $ref
        .slice(2)
        .split("/")
        .reduce<Node | undefined>((at, name) => at?.[name], description),
    );
  };
  const requiredOf = (node: Node | undefined): string[] => {
    const { required = [], allOf = [] } = target(node) as { required?: string[]; allOf?: Node[] };
    return [...required, ...allOf.flatMap(requiredOf)];
  };
  return Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods ?? {}).flatMap(([method, operation]) =>
      Object.entries(operation?.responses ?? {})
        .filter(([status]) => status.startsWith("2"))
        .map(
          ([status, response]) =>
            [`${method} ${path} ${status}`, target(response).content?.["application/json"]] as const,
        )
        .filter(([, content]) => content !== undefined)
        .map(([name, content]): [string, string[]] => [name, requiredOf(content?.schema)]),
    ),
  );
}

describe("a fault in a success", () => {
  test.each([
    [{ code: 400072, description: "Not available." }, { code: "400072" }],
    [{ error: { code: "Gone", message: "why" } }, { code: "Gone" }],
    [{ code: 1, message: "a", errorName: "E", isRetryable: true }, { code: "1" }],
  ])("stands where the resource should be: %j", (body, fault) => {
    expect(faultInstead(body)).toMatchObject(fault);
  });

  test.each([
    ["a cart whose line has an error", { id: "c", lineItems: [{ error: { errorCode: 1, errorDescription: "x" } }] }],
    ["a checkout that bought nothing", { orders: [], orderErrors: [{ code: 800001, description: "x" }] }],
    ["a product with a description", { id: "p", title: "t", description: "d" }],
    ["a resource that has come to have a code", { id: "p", code: "X", description: "d" }],
    ["a code that says nothing", { code: 1 }],
    ["a text without a code", { message: "ok" }],
    ["a list", [{ code: 1, description: "d" }]],
    ["nothing", undefined],
  ])("is not %s", (_, body) => {
    expect(faultInstead(body)).toBeUndefined();
  });

  test("has none of the members of which every success of the description requires one", () => {
    expect(requiredBySuccess().length).toBeGreaterThan(30);
    for (const [name, required] of requiredBySuccess())
      expect(
        RESOURCE_MEMBERS.filter((member) => required.includes(member)),
        name,
      ).not.toEqual([]);
  });
});

describe("a body that is no JSON says", () => {
  test.each([
    [
      "its page's title",
      "<html><head><title>502 Bad &amp; Gateway</title></head><body>x</body></html>",
      "502 Bad & Gateway",
    ],
    ["its text, where it has no title", "<style>p{}</style><h1>Bad Gateway</h1>\n<p>nginx</p>", "Bad Gateway nginx"],
    ["its text, where the title is empty", "<title></title><h1>No</h1><script>1</script>", "No"],
    ["itself, if it is plain", "upstream\r\n timed\u0007 out ", "upstream timed out"],
    ["nothing, if it is blank", " \n", ""],
    ["nothing, if it is markup alone", "<br><!-- x -->", ""],
  ])("%s", (_, text, words) => {
    expect(wordsOf(text)).toBe(words);
  });

  test("no more than can be read at once, however long it is", () => {
    expect(wordsOf("<title".repeat(200_000)).length).toBeLessThan(10_000);
    expect(wordsOf("<script>".repeat(200_000)).length).toBeLessThan(10_000);
  });
});

test("JSON without any fault that is known says its texts", () => {
  expect(textsIn({ reason: "no such tenant", n: 1, more: ["a", { b: "c" }] })).toEqual(["no such tenant", "a", "c"]);
  expect(textsIn({ error: {} })).toEqual([]);
});
