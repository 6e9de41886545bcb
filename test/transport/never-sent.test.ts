// Proof that nothing was written, in the words of every runtime; everything else is doubt, and doubt is no proof.
import { describe, expect, test } from "vitest";
import { neverSent } from "../../src/transport/answers/classify.ts";
import { fetchFailed, systemError } from "../support/retry-table.ts";

const connect = (code: string): Error => systemError(`connect ${code} 192.0.2.1:443`, { code, syscall: "connect" });

/** `error`, that many causes down. */
function causes(depth: number, error: Error): Error {
  return depth === 0 ? error : new Error("it failed", { cause: causes(depth - 1, error) });
}

/** `error`, in that many lists of what failed. */
function lists(depth: number, error: Error): Error {
  return depth === 0 ? error : new AggregateError([lists(depth - 1, error)]);
}

describe("nothing was written", () => {
  test.each(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "EADDRNOTAVAIL", "EACCES", "ECONNRESET"])(
    "when Node's connect ended in %s",
    (code) => {
      expect(neverSent(fetchFailed(connect(code)))).toBe(true);
      expect(neverSent(connect(code))).toBe(true);
    },
  );

  test.each([
    ["getaddrinfo", "ENOTFOUND"],
    ["getaddrinfo", "EAI_AGAIN"],
    ["getaddrinfo", "EAI_FAIL"],
    ["getaddrinfo", "ENOMEM"],
  ])("when %s ended in %s", (syscall, code) => {
    expect(neverSent(fetchFailed(systemError(`${syscall} ${code} api.example`, { code, syscall })))).toBe(true);
  });

  test.each([
    "UND_ERR_CONNECT_TIMEOUT",
    "ERR_SOCKET_CONNECTION_TIMEOUT",
    "ERR_PROXY_TUNNEL",
    "UND_ERR_PRX_CONN",
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "ERR_TLS_HANDSHAKE_TIMEOUT",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
    "ERR_SSL_UNSUPPORTED_PROTOCOL",
    "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED",
    "EPROTO",
    "CERT_HAS_EXPIRED",
    "CERT_NOT_YET_VALID",
    "CERT_REVOKED",
    "CERT_CHAIN_TOO_LONG",
    "CRL_HAS_EXPIRED",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "HOSTNAME_MISMATCH",
    "INVALID_CA",
    "INVALID_PURPOSE",
    "PATH_LENGTH_EXCEEDED",
    "ECONNREFUSED",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "EAI_AGAIN",
  ])("by the code %s", (code) => {
    expect(neverSent(fetchFailed(systemError("it failed", { code })))).toBe(true);
  });

  test("when a TLS handshake fails on its first write, as older versions of Node report it", () => {
    const cause = systemError("write EPROTO SSL routines:ssl3_get_record:wrong version number", {
      code: "EPROTO",
      syscall: "write",
    });
    expect(neverSent(fetchFailed(cause))).toBe(true);
  });

  test("when each address of a host failed to connect", () => {
    const all = new AggregateError([connect("ECONNREFUSED"), connect("ETIMEDOUT")]);
    expect(neverSent(fetchFailed(Object.assign(all, { code: "ETIMEDOUT" })))).toBe(true);
  });

  test.each(["ConnectionRefused", "FailedToOpenSocket"])("by Bun's code %s", (code) => {
    expect(neverSent(systemError("Unable to connect. Is the computer able to access the url?", { code }))).toBe(true);
  });

  test.each([
    "error sending request for url (https://api.example/v1): client error (Connect): tcp connect error: Connection refused (os error 111)",
    "error sending request for url (https://api.example/v1): client error (Connect): dns error: failed to lookup address information",
    "error sending request for url (https://api.example/v1): client error (Connect): invalid peer certificate: UnknownIssuer",
    "error sending request for url (https://api.example/v1): error trying to connect: tcp connect error: Connection refused (os error 111)",
    "error sending request for url (https://api.example/v1): error trying to connect: invalid peer certificate: Expired",
  ])("by Deno's message: %s", (message) => {
    expect(neverSent(new TypeError(message))).toBe(true);
  });

  test("when the proof is a few causes down", () => {
    expect(neverSent(causes(5, connect("ECONNREFUSED")))).toBe(true);
    expect(neverSent(lists(5, connect("ECONNREFUSED")))).toBe(true);
  });
});

