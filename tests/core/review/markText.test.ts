import fc from "fast-check";
import type { Milestone, Target } from "../../../src/core/notice/notice";
import { markText } from "../../../src/core/review/markText";
import { sampleNotice, workItem } from "../../taskpane/support/sampleNotice";

const [, , industry] = sampleNotice.items;

test("time nodes and figures are marked where they stand", () => {
  const marked = markText(industry ?? workItem({ number: 1 })).filter(
    ({ milestone, target }) => milestone || target,
  );
  expect(marked.map(({ text, milestone }) => [text, milestone ? "节点" : "指标"])).toEqual([
    ["8月建成投产", "节点"],
    ["6月底前建成", "节点"],
    ["新增城镇就业9400人", "指标"],
  ]);
});

test("a text without facts is one piece, an empty text none", () => {
  expect(markText(workItem({ number: 1, text: "做好工作。" }))).toHaveLength(1);
  expect(markText(workItem({ number: 1, text: "" }))).toEqual([]);
});

test("what was added by hand marks nothing", () => {
  const nowhere = { ...industry?.targets[0], span: { start: 0, end: 0 } } as Target;
  const pieces = markText(workItem({ number: 1, text: "做好工作。", targets: [nowhere] }));
  expect(pieces).toEqual([{ text: "做好工作。", start: 0, milestone: false, target: false }]);
});

const span = fc
  .tuple(fc.integer({ min: -2, max: 24 }), fc.integer({ min: -2, max: 24 }))
  .map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));

test("whatever the spans are, the pieces joined are the text and each character is marked as told", () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.array(span, { maxLength: 5 }),
      fc.array(span, { maxLength: 5 }),
      (text, nodes, figures) => {
        const item = workItem({
          number: 1,
          text,
          milestones: nodes.map((each) => ({ span: each }) as Milestone),
          targets: figures.map((each) => ({ span: each }) as Target),
        });
        const pieces = markText(item);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        for (const piece of pieces) {
          for (let place = piece.start; place < piece.start + piece.text.length; place += 1) {
            const inside = ({ start, end }: { start: number; end: number }) =>
              start <= place && place < end;
            expect(piece.milestone).toBe(nodes.some(inside));
            expect(piece.target).toBe(figures.some(inside));
          }
        }
      },
    ),
  );
});
