/** The first half of the loop: a notice becomes a ledger, two units fill it in, June is closed. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { lightColors } from "../../src/core/ledger/sheets/styles";
import { withTemporaryFolder } from "../support/temporaryFolder";
import { Desk } from "./support/desk";
import { eventually } from "./support/eventually";
import { readValues } from "./support/heldWorkbook";
import { takePicture } from "./support/pictures";
import { tellStory } from "./support/story";

jest.setTimeout(120_000);

/** A milestone of 30 June that is not reached, and what a unit writes. */
const overdue = "9-N2";
const narrative = "完成年度预算调整方案，拨付首批项目资金";

/** A row of 区财政局. */
const own = "12-R2";

const { step, visit, look } = tellStory();
let office: Desk;
let unit: Desk;

/** The value of a row's cell, as a window's own workbook has it. */
async function readCell(desk: Desk, dutyId: string, header: string): Promise<unknown> {
  const place = `工作台账!${await desk.cellOf(dutyId, header)}`;
  return (await readValues(desk.paneFrame(), place))[0]?.[0];
}

step("the first screen offers the notice, the sample, an empty workbook and a file", async () => {
  office = await Desk.open(visit());
  for (const choice of [
    "打开通知和空白工作簿",
    "打开演示台账",
    "新建空白工作簿",
    "选择 .xlsx 文件…",
  ]) {
    await office.page.getByRole("button", { name: choice }).waitFor();
  }
  await look(office, "first screen");
});

step("the clerk downloads the notice, imports it, and sees what was read", async () => {
  await office.begin("打开通知和空白工作簿");
  const notice = await office.downloadBy(() =>
    office.page.getByRole("button", { name: "下载通知 .txt" }).click(),
  );
  await office.press("导入通知，新建台账");
  await office.paneShows("导入通知");
  await look(office, "import");
  await withTemporaryFolder(async (folder) => {
    const file = join(folder, "通知.txt");
    await writeFile(file, notice);
    await office.pane.getByLabel("通知文件").setInputFiles(file);
    await office.paneShows("通知概览");
  });
  await office.paneSays("任务项数与通知所称的 61 项一致。");
  await office.paneSays("待核对 1 处");
  await takePicture(office.side, "overview");
  await look(office, "overview");
});

step(
  "the clerk settles the doubt: the units that 相关镇（街道） stands for are named",
  async () => {
    await office.press("第 20 项");
    await office.paneShows("第 20 项");
    await office.press("选定具体单位");
    await office.pane
      .getByLabel(/单位名称，每行一个|其他单位，每行一个/)
      .fill("翟镇镇\n首阳山街道");
    await takePicture(office.side, "item");
    await look(office, "item");
    await office.press("换成选定的 2 个单位");
    await office.goBack();
    await office.paneSays("没有需要核对的疑点，可以生成台账。");
  },
);

step("the ledger is made as of 5 July 2021, and stands in the grid", async () => {
  await office.press("生成台账");
  await office.paneShows("生成台账");
  await office.pane.getByLabel("统计日期").fill("2021-07-05");
  await look(office, "generate");
  await office.press("生成台账");
  await office.paneShows("台账已生成");
  for (const sheet of ["填报说明", "责任分解", "工作台账", "单位名录"]) {
    await office.grid.getByText(sheet, { exact: true }).waitFor();
  }
  await takePicture(office.page, "built");
  await look(office, "built");
});

step(
  "a second window joins: one unit fills in by the pane, another in the grid, and each sees both",
  async () => {
    await office.press("返回首页");
    unit = await office.openWindow();
    await office.page.getByText("本窗口，另有 1 个窗口一同编辑").waitFor();
    await unit.goTo("本单位填报");
    await unit.pane.getByLabel("请选择本单位").selectOption({ label: "区财政局（2 行）" });
    await unit.pane.getByLabel("月份").selectOption({ label: "2021 年 6 月" });
    await takePicture(unit.side, "unit");
    await unit.pane.getByRole("button", { name: /任务/ }).first().click();
    await unit.pane.getByLabel("6月完成值（%）").fill("0.12");
    await unit.pane.getByLabel("6月进展").fill(narrative);
    await takePicture(unit.side, "entry");
    await look(unit, "entry");
    await unit.press("改为 12");
    await unit.press("保存");
    await unit.paneSays(/^已写入表格：/);
    await unit.showSheet("工作台账");
    await eventually(() => readCell(office, own, "6月完成值"), 12);

    await office.goTo("填报检查");
    await office.pane.getByLabel("范围").selectOption({ label: "全部单位" });
    await office.showSheet("工作台账");
    await office.typeInto(await office.cellOf(overdue, "6月完成值"), "0.96");
    await office.typeInto(await office.cellOf(overdue, "6月进展"), "主体工程完工，正在调试设备");
    await office.paneSays(
      "6月完成值 0.96 按 % 计不到 1%，疑把百分数写成了小数，请核对是否应为 96。",
    );
  },
);

step("an offered fix is accepted, and both windows hold the mended value", async () => {
  await office.press("改为 96");
  await office.paneSays("6月完成值已改为“96”。");
  await eventually(() => readCell(unit, overdue, "6月完成值"), 96);
});

step("rows are red and yellow with their reasons, in the pane and in the grid", async () => {
  await office.goBack();
  await office.goTo("督查看板");
  const red = office.pane.getByRole("button", { name: new RegExp(`^${overdue} `) });
  await red.waitFor();
  expect(await red.innerText()).toMatch(/红灯[^]*逾期：时限为2021年6月30日，已超期 5 天，实报 96%/);
  await look(office, "watch");
  expect(await readCell(office, overdue, "亮灯")).toBe("红");
  expect(await readCell(office, overdue, "说明")).toContain("已超期 5 天，实报 96%");
  for (const { row } of [lightColors.红, lightColors.黄]) {
    expect(await office.countPixels(row)).toBeGreaterThan(1_000);
  }
});

step("the office closes June after it was told what is missing", async () => {
  await office.goBack();
  await office.goTo("封账");
  await office.pane.getByLabel("封账到哪个月").selectOption({ label: "2021 年 6 月" });
  await office.paneSays(/^2021 年 6 月还有 \d+ 行没有填报/);
  await takePicture(office.side, "month");
  await look(office, "month");
  await office.press("封账至2021 年 6 月");
  await office.press("确认");
  await office.paneSays("已封账至2021 年 6 月。");
});
