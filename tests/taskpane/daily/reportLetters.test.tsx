/** @jest-environment jsdom */

import { screen } from "@testing-library/react";
import { remindUnits } from "../../../src/core/summary/reminders/remindUnits";
import { dailyHost, ledgerIn } from "../support/dailyLedger";
import { region } from "../support/openPane";
import { openFigures, sheetNamesOf, withoutErrors } from "../support/reportPane";

afterEach(() => {
  jest.restoreAllMocks();
});

describe("the circular", () => {
  test("is shown, and added as a sheet that takes no other's place", async () => {
    const { press, host, environment } = await openFigures();
    await press("看草稿");
    expect(region("四、通报稿").getByText("各责任单位：")).toBeTruthy();
    await press("加入工作簿");
    await screen.findByText("通报稿已加入工作簿，工作表为“通报稿”。");
    await press("加入工作簿");
    await screen.findByText("通报稿已加入工作簿，工作表为“通报稿 (2)”。");
    expect(sheetNamesOf(host)).toEqual(expect.arrayContaining(["通报稿", "通报稿 (2)"]));
    expect(environment.selected.at(-1)).toBe("'通报稿 (2)'!A1");
  });

  test("is saved as a Word file, with the sheet offered where nothing comes of it", async () => {
    const saved: { name: string; file: Blob | null } = { name: "", file: null };
    Object.assign(URL, {
      createObjectURL: (file: Blob) => {
        saved.file = file;
        return "blob:circular";
      },
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.name = this.download;
    });
    const { press } = await openFigures();
    await press("保存 Word 文件");
    await screen.findByText(
      /如果没有看到下载，说明这里的 Excel 不支持，请改用“加入工作簿”/,
      {},
      { timeout: 20_000 },
    );
    expect(saved.name).toBe("通报稿（2021年9月）.docx");
    expect(saved.file?.size).toBeGreaterThan(5000);
  });
});

describe("the reminders", () => {
  async function openReminders(host = dailyHost(withoutErrors)) {
    const pane = await openFigures(host);
    await pane.press("逐个查看和复制");
    await pane.arrive("催办（2021 年 9 月）");
    return { ...pane, reminders: remindUnits(ledgerIn(host), "2021-09", "2021-09-30") };
  }

  test("are shown unit by unit and copied one by one or all", async () => {
    const { user, press, reminders } = await openReminders();
    const [first] = reminders;
    await user.click(screen.getAllByRole("button", { name: "看全文" })[0]!);
    expect(document.querySelector("pre")?.textContent).toBe(first?.text);
    await press(`复制${first?.unit}的催办`);
    await screen.findByText(`已复制${first?.unit}的催办。`);
    expect(await navigator.clipboard.readText()).toBe(first?.text);
    await press(`复制全部（${reminders.length}）`);
    await screen.findByText(`已复制全部 ${reminders.length} 个单位的催办。`);
    expect(await navigator.clipboard.readText()).toBe(
      reminders.map(({ text }) => text).join("\n\n\n"),
    );
    await press("返回");
    expect(await screen.findByRole("region", { name: "五、催办" })).toBeTruthy();
  });

  test("are copied the old way where the clipboard is refused", async () => {
    const { press, reminders } = await openReminders();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    let selected = "";
    Object.assign(document, {
      execCommand: () => {
        const { activeElement: field } = document;
        if (field instanceof HTMLTextAreaElement) selected = field.value;
        return true;
      },
    });
    await press(`复制${reminders[0]?.unit}的催办`);
    await screen.findByText(`已复制${reminders[0]?.unit}的催办。`);
    expect(selected).toBe(reminders[0]?.text);
    expect(document.querySelector("textarea")).toBeNull();
  });

  test("are laid out for copying by hand where no way works", async () => {
    const { press, reminders } = await openReminders();
    jest.spyOn(navigator.clipboard, "writeText").mockRejectedValue(new Error("refused"));
    Object.assign(document, { execCommand: () => false });
    await press(`复制${reminders[0]?.unit}的催办`);
    await screen.findByText(/^这里不能写入剪贴板/);
    const field = screen.getByRole<HTMLTextAreaElement>("textbox", { name: "催办文字" });
    expect(field.value).toBe(reminders[0]?.text);
    expect(document.activeElement).toBe(field);
    expect(field.selectionEnd).toBe(field.value.length);
  });

  test("are not needed where every unit is on course", async () => {
    await openFigures(dailyHost((ledger) => ({ ...withoutErrors(ledger), duties: [] })));
    expect(region("五、催办").getByText("各单位都没有需要催办的事项。")).toBeTruthy();
  });
});
