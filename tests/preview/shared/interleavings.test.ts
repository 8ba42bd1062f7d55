/** Whatever the order in which messages arrive and windows come and go, all end with one workbook. */

import fc from "fast-check";
import type { Act } from "../../../src/preview/shared/act";
import { settle } from "./fakeWorld";
import { addSheetRequest, SharedWindows, type } from "./sharedWindows";

type Step =
  | { readonly do: "act"; readonly window: number; readonly act: Act }
  | { readonly do: "deliver"; readonly lane: number }
  | { readonly do: "pass" | "join" }
  | { readonly do: "kill"; readonly window: number; readonly delivered: number };

const sheets = fc.constantFrom("Sheet1", "甲", "乙");
const address = fc
  .tuple(fc.constantFrom("A", "B"), fc.integer({ min: 1, max: 4 }))
  .map(([column, row]) => `${column}${row}`);
const text = fc.constantFrom("12", "50%", "=A1+1", "进展", "");

const hands = (verb: string, args: readonly unknown[]): Act =>
  ({ kind: "hands", verb, args }) as unknown as Act;

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(address, text, sheets).map((given) => type(...given)) },
  fc.tuple(sheets, address).map((args) => hands("insertRows", args)),
  fc.tuple(sheets, address).map((args) => hands("deleteRows", args)),
  fc.tuple(sheets, address).map((args) => hands("select", args)),
  sheets.map((name) => hands("addSheet", [name])),
  sheets.map((name) => hands("deleteSheet", [name])),
  fc.tuple(sheets, sheets).map((args) => hands("renameSheet", args)),
  fc.tuple(sheets, text).map(([name, value]) => addSheetRequest(name, value)),
  fc.constant<Act>({ kind: "connect" }),
);

const place = fc.nat({ max: 9 });
/** Of the messages of a window that vanishes none, a few or all still arrive. */
const kill = fc.record({
  do: fc.constant("kill"),
  window: place,
  delivered: fc.constantFrom(0, 1, 9),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant("act"), window: place, act }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant("deliver"), lane: place }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("pass", "join") }) },
  { weight: 1, arbitrary: kill },
) as fc.Arbitrary<Step>;

const scripts = fc.array(step, { minLength: 20, maxLength: 80, size: "max" });

interface Acted {
  readonly window: string;
  done: boolean;
}

async function play(steps: readonly Step[]): Promise<{ windows: SharedWindows; acts: Acted[] }> {
  const windows = new SharedWindows();
  const acts: Acted[] = [];
  await windows.start("w0");
  windows.join("w1");
  windows.join("w2");
  await windows.world.rest();
  let named = 3;
  for (const taken of steps) {
    const names = [...windows.sessions.keys()];
    if (taken.do === "deliver") windows.world.deliver(taken.lane);
    if (taken.do === "pass") windows.world.pass();
    if (taken.do === "join") windows.join(`w${named++}`);
    if (taken.do === "kill" && names.length > 1) {
      windows.kill(names[taken.window % names.length]!, taken.delivered);
    }
    if (taken.do === "act") {
      const window = names[taken.window % names.length]!;
      const acted: Acted = { window, done: false };
      acts.push(acted);
      const finish = () => {
        acted.done = true;
      };
      windows.sessions.get(window)!.shared.submit(taken.act).then(finish, finish);
    }
    await settle();
  }
  await windows.world.rest();
  return { windows, acts };
}

test("windows that act, join and vanish in any order end with equal workbooks", async () => {
  await fc.assert(
    fc.asyncProperty(scripts, async (steps) => {
      const { windows } = await play(steps);
      const [first, ...others] = [...windows.sessions.keys()].filter(
        (name) => !windows.diverged.includes(name),
      );
      for (const other of others) {
        expect(windows.contents(other)).toEqual(windows.contents(first!));
      }
    }),
    { numRuns: 150 },
  );
});

test("every act of a window that is still there was carried out", async () => {
  await fc.assert(
    fc.asyncProperty(scripts, async (steps) => {
      const { windows, acts } = await play(steps);
      const lost = acts.filter(
        ({ window, done }) =>
          !done && windows.sessions.has(window) && !windows.diverged.includes(window),
      );
      expect(lost).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
