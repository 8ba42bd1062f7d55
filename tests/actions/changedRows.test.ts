import { changedRows } from "../../src/actions/changedRows";

const extent = { top: 3, bottom: 90 };

test.each([
  { title: "one cell", address: "O5", rows: { top: 4, bottom: 4 } },
  { title: "a paste over many", address: "O5:Q104", rows: { top: 4, bottom: 103 } },
  { title: "whole rows", address: "5:9", rows: { top: 4, bottom: 8 } },
  { title: "several areas", address: "O5,Q9:R12", rows: { top: 4, bottom: 11 } },
  { title: "an address with its sheet", address: "工作台账!O5", rows: { top: 4, bottom: 4 } },
  { title: "the header row", address: "O3:O9", rows: null },
  { title: "whole columns", address: "O:Q", rows: null },
  { title: "more rows than are worth one reading", address: "A4:A9000", rows: null },
  { title: "something unknown", address: "#REF!", rows: null },
])("$title", ({ address, rows }) => {
  expect(changedRows({ address, changeType: "RangeEdited" }, extent)).toEqual(rows);
});

test.each(["RowInserted", "RowDeleted", "ColumnInserted", "CellDeleted", "Unknown", "Whatever"])(
  "%s asks for a reading of everything",
  (changeType) => {
    expect(changedRows({ address: "5:9", changeType }, extent)).toBeNull();
  },
);
