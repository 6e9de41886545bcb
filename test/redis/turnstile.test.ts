// The queue of one process: first come, first served, one question at a time; who leaves takes nothing away.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Unavailable } from "../../src/redis/store.ts";
import { SharedTurns, TurnsOrShare } from "../../src/redis/turns.ts";
import { Turnstile } from "../../src/redis/turnstile.ts";
import { TIME_IS_UP } from "../../src/transport/wait.ts";

beforeEach(() => {
  vi.useFakeTimers();
  // Nobody is scattered: the waits are those that were answered.
  vi.spyOn(Math, "random").mockReturnValue(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A Redis whose answers the test gives. */
function redis() {
  const questions: PromiseWithResolversOf<number>[] = [];
  const ask = vi.fn((): Promise<number> => {
    const question = withResolvers<number>();
    questions.push(question);
    return question.promise;
  });
  const answer = async (wait: number | Error): Promise<void> => {
    await vi.advanceTimersByTimeAsync(0);
    const question = questions.shift();
    if (!question) throw new Error("Nobody has asked.");
    if (wait instanceof Error) question.reject(wait);
    else question.resolve(wait);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ask, answer, open: () => questions.length };
}

interface PromiseWithResolversOf<T> {
  promise: Promise<T>;
  resolve: (value: T) => void;
  reject: (reason: unknown) => void;
}

function withResolvers<T>(): PromiseWithResolversOf<T> {
  let resolve: (value: T) => void = () => {};
  let reject: (reason: unknown) => void = () => {};
  const promise = new Promise<T>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** Lets calls in, and says who has left. */
function calls(turnstile: Turnstile) {
  const left: string[] = [];
  const enter = (name: string, signal?: AbortSignal): void => {
    turnstile.enter(signal).then(
      () => left.push(name),
      (error: unknown) => left.push(`${name}: ${error instanceof Error ? error.message : String(error)}`),
    );
  };
  return { enter, left };
}

describe("calls that wait for a turn", () => {
  test("leave in the order they came, one a turn", async () => {
    const { ask, answer } = redis();
    const { enter, left } = calls(new Turnstile(new SharedTurns(ask)));
    for (const name of ["a", "b", "c"]) enter(name);
    await answer(0);
    expect(left).toEqual(["a"]);
    await answer(0);
    await answer(0);
    expect(left).toEqual(["a", "b", "c"]);
  });

  test("ask one question at a time, and none when nobody waits", async () => {
    const { ask, answer, open } = redis();
    const { enter } = calls(new Turnstile(new SharedTurns(ask)));
    for (let call = 0; call < 50; call++) enter(String(call));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(open()).toBe(1);
    for (let call = 0; call < 50; call++) await answer(0);
    expect(ask).toHaveBeenCalledTimes(50);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ask again after as long as Redis told them to wait", async () => {
    const { ask, answer } = redis();
    const { enter, left } = calls(new Turnstile(new SharedTurns(ask)));
    enter("a");
    await answer(300);
    await vi.advanceTimersByTimeAsync(299);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await answer(0);
    expect(left).toEqual(["a"]);
  });

  test("leave their turn to the next when they are aborted while Redis is asked", async () => {
    const { ask, answer } = redis();
    const { enter, left } = calls(new Turnstile(new SharedTurns(ask)));
    const controller = new AbortController();
    enter("a", controller.signal);
    enter("b");
    controller.abort(new Error("no more"));
    await answer(0);
    expect(left).toEqual(["a: no more", "b"]);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test("don't wait at all when they were aborted before", async () => {
    const { ask } = redis();
    const { enter, left } = calls(new Turnstile(new SharedTurns(ask)));
    enter("a", AbortSignal.abort(new Error("no more")));
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toEqual(["a: no more"]);
    expect(ask).not.toHaveBeenCalled();
  });

  test("leave no timer behind when the last of them is aborted", async () => {
    const { ask, answer } = redis();
    const { enter } = calls(new Turnstile(new SharedTurns(ask)));
    const controller = new AbortController();
    enter("a", controller.signal);
    await answer(30_000);
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("are served again after a pause that an abort ended", async () => {
    const { ask, answer } = redis();
    const { enter, left } = calls(new Turnstile(new SharedTurns(ask)));
    const controller = new AbortController();
    enter("a", controller.signal);
    await answer(30_000);
    controller.abort(new Error("no more"));
    enter("b");
    await vi.advanceTimersByTimeAsync(0);
    await answer(0);
    expect(left).toEqual(["a: no more", "b"]);
  });

  test("are held back by a 429, also when Redis gave the turn before it heard of it", async () => {
    const { ask, answer } = redis();
    const turnstile = new Turnstile(new SharedTurns(ask));
    const { enter, left } = calls(turnstile);
    enter("a");
    turnstile.close(5000);
    turnstile.close(10);
    await answer(0);
    await vi.advanceTimersByTimeAsync(4999);
    expect(left).toEqual([]);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    await answer(0);
    expect(left).toEqual(["a"]);
  });
});

describe("while Redis is away", () => {
  const away = new Unavailable("Redis can't be asked: LOADING Redis is loading the dataset in memory");

  test("calls wait, and one of them asks now and then", async () => {
    const { ask, answer } = redis();
    const { enter, left } = calls(new Turnstile(new SharedTurns(ask)));
    for (const name of ["a", "b"]) enter(name);
    for (let time = 0; time < 5; time++) {
      await answer(away);
      await vi.advanceTimersByTimeAsync(500);
    }
    expect(ask).toHaveBeenCalledTimes(6);
    await answer(0);
    await answer(0);
    expect(left).toEqual(["a", "b"]);
  });

  test("a call whose deadline passes says why it waited", async () => {
    const { ask, answer } = redis();
    const { enter, left } = calls(new Turnstile(new SharedTurns(ask)));
    const deadline = new AbortController();
    enter("a", deadline.signal);
    await answer(away);
    deadline.abort(TIME_IS_UP);
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toEqual([`a: ${away.message}`]);
  });

  test("a call whose deadline passes before an answer says so too", async () => {
    const { ask } = redis();
    const { enter, left } = calls(new Turnstile(new SharedTurns(ask)));
    const deadline = new AbortController();
    enter("a", deadline.signal);
    await vi.advanceTimersByTimeAsync(3500);
    deadline.abort(TIME_IS_UP);
    await vi.advanceTimersByTimeAsync(0);
    expect(left).toEqual(["a: Redis, which holds the shared rate limit, has not answered for 3 s."]);
  });

  test("all who wait fail at once when it will never answer again, and later calls ask anew", async () => {
    const { ask, answer } = redis();
    const { enter, left } = calls(new Turnstile(new SharedTurns(ask)));
    for (const name of ["a", "b"]) enter(name);
    await answer(new Error("closed for good"));
    expect(left).toEqual(["a: closed for good", "b: closed for good"]);
    enter("c");
    await answer(0);
    expect(left.at(-1)).toBe("c");
  });
});

describe("a process that may go on alone", () => {
  /** With a turn of its own every 500 ms. */
  function alone() {
    const { ask, answer, open } = redis();
    const { enter, left } = calls(new Turnstile(new TurnsOrShare(new SharedTurns(ask), 500)));
    return { ask, answer, open, enter, left };
  }

  test("takes no share while Redis answers", async () => {
    const { answer, enter, left } = alone();
    for (const name of ["a", "b"]) enter(name);
    await answer(0);
    await answer(10_000);
    await vi.advanceTimersByTimeAsync(9999);
    expect(left).toEqual(["a"]);
  });

  test("goes on at its share when Redis hangs, with one question open", async () => {
    const { answer, open, enter, left } = alone();
    for (let call = 0; call < 20; call++) enter(String(call));
    await vi.advanceTimersByTimeAsync(999);
    expect(left).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(left).toEqual(["0"]);
    await vi.advanceTimersByTimeAsync(2010);
    expect(left).toEqual(["0", "1", "2", "3", "4"]);
    expect(open()).toBe(1);
    await answer(60_000);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(left).toHaveLength(5);
  });

  test("goes on at its share when Redis says that it can't answer", async () => {
    const { ask, enter, left } = alone();
    ask.mockRejectedValue(new Unavailable("READONLY"));
    for (let call = 0; call < 20; call++) enter(String(call));
    await vi.advanceTimersByTimeAsync(2010);
    expect(left).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("fails at once when Redis will never answer again", async () => {
    const { answer, enter, left } = alone();
    enter("a");
    await answer(new Error("closed for good"));
    expect(left).toEqual(["a: closed for good"]);
    enter("b");
    await answer(0);
    expect(left.at(-1)).toBe("b");
  });
});
