// The hand-written half of generated/validators.js: picks the compiled check, and words what it finds.

/** A place and what is wrong there. `path` is a JSON path, such as `$.lineItems[0].quantity`. */
export interface Violation {
  path: string;
  message: string;
}

/** An error of a check that Ajv compiled. */
export interface CheckError {
  instancePath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
}

/** A check that Ajv compiled. */
export interface Check {
  (value: unknown): boolean;
  errors?: readonly CheckError[] | null;
}

/** A parameter of an operation; `type` says what its text stands for. */
export interface ParameterCheck {
  in: "path" | "query" | "header";
  name: string;
  required: boolean;
  type: string;
  check: Check;
}

/** The compiled checks, by what they are for. */
export interface Tables {
  schemas: Readonly<Record<string, Check>>;
  parameters: Readonly<Record<string, readonly ParameterCheck[]>>;
  /** An operation that takes no body has none. */
  requests: Readonly<Record<string, { required: boolean; check: Check }>>;
  /** By status or range (`5XX`, `default`); null where the body isn't JSON. */
  responses: Readonly<Record<string, Readonly<Record<string, Check | null>>>>;
}

export type ParameterInput = Partial<Record<ParameterCheck["in"], Readonly<Record<string, unknown>>>>;

/** Constants that the branches of a union begin with, to tell in the list of errors where each starts. */
export const UNION = "\u0000union";
export const NEXT_BRANCH = "\u0000branch";

/** What `generated/validators.js` exports. */
export interface Validators {
  validateSchema(schemaName: string, value: unknown): Violation[];
  validateParameters(operationId: string, parameters: ParameterInput): Violation[];
  validateRequest(operationId: string, body: unknown): Violation[];
  validateResponse(operationId: string, status: number, body: unknown): Violation[];
}

/** The validators over compiled checks. */
export function createValidators({ schemas, parameters, requests, responses }: Tables): Validators {
  return {
    validateSchema: (schemaName, value) => run(known(schemas, schemaName, "schema"), value),
    validateParameters: (operationId, input) =>
      known(parameters, operationId, "operation").flatMap((parameter) => checkParameter(parameter, input)),
    validateRequest(operationId, body) {
      known(parameters, operationId, "operation");
      const request = Object.hasOwn(requests, operationId) ? requests[operationId] : undefined;
      if (isEmpty(body)) return request?.required ? [{ path: "$", message: "a body is required" }] : [];
      return request ? run(request.check, body) : [{ path: "$", message: "this operation takes no body" }];
    },
    validateResponse(operationId, status, body) {
      const checks = known(responses, operationId, "operation");
      const key = [String(status), `${Math.floor(status / 100)}XX`, "default"].find((name) =>
        Object.hasOwn(checks, name),
      );
      if (key === undefined) return [{ path: "$", message: `status ${status} is not documented for ${operationId}` }];
      const check = checks[key];
      return check ? run(check, body) : [];
    },
  };
}

function known<T>(table: Readonly<Record<string, T>>, name: string, kind: string): T {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (entry === undefined) throw new RangeError(`The description has no ${kind} ${JSON.stringify(name)}.`);
  return entry;
}

function isEmpty(body: unknown): boolean {
  return body === undefined || body === null || body === "";
}

function checkParameter(
  { in: place, name, required, type, check }: ParameterCheck,
  input: ParameterInput,
): Violation[] {
  const path = `$.${place}${step(name)}`;
  const value = find(input[place] ?? {}, name, place === "header");
  if (value === undefined || value === null) return required ? [{ path, message: "is required" }] : [];
  const violations = run(check, coerce(value, type));
  return violations.map((violation) => ({ ...violation, path: path + violation.path.slice(1) }));
}

function find(values: Readonly<Record<string, unknown>>, name: string, ignoreCase: boolean): unknown {
  if (!ignoreCase) return Object.hasOwn(values, name) ? values[name] : undefined;
  const lower = name.toLowerCase();
  return Object.entries(values).find(([key]) => key.toLowerCase() === lower)?.[1];
}

