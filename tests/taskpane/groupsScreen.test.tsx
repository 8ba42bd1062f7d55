/** @jest-environment jsdom */

import { screen } from "@testing-library/react";
import type { Notice } from "../../src/core/notice/notice";
import { openReview, region, type OpenPane } from "./support/openPane";
import { responsible, sampleNotice, workItem } from "./support/sampleNotice";

async function openGroups(notice: Notice): Promise<OpenPane> {
  const pane = await openReview(notice);
  await pane.press("镇街等群体");
  await pane.arrive("镇街等群体");
  return pane;
}

test("each group tells where it stands and how its members are given", async () => {
  await openGroups(sampleNotice);
  expect(region("各镇（街道）").getByText(/涉及 2 项任务/)).toBeTruthy();
  expect(region("相关镇（街道）").getByText(/各项所指的单位不同/)).toBeTruthy();
  expect(region("相关镇（街道）").queryByRole("textbox")).toBeNull();
});

test("a pasted list gives each member a row of its own, and can be taken back", async () => {
  const { user, press, arrive } = await openGroups(sampleNotice);
  await user.click(screen.getByRole("textbox"));
  await user.paste("翟镇镇\n岳滩镇\n翟镇镇\n顾县镇\n");
  expect(screen.getByRole("textbox", { name: "成员名单（3 个）" })).toBeTruthy();
  await press("保存名单");
  expect(screen.getByText("“各镇（街道）”将分为 3 行。")).toBeTruthy();
  await press("返回");
  await press("生成台账");
  await arrive("生成台账");
  // Items 1 and 3 with 区发改委 and three towns each, item 2 and 4 with one row.
  expect(screen.getByText(/任务 10/)).toBeTruthy();
  await press("返回");
  await press("镇街等群体");
  await press("改回一行");
  await press("返回");
  await press("生成台账");
  expect(await screen.findByText(/任务 6/)).toBeTruthy();
});

test("a notice without groups says that there is nothing to do", async () => {
  const items = [workItem({ number: 1, units: responsible("区发改委") })];
  await openGroups({ ...sampleNotice, items });
  expect(screen.getByText(/没有“各镇（街道）”之类的群体/)).toBeTruthy();
});