describe("it may have been written", () => {
  test("as far as an error can tell whose code can't be read", () => {
    const error = Object.defineProperty(connect("ECONNREFUSED"), "code", {
      get: () => {
        throw new Error("no code");
      },
    });
    expect(neverSent(fetchFailed(error))).toBe(false);
  });

  test.each([
    ["ECONNRESET", "read"],
    ["ETIMEDOUT", "read"],
    ["EPIPE", "write"],
    ["EHOSTUNREACH", "read"],
    ["ENETUNREACH", "write"],
    ["ENETDOWN", "read"],
    ["EPROTO", "read"],
  ])("when an open connection ended in %s on %s", (code, syscall) => {
    expect(neverSent(fetchFailed(systemError(`${syscall} ${code}`, { code, syscall })))).toBe(false);
  });

  test.each([
    "ECONNRESET",
    "ETIMEDOUT",
    "EPIPE",
    "ECONNABORTED",
    "UND_ERR_SOCKET",
    "UND_ERR_HEADERS_TIMEOUT",
    "UND_ERR_BODY_TIMEOUT",
    "UND_ERR_ABORTED",
    "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC",
    "ERR_SSL_SSLV3_ALERT_BAD_RECORD_MAC",
    "ERR_SSL_BAD_DECRYPT",
    "ERR_SSL_APPLICATION_DATA_AFTER_CLOSE_NOTIFY",
    "ERR_SSL_UNEXPECTED_EOF_WHILE_READING",
    "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR",
    "ERR_SSL_PACKET_LENGTH_TOO_LONG",
    "ERR_STREAM_PREMATURE_CLOSE",
    "ConnectionClosed",
    "XECONNREFUSED",
    "ECONNREFUSED_LATER",
  ])("by the code %s", (code) => {
    expect(neverSent(fetchFailed(systemError("it failed", { code })))).toBe(false);
  });

  test("when the proof is deeper down than an error that is meant for people ever is", () => {
    expect(neverSent(causes(6, connect("ECONNREFUSED")))).toBe(false);
    expect(neverSent(lists(6, connect("ECONNREFUSED")))).toBe(false);
  });

  test("when a list of what failed names nothing", () => {
    expect(neverSent(Object.assign(new AggregateError([]), { code: "ECONNRESET" }))).toBe(false);
  });

  test("when code or message is no text, whatever it reads as", () => {
    expect(neverSent(systemError("it failed", { code: ["ECONNREFUSED"] }))).toBe(false);
    expect(neverSent({ message: ["client error (Connect)"] })).toBe(false);
  });

  test("when one address of a host was connected to", () => {
    const some = new AggregateError([connect("ECONNREFUSED"), systemError("read ECONNRESET", { code: "ECONNRESET" })]);
    expect(neverSent(fetchFailed(Object.assign(some, { code: "ECONNREFUSED" })))).toBe(false);
  });

  test.each([
    "error sending request for url (https://api.example/v1): client error (SendRequest): connection closed before message completed",
    "error sending request for url (https://api.example/v1): connection error: Connection reset by peer (os error 104)",
    "The socket connection was closed unexpectedly.",
  ])("by the message: %s", (message) => {
    expect(neverSent(new TypeError(message))).toBe(false);
  });

  test("when the error's time is up, is a string, nothing, or goes round in circles", () => {
    const circle = new Error("circle");
    circle.cause = circle;
    for (const error of [
      new DOMException("aborted", "AbortError"),
      new DOMException("timeout", "TimeoutError"),
      "ECONNREFUSED",
      undefined,
      null,
      circle,
    ]) {
      expect(neverSent(error)).toBe(false);
    }
  });
});
