// The type of the generated client: openapi-fetch's, but what it answers is typed exactly as generated.
// openapi-fetch maps answers through `Readable<T>`, which takes the `string & {}` of an open enumeration apart.
import type { Client as FetchClient, MaybeOptionalInit, ParseAsResponse } from "openapi-fetch";

type Method = "get" | "put" | "post" | "patch";

/** The paths that have a method. */
type PathsWith<Paths, M extends Method> = {
  [P in keyof Paths]: Paths[P] extends Record<M, unknown> ? P : never;
}[keyof Paths];

type BodyOf<Answer> = Answer extends { content: infer Content } ? Content[keyof Content] : never;
type SuccessStatus = 200 | 201 | 202 | 204;
/** The success bodies of an operation. */
export type SuccessBody<Operation> = Operation extends { responses: infer R }
  ? BodyOf<R[keyof R & SuccessStatus]>
  : never;
/** The fault bodies of an operation. */
type FaultBody<Operation> = Operation extends { responses: infer R }
  ? BodyOf<R[Exclude<keyof R, SuccessStatus>]>
  : never;

/** What a call of the generated client resolves to. */
export type ApiResponse<Operation, Init> =
  | { data: ParseAsResponse<SuccessBody<Operation>, Init>; error?: never; response: Response }
  | { data?: never; error: FaultBody<Operation>; response: Response };

/** The options of a call: left out where nothing in them is required. Call options of the facade are taken as well. */
type InitParam<Init> = undefined extends Init
  ? [init?: Init & Record<string, unknown>]
  : [init: Init & Record<string, unknown>];

type ApiMethod<Paths extends object, M extends Method> = <
  Path extends PathsWith<Paths, M>,
  Init extends MaybeOptionalInit<Paths[Path], M & keyof Paths[Path]>,
>(
  url: Path,
  ...init: InitParam<Init>
) => Promise<ApiResponse<Paths[Path][M & keyof Paths[Path]], Init>>;

/** An openapi-fetch client over the paths of a description. */
export interface Client<Paths extends object> extends Pick<FetchClient<Paths>, "use" | "eject"> {
  request: <
    M extends Method,
    Path extends PathsWith<Paths, M>,
    Init extends MaybeOptionalInit<Paths[Path], M & keyof Paths[Path]>,
  >(
    method: M,
    url: Path,
    ...init: InitParam<Init>
  ) => Promise<ApiResponse<Paths[Path][M & keyof Paths[Path]], Init>>;
  GET: ApiMethod<Paths, "get">;
  PUT: ApiMethod<Paths, "put">;
  POST: ApiMethod<Paths, "post">;
  PATCH: ApiMethod<Paths, "patch">;
}
