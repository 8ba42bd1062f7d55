import { ProgressLine } from "../../src/cli/progressLine";
import type { CommandIo } from "../../src/cli/commandIo";

/** Reports ten steps, `pace` milliseconds apart; what then stands on stderr. */
function tell(isTerminal: boolean, pace: number): string {
  let told = "";
  let time = 0;
  const stderr = { isTerminal, write: (text: string) => void (told += text) };
  const io = { stderr, now: () => time } as unknown as CommandIo;
  const line = new ProgressLine(io, "progress-line");
  for (let done = 1; done <= 10; done += 1) {
    time += pace;
    line.watch.progress?.(done, 10);
  }
  line.finish();
  return told;
}

test("quick work tells nothing", () => {
  expect(tell(true, 20)).toBe("");
  expect(tell(false, 90)).toBe("");
});

test("a terminal sees one line rewritten, and nothing of it in the end", () => {
  const told = tell(true, 100);
  expect(told).toBe("\r正在写出台账 30%\r正在写出台账 60%\r正在写出台账 90%\r\u001b[K");
});

test("elsewhere a line grows once a second and ends with a line end", () => {
  expect(tell(false, 400)).toBe("\r正在写出台账 30%\r正在写出台账 60%\r正在写出台账 90%\n");
});
