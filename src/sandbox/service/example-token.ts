// A token for examples and tests: any bearer token will do, but a real one is long, and is cut out of what a client tells.

/** A JWT without a signature worth the name; the sandbox takes it for a user's. */
export const exampleToken: string =
  "eyJhbGciOiJub25lIiwidHlwIjoiSldUIn0.eyJhdWQiOiJwYXJ0bmVyLWNlbnRlci1zYW5kYm94Iiwic2NwIjoidXNlcl9pbXBlcnNvbmF0aW9uIn0.c2FuZGJveA";
