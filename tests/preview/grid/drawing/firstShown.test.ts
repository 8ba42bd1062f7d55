import { firstShown } from "../../../../src/preview/grid/drawing/firstShown";

test.each([
  { title: "what is in sight stays where it is", target: 12, now: 10, first: 10 },
  {
    title: "what lies far below comes up, with its neighbour above",
    target: 40,
    now: 10,
    first: 39,
  },
  { title: "what may be half below the edge comes up", target: 14, now: 10, first: 13 },
  { title: "what lies above comes down", target: 3, now: 10, first: 2 },
  { title: "the first of all is the first", target: 0, now: 10, first: 0 },
  { title: "what is frozen is always in sight", target: -1, now: 10, first: 10 },
])("$title", ({ target, now, first }) => {
  expect(firstShown(target, now, 4)).toBe(first);
});
