import { say, type MessageCode } from "../../../src/core/messages";
import { commandChapters } from "../../../src/core/messages/commandChapters";
import { firstChapters } from "../../../src/core/messages/firstChapters";
import { paneChapters } from "../../../src/core/messages/paneChapters";
import { previewChapters } from "../../../src/core/messages/previewChapters";
import { namedSentences } from "../../support/namedSentences";

const chapters = [firstChapters, paneChapters, commandChapters, previewChapters].map((one) =>
  Object.keys(one),
);
const codes = chapters.flat();

/** Sentences that the entry may say, and which file says them, where only these are loaded. */
function tooLate(entry: string, loaded: readonly string[], later: boolean): readonly string[] {
  const named = namedSentences(entry, codes, later);
  expect(named.size).toBeGreaterThan(0);
  return [...named].flatMap(([code, file]) => (loaded.includes(code) ? [] : [`${code}: ${file}`]));
}

test("every sentence stands in one chapter only", () => {
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

test("what the pane loads before anything is shown says only what is loaded by then", () => {
  expect(tooLate("src/taskpane/main.tsx", Object.keys(firstChapters), false)).toEqual([]);
});

test("no screen says what only the command line loads", () => {
  const loaded = Object.keys({ ...firstChapters, ...paneChapters });
  expect(tooLate("src/taskpane/main.tsx", loaded, true)).toEqual([]);
});

test("the page without Excel says nothing that only the command line loads", () => {
  const loaded = Object.keys({ ...firstChapters, ...paneChapters, ...previewChapters });
  expect(tooLate("src/preview/page/main.tsx", loaded, true)).toEqual([]);
});

test("a sentence that is not loaded is a defect, told by its code", () => {
  expect(() => say("no-such-sentence" as MessageCode)).toThrow(
    "the chapter of message no-such-sentence is not loaded",
  );
});
