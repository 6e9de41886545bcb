// Types of the platform that have a name only where the DOM's declarations are: taken from its functions, they are there on every
// platform that has those.

/** What `new Headers()` takes. */
export type HeadersInit = NonNullable<ConstructorParameters<typeof Headers>[0]>;

/** What a request can have as its body. */
export type BodyInit = NonNullable<RequestInit["body"]>;

/** What `fetch` takes for a request's address. */
export type RequestInfo = Parameters<typeof globalThis.fetch>[0];
