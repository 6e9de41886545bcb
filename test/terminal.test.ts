// What scripts print: what a terminal, a pipe and a CI log get to see.
import stringWidth from "string-width";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { clean, createTerminal } from "../scripts/terminal.ts";
import { FakeTerminal, Pipe } from "./support/streams.ts";

/** What a terminal shows in the end, after it has obeyed the sequences that return and erase. */
function seen(text: string): string[] {
  return text.split("\n").map((line) => line.split("\r\u001b[2K").at(-1) ?? "");
}

beforeEach(() => {
  for (const name of ["CI", "NO_COLOR", "FORCE_COLOR", "NODE_DISABLE_COLORS"]) vi.stubEnv(name, undefined);
  vi.stubEnv("TERM", "xterm-256color");
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.useRealTimers();
});

describe("colours", () => {
  it.each([
    ["are used on a terminal", new FakeTerminal(), {}, true],
    ["are not used in a pipe", new Pipe(), {}, false],
    ["are used in a pipe when forced", new Pipe(), { FORCE_COLOR: "1" }, true],
    ["are not used on a terminal when forced off", new FakeTerminal(), { FORCE_COLOR: "0" }, false],
    ["are not used with NO_COLOR", new FakeTerminal(), { NO_COLOR: "1" }, false],
    ["are not used on a dumb terminal", new FakeTerminal(), { TERM: "dumb" }, false],
  ])("%s", (_, stream, env, coloured) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    expect(createTerminal(stream).style("red", "no")).toBe(coloured ? "\u001b[31mno\u001b[39m" : "no");
  });

  it("are not put around nothing", () => {
    expect(createTerminal(new FakeTerminal()).style("bold", "")).toBe("");
  });
});

describe("a table", () => {
  const columns = [{ title: "name" }, { title: "lines" }];

  it("lines its columns up, numbers to the right", () => {
    const out = new Pipe();
    createTerminal(out).table(columns, [
      ["a", 1],
      ["a longer one", 12],
    ]);
    expect(out.text.split("\n")).toEqual([
      "name          lines",
      "────────────  ─────",
      "a                 1",
      "a longer one     12",
      "",
    ]);
  });

  it("has its titles when it has no rows, and blanks where a row has no cell", () => {
    const out = new Pipe();
    const { table } = createTerminal(out);
    table(columns, []);
    table(columns, [[undefined, "x"]]);
    expect(out.text).toBe("name  lines\nname  lines\n────  ─────\n      x\n");
  });

  it("paints cells without moving columns", () => {
    const out = new FakeTerminal();
    createTerminal(out).table(columns, [[{ text: "bad", style: "red" }, "x"]]);
    expect(out.text).toContain("\u001b[31mbad\u001b[39m   x");
  });

  it("is as wide as it wants in a pipe, and narrowed to a terminal, the widest column first", () => {
    vi.stubEnv("NO_COLOR", "1");
    const wide = "x".repeat(100);
    const [pipe, narrow] = [new Pipe(), new FakeTerminal(40)];
    for (const out of [pipe, narrow]) createTerminal(out).table(columns, [["abc", wide]]);
    expect(pipe.text).toContain(wide);
    expect(Math.max(...narrow.text.split("\n").map((line) => stringWidth(line)))).toBe(40);
    expect(narrow.text).toContain("abc   xxxxx");
    expect(narrow.text).toContain("x…");
  });

  it("counts characters by the columns that they take", () => {
    const out = new Pipe();
    createTerminal(out).table(columns, [["日本語", "x"]]);
    expect(out.text).toContain("日本語  x\n");
  });

  it("stays wider than the terminal rather than losing a column", () => {
    vi.stubEnv("NO_COLOR", "1");
    const out = new FakeTerminal(40);
    const many = Array.from({ length: 8 }, (_, index) => ({ title: `column ${index}` }));
    createTerminal(out).table(many, [many.map(({ title }) => `${title} is long`)]);
    expect(out.text.split("\n")[2]).toBe(many.map(({ title }) => `${title.slice(0, 7)}…`).join("  "));
  });

  it("lets no data steer the terminal", () => {
    const out = new Pipe();
    createTerminal(out).table([{ title: "name" }], [["a\u001b[2Jb\nc\u0007d\u202Ee"]]);
    expect(out.text.split("\n")[2]).toBe("ab c d e");
  });
});

describe("the width", () => {
  it("of a terminal that does not tell its own is taken to be 80, and a pipe's is endless", () => {
    expect(createTerminal(new FakeTerminal(0)).width).toBe(80);
    expect(createTerminal(new Pipe()).width).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("progress on a terminal", () => {
  it("is updated in place, and lines go above it", () => {
    const out = new FakeTerminal();
    const { line, progress } = createTerminal(out);
    const bar = progress();
    bar.update("1 of 2");
    line("something happened");
    bar.update("2 of 2");
    bar.done();
    line("after");
    expect(seen(out.text)).toEqual(["something happened", "2 of 2", "after", ""]);
  });

  it("never wraps", () => {
    const out = new FakeTerminal(40);
    createTerminal(out).progress().update("x".repeat(200));
    expect(stringWidth(out.text)).toBe(39);
  });
});

describe("progress elsewhere", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["performance"] });
  });

  it.each([
    ["a pipe", new Pipe(), {}],
    ["a CI job with a terminal", new FakeTerminal(), { CI: "true", NO_COLOR: "1" }],
    ["a dumb terminal", new FakeTerminal(), { TERM: "dumb" }],
  ])("in %s is plain lines, without control characters", (_, out, env) => {
    for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
    const bar = createTerminal(out).progress();
    bar.update("0 of 2");
    vi.advanceTimersByTime(5000);
    bar.update("1 of 2");
    bar.update("2 of 2");
    bar.done();
    expect(out.text).toBe("0 of 2\n1 of 2\n2 of 2\n");
  });

  it("prints nothing twice, at most one line a second, and always the last", () => {
    const out = new Pipe();
    const bar = createTerminal(out).progress();
    for (let now = 0; now < 2500; now += 10) {
      bar.update(`at ${now}`);
      vi.advanceTimersByTime(10);
    }
    bar.update("the end");
    bar.done();
    bar.done();
    expect(out.text).toBe("at 0\nat 1000\nat 2000\nthe end\n");
  });
});

describe("text from elsewhere", () => {
  it("is made safe for one line", () => {
    expect(clean(" a\r\n\tb\u001b]0;title\u0007c ")).toBe("a bc");
  });
});
