// The presenter: what a terminal, a pipe and a CI log get to see.
import { describe, expect, it } from "vitest";
import { clean, createPresenter, type Output, shorten, textWidth } from "../scripts/presenter.ts";

/** A stream that keeps what was written. */
function stream(given: Partial<Output> = {}): Output & { text: string } {
  return {
    text: "",
    write(text: string) {
      this.text += text;
    },
    ...given,
  };
}

/** What a terminal shows in the end, after it has obeyed the sequences that return and erase. */
function seen(text: string): string[] {
  return text.split("\n").map((line) => line.split("\r\u001b[2K").at(-1) ?? "");
}

const terminal = (columns = 80): Output & { text: string } => stream({ isTTY: true, columns });

describe("colours", () => {
  it.each([
    ["are used on a terminal", { isTTY: true }, {}, true],
    ["are not used in a pipe", {}, {}, false],
    ["are used in a pipe when forced", {}, { FORCE_COLOR: "1" }, true],
    ["are not used on a terminal when forced off", { isTTY: true }, { FORCE_COLOR: "0" }, false],
    ["are not used with NO_COLOR", { isTTY: true }, { NO_COLOR: "1" }, false],
    ["are not used with NO_COLOR even when forced", {}, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
    ["are used when NO_COLOR is empty", { isTTY: true }, { NO_COLOR: "" }, true],
    ["are not used on a dumb terminal", { isTTY: true }, { TERM: "dumb" }, false],
  ])("%s", (_, given, env, coloured) => {
    const { ink } = createPresenter(stream(given), { env });
    expect(ink.red("no")).toBe(coloured ? "\u001b[31mno\u001b[39m" : "no");
  });

  it("are not put around nothing", () => {
    expect(createPresenter(terminal(), { env: {} }).ink.bold("")).toBe("");
  });
});

describe("a table", () => {
  const columns = [{ title: "name" }, { title: "lines" }];

  it("lines its columns up, numbers to the right", () => {
    const out = stream();
    createPresenter(out, { env: {} }).table(columns, [
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

  it("has titles and a rule when it has no rows, and blanks where a row has no cell", () => {
    const out = stream();
    const { table } = createPresenter(out, { env: {} });
    table(columns, []);
    table(columns, [[undefined, "x"]]);
    expect(out.text).toBe("name  lines\n────  ─────\nname  lines\n────  ─────\n      x\n");
  });

  it("paints cells without moving columns", () => {
    const out = terminal();
    createPresenter(out, { env: {} }).table(columns, [[{ text: "bad", ink: "red" }, "x"]]);
    expect(out.text).toContain("\u001b[31mbad\u001b[39m   x");
  });

  it("is as wide as it wants in a pipe, and narrowed to a terminal, the widest column first", () => {
    const wide = "x".repeat(100);
    const [pipe, narrow] = [stream(), terminal(40)];
    for (const out of [pipe, narrow]) createPresenter(out, { env: { NO_COLOR: "1" } }).table(columns, [["abc", wide]]);
    expect(pipe.text).toContain(wide);
    expect(Math.max(...narrow.text.split("\n").map(textWidth))).toBe(40);
    expect(narrow.text).toContain("abc   xxxxx");
    expect(narrow.text).toContain("x…");
  });

  it("stays wider than the terminal rather than losing a column", () => {
    const out = terminal(40);
    const many = Array.from({ length: 8 }, (_, index) => ({ title: `column ${index}` }));
    createPresenter(out, { env: { NO_COLOR: "1" } }).table(many, [many.map(({ title }) => `${title} is long`)]);
    expect(out.text.split("\n")[2]).toBe(many.map(({ title }) => `${title.slice(0, 7)}…`).join("  "));
  });

  it("lets no data steer the terminal", () => {
    const out = stream();
    createPresenter(out, { env: {} }).table([{ title: "name" }], [["a\u001b[2Jb\nc\u0007d\u202Ee"]]);
    expect(out.text.split("\n")[2]).toBe("ab c d e");
  });
});

describe("widths", () => {
  it.each([
    ["abc", 3],
    ["\u001b[31mabc\u001b[39m", 3],
    ["日本語", 6],
    ["é", 1],
    ["e\u0301", 1],
    ["👩‍💻", 2],
    ["", 0],
  ])("of %j is %i", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it("are kept when a text is shortened", () => {
    expect(shorten("abcdef", 6)).toBe("abcdef");
    expect(shorten("abcdef", 4)).toBe("abc…");
    expect(shorten("日本語", 4)).toBe("日…");
    expect(shorten("abc", 0)).toBe("");
  });

  it("of a terminal that does not tell its own are taken to be 80", () => {
    expect(createPresenter(stream({ isTTY: true, columns: 0 }), { env: {} }).width).toBe(80);
    expect(createPresenter(stream(), { env: {} }).width).toBe(Number.POSITIVE_INFINITY);
  });
});

describe("progress on a terminal", () => {
  it("is updated in place, and lines go above it", () => {
    const out = terminal();
    const { line, progress } = createPresenter(out, { env: {} });
    const bar = progress();
    bar.update("1 of 2");
    line("something happened");
    bar.update("2 of 2");
    bar.done("all 2");
    line("after");
    expect(seen(out.text)).toEqual(["something happened", "all 2", "after", ""]);
  });

  it("never wraps", () => {
    const out = terminal(40);
    createPresenter(out, { env: {} }).progress().update("x".repeat(200));
    expect(textWidth(out.text)).toBe(39);
  });

  it("keeps its last text when it is done without another", () => {
    const out = terminal();
    const bar = createPresenter(out, { env: {} }).progress();
    bar.update("1 of 2");
    bar.done();
    expect(seen(out.text)).toEqual(["1 of 2", ""]);
  });
});

describe("progress elsewhere", () => {
  it.each([
    ["a pipe", stream(), {}],
    ["a CI job with a terminal", terminal(), { CI: "true", NO_COLOR: "1" }],
    ["a dumb terminal", terminal(), { TERM: "dumb" }],
  ])("in %s is plain lines, without control characters", (_, out, env) => {
    let now = 0;
    const bar = createPresenter(out, { env, now: () => now }).progress();
    bar.update("0 of 2");
    now += 5000;
    bar.update("1 of 2");
    bar.done("all 2");
    expect(out.text).toBe("0 of 2\n1 of 2\nall 2\n");
  });

  it("prints nothing twice, at most one line a second, and always the last", () => {
    const out = stream();
    let now = 0;
    const bar = createPresenter(out, { env: {}, now: () => now }).progress();
    for (; now < 2500; now += 10) bar.update(`at ${now}`);
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
