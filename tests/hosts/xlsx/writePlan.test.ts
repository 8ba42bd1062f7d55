import { writePlan } from "../../../src/hosts/xlsx/writePlan";
import { makeGrid } from "../../support/makePlan";

test("the same plan gives the same bytes", async () => {
  const plan = makeGrid([["甲", 1, { date: "2021-06-30" }, { formula: "=B1" }]]);
  const first = await writePlan(plan);
  await new Promise((resume) => setTimeout(resume, 20));
  expect(Buffer.from(await writePlan(plan)).equals(Buffer.from(first))).toBe(true);
});

describe("long work", () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => [row, `第 ${row} 行`, "甲", "乙", "丙"]);

  test("tells how far it is and ends at the whole", async () => {
    const steps: number[][] = [];
    await writePlan(makeGrid(rows), { progress: (done, total) => steps.push([done, total]) });
    expect(steps.length).toBeGreaterThan(3);
    expect(steps.at(-1)).toEqual([20_000, 20_000]);
    const done = steps.map(([count]) => count!);
    expect(done).toEqual([...done].sort((a, b) => a - b));
  });

  test("stops when told to", async () => {
    const stop = new AbortController();
    const work = writePlan(makeGrid(rows), {
      progress: () => {
        stop.abort();
      },
      signal: stop.signal,
    });
    await expect(work).rejects.toThrow(/abort/i);
  });
});
