/** @jest-environment jsdom */

import { readFileSync } from "node:fs";
import { createEvent, fireEvent, screen } from "@testing-library/react";
import { openPane, region, storageWith, type OpenPane } from "./support/openPane";
import { sampleNotice } from "./support/sampleNotice";

const seed = readFileSync("seeds/yanshi-2021-3.txt", "utf8");

async function openImport(): Promise<OpenPane> {
  const pane = await openPane();
  await pane.press("导入通知，新建台账");
  await pane.arrive("导入通知");
  return pane;
}

async function choose({ user }: OpenPane, ...files: File[]) {
  await user.upload(screen.getByLabelText("通知文件"), files);
}

function drop(...files: File[]) {
  const zone = screen.getByText(/把通知文件拖到这里/).parentElement;
  if (!zone) throw new Error("no place to drop");
  const event = createEvent.drop(zone);
  Object.defineProperty(event, "dataTransfer", { value: { files } });
  fireEvent(zone, event);
}

function expectSeedAtAGlance() {
  const numbers = region("读出内容");
  const tiles = numbers.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(tiles).toEqual(["8 部分", "61 项任务", "23 个时间节点", "71 项指标"]);
  expect(numbers.getByText(/与通知所称的 61 项一致/)).toBeTruthy();
}

test("a chosen file is read and shown at a glance", async () => {
  const pane = await openImport();
  await choose(pane, new File([seed], "通知.txt"));
  const heading = await pane.arrive("通知概览");
  expect(document.activeElement).toBe(heading);
  expectSeedAtAGlance();
});

test("a dropped file is read", async () => {
  const pane = await openImport();
  drop(new File([seed], "通知.md"));
  await pane.arrive("通知概览");
  expectSeedAtAGlance();
});

test("pasted text is read", async () => {
  const pane = await openImport();
  await pane.user.click(screen.getByRole("textbox", { name: "或粘贴通知全文" }));
  await pane.user.paste(seed);
  await pane.press("读取粘贴的内容");
  await pane.arrive("通知概览");
  expectSeedAtAGlance();
});

test("while a notice is being read the pane says so and takes no other", async () => {
  const pane = await openImport();
  drop(new File([seed], "通知.txt"));
  expect(screen.getByText("正在读取通知…")).toBeTruthy();
  expect(screen.getByRole("button", { name: "选择文件…" })).toHaveProperty("disabled", true);
  await pane.arrive("通知概览");
});

test.each([
  ["an empty file", new File([""], "空.txt"), "空文件"],
  [
    "a picture",
    new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], "扫描.png"),
    "图片文件",
  ],
  ["a text without items", new File(["今天天气很好。"], "日记.txt"), "没有读出工作任务"],
])("%s is a sentence, and another can be chosen", async (_, file, sentence) => {
  const pane = await openImport();
  drop(file);
  expect((await screen.findByRole("alert")).textContent).toContain(sentence);
  drop(new File([seed], "通知.txt"));
  await pane.arrive("通知概览");
});

test("a file that the browser cannot hand over is named", async () => {
  await openImport();
  const file = new File([seed], "占用.txt");
  Object.defineProperty(file, "arrayBuffer", { value: () => Promise.reject(new Error("busy")) });
  drop(file);
  expect((await screen.findByRole("alert")).textContent).toContain("“占用.txt”没有读出来");
});

test("several files at once are refused", async () => {
  await openImport();
  drop(new File([seed], "一.txt"), new File([seed], "二.txt"));
  expect((await screen.findByRole("alert")).textContent).toContain("一次只能导入一个文件");
});

test("pressing without having pasted anything says so", async () => {
  const { press } = await openImport();
  await press("读取粘贴的内容");
  expect(screen.getByRole("alert").textContent).toContain("还没有粘贴内容");
});

test("an unfinished review is not replaced without a warning", async () => {
  const storage = storageWith(sampleNotice, [{ kind: "leaders", item: 1, leaders: [] }]);
  const { press } = await openPane({ storage });
  await press("导入通知，新建台账");
  expect(await screen.findByText(/将替换未完成的核对（已修改 1 处）/)).toBeTruthy();
});
