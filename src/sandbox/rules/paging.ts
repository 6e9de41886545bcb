// Lists a page at a time. Pages follow a fixed order, so that what is new never shifts a page that is being read.
import { ErrorCode } from "../../../generated/error-codes.ts";
import type { CollectionLinks, Link, ResourceAttributes } from "../../../generated/schema.ts";
import { refusal } from "../wire/refusal.ts";
import type { Call, World } from "../world/world.ts";

/** What a list is, and how it goes on. */
export interface Listing<T, Item> {
  /** Below `/v1`, without a query. */
  readonly path: string;
  readonly all: readonly T[];
  readonly view: (one: T) => Item;
  /** Items on a page; default the sandbox's `pageSize`. */
  readonly size?: number;
  /** Whether `links.next` says `seekOperation=Next`, for lists that take it. */
  readonly seeks?: boolean;
}

/** A collection, as it is answered. */
export interface Page<Item> {
  totalCount: number;
  items: Item[];
  links: CollectionLinks;
  attributes: ResourceAttributes;
}

/** One page of a list, and the token of the next one. */
export function pageOf<T, Item>(
  { settings }: World,
  call: Call,
  { path, all, view, size = settings.pageSize, seeks = false }: Listing<T, Item>,
): { readonly body: Page<Item>; readonly next: string | undefined } {
  const start = pageStart(call, path);
  const page = all.slice(start, start + size);
  const end = start + page.length;
  const next = end < all.length ? tokenOf(path, end) : undefined;
  const self: Link = { uri: uriOf(call, path, false), method: "GET", headers: [] };
  const body: Page<Item> = {
    totalCount: all.length,
    items: page.map(view),
    links: {
      self,
      ...(next !== undefined && {
        next: {
          uri: uriOf(call, path, seeks),
          method: "GET",
          headers: [{ key: "MS-ContinuationToken", value: next }],
        },
      }),
    },
    attributes: { objectType: "Collection" },
  };
  return { body, next };
}

/** A token is good for the list that it comes from. */
function tokenOf(path: string, start: number): string {
  return btoa(`${nameOf(path)}-${start}`);
}

function pageStart({ headers, query }: Call, path: string): number {
  const token = headers.get("MS-ContinuationToken");
  if (token === null && query.get("seekOperation") === null) return 0;
  const start = new RegExp(`^${nameOf(path)}-(\\d+)$`).exec(decode(token ?? ""))?.[1];
  if (start === undefined)
    throw refusal(ErrorCode.InvalidInput, "The header MS-ContinuationToken must be the one of links.next.");
  return Number(start);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function uriOf({ query }: Call, path: string, seek: boolean): string {
  const parameters = new URLSearchParams(query);
  parameters.delete("seekOperation");
  if (seek) parameters.set("seekOperation", "Next");
  const text = parameters.toString();
  return `${path}${text && `?${text}`}`;
}

function decode(token: string): string {
  try {
    return atob(token);
  } catch {
    return "";
  }
}
