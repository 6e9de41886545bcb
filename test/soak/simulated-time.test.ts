// Simulated time: passes as timers are due, ends with the work, and gives the platform back.
import { describe, expect, it } from "vitest";
import { SimulatedTime } from "../../scripts/soak/simulated-time.ts";

const HOUR = 3_600_000;
const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe("simulated time", () => {
  it("jumps from timer to timer, for all clocks alike", async () => {
    const time = new SimulatedTime();
    const seen = await time.run(async () => {
      const [date, performed] = [Date.now(), performance.now()];
      await Promise.all([sleep(HOUR), sleep(2 * HOUR)]);
      return [Date.now() - date, performance.now() - performed];
    });
    expect(seen).toEqual([2 * HOUR, 2 * HOUR]);
    expect(time.now).toBe(2 * HOUR);
  });

  it("waits for what other threads do before a timer fires", async () => {
    const order: string[] = [];
    await new SimulatedTime().run(async () => {
      const digest = crypto.subtle.digest("SHA-1", new Uint8Array(1_000_000)).then(() => order.push("digest"));
      await Promise.all([sleep(1).then(() => order.push("timer")), digest]);
    });
    expect(order).toEqual(["digest", "timer"]);
  });

  it("runs alike with the same seed", async () => {
    const draw = (seed: number): Promise<number[]> =>
      new SimulatedTime(seed).run(async () => [Math.random(), Math.random()]);
    expect(await draw(7)).toEqual(await draw(7));
    expect(await draw(7)).not.toEqual(await draw(8));
  });

  it("counts the timers that the work leaves behind", async () => {
    const time = new SimulatedTime();
    await time.run(async () => {
      setTimeout(() => {}, HOUR);
    });
    expect(time.timers).toBe(1);
  });

  it("rejects when the work waits for what no timer brings, and gives the platform back", async () => {
    const { setTimeout: timer, Date: date } = globalThis;
    const { random } = Math;
    const { digest } = crypto.subtle;
    await expect(new SimulatedTime().run(() => new Promise(() => {}))).rejects.toThrow("no timer is set");
    expect([globalThis.setTimeout, globalThis.Date, Math.random]).toEqual([timer, date, random]);
    expect(crypto.subtle.digest).toBe(digest);
  });
});