/** The text of a URL or header as what it stands for; what doesn't fit stays text, and fails the check. */
function coerce(value: unknown, type: string): unknown {
  if (typeof value !== "string") return value;
  if (type === "boolean" && /^(true|false)$/i.test(value)) return value.toLowerCase() === "true";
  if (type === "integer" && /^-?\d+$/.test(value)) return Number(value);
  if (type === "number" && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return Number(value);
  return value;
}

function run(check: Check, value: unknown): Violation[] {
  if (check(value)) return [];
  const errors = foldUnions(check.errors ?? []);
  return errors.filter((error) => !isTold(error, errors)).map((error) => describe(error, value));
}

/** A format says in words what the pattern beside it says in signs. */
function isTold({ keyword, instancePath }: CheckError, errors: readonly CheckError[]): boolean {
  return keyword === "pattern" && errors.some((e) => e.keyword === "format" && e.instancePath === instancePath);
}

interface Union {
  at: string;
  branches: CheckError[][];
}

/** Leaves of each failed union only what is worth saying: see `worthSaying`. */
function foldUnions(errors: readonly CheckError[]): CheckError[] {
  const found: CheckError[] = [];
  const open: Union[] = [];
  for (const error of errors) {
    const union = open.at(-1);
    const into = union?.branches.at(-1) ?? found;
    if (error.params.allowedValue === UNION) open.push({ at: error.instancePath, branches: [[]] });
    else if (error.params.allowedValue === NEXT_BRANCH) union?.branches.push([]);
    else if (union && (error.keyword === "anyOf" || error.keyword === "oneOf")) {
      open.pop();
      (open.at(-1)?.branches.at(-1) ?? found).push(...worthSaying(union, error));
    } else if (error.keyword !== "if") into.push(error);
  }
  return found;
}

/** The errors of the branch that comes closest; where none does, or all come equally close, one error about the union. */
function worthSaying({ at, branches }: Union, error: CheckError): CheckError[] {
  if (error.params.passingSchemas) return [error];
  const failed = branches.filter((branch) => branch.length > 0);
  const all = failed.flat();
  const lacks = all.filter(({ keyword, instancePath }) => keyword === "required" && instancePath === at);
  if (lacks.length === all.length && lacks.length === failed.length) {
    return [
      { ...error, keyword: "requiredOneOf", params: { missing: lacks.map(({ params }) => params.missingProperty) } },
    ];
  }
  const isWrongKind = (e: CheckError): boolean => e.instancePath === at && /^(type|const|enum)$/.test(e.keyword);
  const right = failed.filter((branch) => !branch.some(isWrongKind)).sort((a, b) => a.length - b.length);
  if (right[0]) return right[0];
  const types = all.filter(({ keyword, instancePath }) => keyword === "type" && instancePath === at);
  const expected = types.flatMap(({ params }) => params.type);
  return types.length === failed.length ? [{ ...error, keyword: "type", params: { type: expected } }] : [error];
}

function describe({ instancePath, keyword, params }: CheckError, root: unknown): Violation {
  const keys = instancePath.split("/").slice(1).map(pointerKey);
  const path = `$${keys.map(step).join("")}`;
  const extra = params.additionalProperty ?? params.unevaluatedProperty;
  if (typeof extra === "string") return { path: path + step(extra), message: "is not a property of this object" };
  if (keyword === "required") return { path: path + step(String(params.missingProperty)), message: "is required" };
  const value = keys.reduce<unknown>((node, key) => (isRecord(node) ? node[key] : undefined), root);
  return { path, message: (MESSAGES[keyword] ?? (() => `does not satisfy ${keyword}`))(params, value) };
}

type Message = (params: CheckError["params"], value: unknown) => string;

const MESSAGES: Readonly<Record<string, Message>> = {
  type: ({ type }, value) => `must be ${list([type].flat(), article)}, but is ${article(kind(value))}`,
  enum: ({ allowedValues }) => `must be ${list([allowedValues].flat(), (item) => JSON.stringify(item))}`,
  const: ({ allowedValue }) => `must be ${JSON.stringify(allowedValue)}`,
  format: ({ format }) => `must be a valid ${format}`,
  pattern: ({ pattern }) => `must match the pattern ${pattern}`,
  minimum: ({ limit }) => `must be ${limit} or more`,
  maximum: ({ limit }) => `must be ${limit} or less`,
  exclusiveMinimum: ({ limit }) => `must be more than ${limit}`,
  exclusiveMaximum: ({ limit }) => `must be less than ${limit}`,
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  minLength: ({ limit }) => (limit === 1 ? "must not be empty" : `must have at least ${limit} characters`),
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  minItems: ({ limit }) => (limit === 1 ? "must have at least one item" : `must have at least ${limit} items`),
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  minProperties: ({ limit }) => `must have at least ${limit} properties`,
  maxProperties: ({ limit }) => `must have at most ${limit} properties`,
  uniqueItems: ({ i, j }) => `must not repeat an item: ${j} and ${i} are the same`,
  requiredOneOf: ({ missing }) => `must have at least one of ${[missing].flat().join(", ")}`,
  anyOf: () => "has none of the allowed forms",
  oneOf: ({ passingSchemas }) =>
    passingSchemas ? "has more than one of the allowed forms" : "has none of the allowed forms",
  not: () => "has a form that is not allowed",
};

function kind(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function article(type: unknown): string {
  if (type === "null") return "null";
  return `${/^[aeiou]/.test(String(type)) ? "an" : "a"} ${type}`;
}

function list(items: readonly unknown[], word: (item: unknown) => string): string {
  const words = [...new Set(items.map(word))];
  return words.length > 1 ? `${words.slice(0, -1).join(", ")} or ${words.at(-1)}` : words.join();
}

function step(key: string): string {
  if (/^\d+$/.test(key)) return `[${key}]`;
  return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}

function pointerKey(key: string): string {
  return key.replaceAll("~1", "/").replaceAll("~0", "~");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
