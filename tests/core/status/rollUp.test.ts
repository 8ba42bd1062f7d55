import { rollUp } from "../../../src/core/status/rollUp";
import type { Light } from "../../../src/core/status/status";

const judged = (...lights: Light[]) =>
  lights.map((light, row) => ({ light, reason: `row ${row}` }));

describe("the light of an item", () => {
  test.each<[title: string, lights: Light[], light: Light, reason: string]>([
    ["red beats all", ["green", "blue", "red", "yellow", "red"], "red", "row 2"],
    ["yellow beats green", ["green", "yellow", "blue"], "yellow", "row 1"],
    ["green beats blue: something is still open", ["blue", "green"], "green", "row 1"],
    ["blue only when all is done", ["blue", "blue"], "blue", "row 0"],
  ])("%s", (_, lights, light, reason) => {
    const result = rollUp(judged(...lights));
    expect(result?.light).toBe(light);
    expect(result?.worst.reason).toBe(reason);
  });

  test("the lights are counted", () => {
    const counts = rollUp(judged("red", "blue", "blue"))?.counts;
    expect(counts).toEqual({ red: 1, yellow: 0, green: 0, blue: 2 });
  });

  test("no duties, no light", () => {
    expect(rollUp([])).toBeNull();
  });
});
