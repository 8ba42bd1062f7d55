import { buildLedger } from "../../../src/core/ledger/buildLedger";
import { planLedger } from "../../../src/core/ledger/planLedger";
import { sheetNames } from "../../../src/core/ledger/vocabulary";
import { readNotice } from "../../../src/core/notice/readNotice";
import { Calculation } from "../../../src/preview/calculation/calculation";
import { fromPlan } from "../../../src/preview/host/open/fromPlan";
import { readSeed } from "../../bench/largeLedger";

const asOf = "2021-09-30";

function calculate() {
  const ledger = buildLedger(readNotice(readSeed()), { asOf });
  const workbook = fromPlan(planLedger(ledger, asOf));
  const calculation = new Calculation(workbook, () => 44469);
  calculation.recalculate();
  calculation.step(() => false);
  return { ledger, workbook, calculation };
}

test("no formula of the seed's ledger yields an error", () => {
  const { workbook } = calculate();
  const errors = workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.entries()].filter(
      ({ cell }) => cell.formula !== undefined && String(cell.value).startsWith("#"),
    ),
  );
  expect(errors).toEqual([]);
});

test("the overview of 责任分解 counts the lights", () => {
  const { workbook, ledger } = calculate();
  const overview = [...workbook.sheet(sheetNames.breakdown).cells.entries()]
    .map(({ cell }) => String(cell.value))
    .find((text) => text.startsWith("统计日期"));
  expect(overview).toBe(
    `统计日期 2021-09-30\u3000红灯 ${ledger.items.length} 项\u3000黄灯 0 项\u3000绿灯 0 项\u3000蓝灯 0 项`,
  );
});
