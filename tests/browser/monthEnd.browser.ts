/** The second half of the loop: September's end in the sample ledger, and its file saved and opened again. */

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readDocument } from "../../src/documents/readDocument";
import { readContents } from "../../src/hosts/xlsx/readContents";
import { fileDifferences } from "../support/fileDifferences";
import { withTemporaryFolder } from "../support/temporaryFolder";
import { expectValid } from "../support/validateWorkbook";
import { Desk } from "./support/desk";
import { asHeld, readHeld } from "./support/heldWorkbook";
import { takePicture } from "./support/pictures";
import { tellStory } from "./support/story";

jest.setTimeout(120_000);

const { step, visit, look } = tellStory();
let office: Desk;
let saved: Buffer;

step("the sample ledger opens, and the board tells every red row's reason", async () => {
  office = await Desk.open(visit());
  await office.begin("打开演示台账");
  await office.goTo("督查看板");
  const late = office.pane.getByRole("button", { name: /^13-N4 / });
  await late.click();
  expect(await late.innerText()).toContain("逾期：时限为2021年8月31日，已超期 30 天，实报 45%");
  await look(office, "board");
  await takePicture(office.side, "watch");
  await office.follow(`工作台账!${await office.cellOf("1-R3", "状态")}`);
  await takePicture(office.page, "preview");
  await office.goBack();
});

step("the check lists errors first, and an accepted offer mends the cell", async () => {
  await office.goTo("填报检查");
  await office.paneSays("错误 7 · 存疑 26 · 提示 7");
  await look(office, "findings");
  await takePicture(office.side, "findings");
  await office.press("改为 30");
  await office.paneSays("7月完成值已改为“30”。");
  await office.paneSays("错误 6 · 存疑 26 · 提示 7");
  await office.goBack();
});

step("September is summed up once its known errors were seen", async () => {
  await office.goTo("月度汇总");
  await office.pane.getByLabel("汇总哪个月").selectOption({ label: "2021 年 9 月" });
  await office.pane.getByRole("checkbox", { name: "已看过这 5 处错误，仍按现有填报汇总" }).check();
  await look(office, "report");
  await takePicture(office.side, "report");
  await office.press("生成9月汇总");
  await office.paneSays("“9月汇总”已生成并打开，请核对后保存工作簿。");
  for (const sheet of ["9月汇总", "全年汇总"]) {
    await office.grid.getByText(sheet, { exact: true }).waitFor();
  }
  await takePicture(office.page, "summary");
});

step("the circular is drafted, saved for Word and added to the workbook", async () => {
  await office.press("看草稿");
  await look(office, "circular");
  const word = await office.downloadBy(() => office.press("保存 Word 文件"));
  expect(await readDocument(word, "通报稿.docx")).toContain("区发改委");
  await office.press("加入工作簿");
  await office.paneSays(/^通报稿已加入工作簿/);
});

step("a unit's reminder is copied", async () => {
  await office.press("逐个查看和复制");
  await office.paneShows("催办（2021 年 9 月）");
  await look(office, "reminders");
  await office.press("复制区发改委的催办");
  await office.paneSays("已复制区发改委的催办。");
});

step("a sheet that was renamed is found, and mended with every entry kept", async () => {
  await office.goBack();
  await office.goBack();
  await office.renameSheet("单位名录", "单位");
  await office.goTo("结构检查");
  await office.paneSays("发现 1 处损坏");
  await look(office, "damage");
  await takePicture(office.side, "damage");
  await office.press("修复");
  await office.paneSays("已修复 1 处，填报内容全部保留。");
  await office.grid.getByText("单位名录", { exact: true }).waitFor();
});

step("the saved file is valid, and holds what the workbook holds, sheet by sheet", async () => {
  saved = await office.save();
  await expectValid(saved);
  const { sheets } = await readContents(saved, { formulas: true });
  expect(sheets.map(asHeld)).toEqual(await readHeld(office.paneFrame()));
});

step("the saved file opens as the same workbook", async () => {
  const later = await Desk.open(visit());
  await withTemporaryFolder(async (folder) => {
    const file = join(folder, "台账.xlsx");
    await writeFile(file, saved);
    await later.beginWithFile(file);
  });
  await later.goTo("督查看板");
  await later.paneSays("统计日期 2021 年 9 月 30 日");
  expect(await fileDifferences(saved, await later.save())).toEqual([]);
});
