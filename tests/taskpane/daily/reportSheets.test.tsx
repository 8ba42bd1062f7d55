/** @jest-environment jsdom */

import { screen, waitFor } from "@testing-library/react";
import { applyEdits } from "../../../src/core/plan/applyEdits";
import type { CellValue } from "../../../src/core/plan/contents";
import { dailyHost } from "../support/dailyLedger";
import type { FakeHost } from "../support/fakeEnvironment";
import { openFigures, sheetNamesOf, withoutErrors } from "../support/reportPane";

const cellOf = ({ contents }: FakeHost, sheet: string, row: number, column: number): CellValue =>
  contents?.sheets.find(({ name }) => name === sheet)?.rows[row]?.[column] ?? null;

/** Types beside the figures of a summary sheet: R7. */
function addBeside(host: FakeHost, sheet: string, content: string): void {
  host.contents = applyEdits(host.contents ?? { sheets: [] }, [
    { kind: "cell", sheet, row: 6, column: 17, content },
  ]);
}

const make = async (press: (name: string) => Promise<void>) => {
  await press("生成9月汇总");
  await screen.findByText("“9月汇总”已生成并打开，请核对后保存工作簿。", {
    selector: "[role=status] *",
  });
};

describe("the summary sheets", () => {
  test("are made, and the month's opens", async () => {
    const { press, host, environment } = await openFigures();
    await make(press);
    expect(sheetNamesOf(host)).toEqual(expect.arrayContaining(["9月汇总", "全年汇总"]));
    expect(environment.selected.at(-1)).toBe("'9月汇总'!A1");
  });

  test("are made again only after a question", async () => {
    const { press, host } = await openFigures();
    await make(press);
    const before = host.contents;
    await press("重新生成9月汇总");
    expect(screen.getByText(/工作簿中已有 “9月汇总”、“全年汇总”，将用现在的数字替换/)).toBeTruthy();
    await press("取消");
    expect(host.contents).toBe(before);
    await press("重新生成9月汇总");
    await press("确认");
    await waitFor(() => {
      expect(host.contents).not.toBe(before);
    });
  });

  test("keep what people added, until each loss is agreed to by itself", async () => {
    const { press, host } = await openFigures();
    await make(press);
    addBeside(host, "9月汇总", "整改情况见附件");
    host.charts.set("全年汇总", ["我的图"]);
    await press("重新生成9月汇总");
    await press("确认");
    await screen.findByText(/“9月汇总”生成后有人改过或加过内容（R7），没有覆盖/);
    await press("先不生成");
    expect(cellOf(host, "9月汇总", 6, 17)).toBe("整改情况见附件");
    await press("重新生成9月汇总");
    await press("确认");
    await press("不要这些内容，重新生成");
    await screen.findByText(/“全年汇总”上有人加过的对象（我的图），没有覆盖/);
    expect(cellOf(host, "9月汇总", 6, 17)).toBe("整改情况见附件");
    await press("不要这些内容，重新生成");
    await screen.findByText(/已生成并打开/, { selector: "main *" });
    expect(cellOf(host, "9月汇总", 6, 17)).toBeNull();
  });

  test("never take the place of a sheet of people's own", async () => {
    const host = dailyHost(withoutErrors);
    const own = { name: "9月汇总", rows: [["我们自己的汇总"]] };
    host.contents = { sheets: [...(host.contents?.sheets ?? []), own] };
    const { press } = await openFigures(host);
    await press("重新生成9月汇总");
    await press("确认");
    expect((await screen.findByRole("alert")).textContent).toMatch(/不是本工具生成的，没有改动/);
    expect(cellOf(host, "9月汇总", 0, 0)).toBe("我们自己的汇总");
  });

  test("show how far they are, can be stopped, and are then as before", async () => {
    const { press, host } = await openFigures();
    host.before = (_, watch) => {
      watch?.progress?.(1, 4);
      return new Promise((_resolve, reject) => {
        watch?.signal?.addEventListener("abort", () => {
          reject(new DOMException("stopped", "AbortError"));
        });
      });
    };
    await press("生成9月汇总");
    await screen.findByText("已完成 25%");
    await press("停止");
    await screen.findByText(/^已停止，原来的汇总表没有动/);
    expect(sheetNamesOf(host)).not.toContain("9月汇总");
  });
});
