/**
 * The clerk's whole way in one Excel: open the pane, import the sample notice, correct one item,
 * generate. Everything is the product's own – entry point, office.js, Excel host – on the stand-in.
 */

import { readFileSync } from "node:fs";
import { act, configure, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Notice } from "../../src/core/notice/notice";
import { readNotice } from "../../src/core/notice/readNotice";
import { StandIn } from "../../src/preview/host/standIn";
import { fillBrowserGaps } from "../support/browserGaps";
import { loadOnWeb, loadOnWindows, type OfficeWindow } from "../preview/host/loadOffice";

// The whole page in every failure would bury the sentence.
configure({ getElementError: (message) => new Error(message ?? "not found") });

/** The sample notice and what the clerk makes of item 9: another leader. */
const seed = readFileSync("seeds/yanshi-2021-3.txt", "utf8");
const corrected = { item: 9, leader: "孙伯涵" } as const;
export const asOf = "2021-09-30";

/** The notice as it stands once the clerk has corrected it. */
export function correctedNotice(): Notice {
  const notice = readNotice(seed);
  const items = notice.items.map((item) =>
    item.number === corrected.item ? { ...item, leaders: [corrected.leader] } : item,
  );
  return { ...notice, items };
}

export async function runNoticeToWorkbook(transport: "web" | "windows") {
  fillBrowserGaps();
  const standIn = new StandIn();
  const client = standIn.connect({ name: "督查室" });
  await (transport === "web" ? loadOnWeb : loadOnWindows)(window as OfficeWindow, client);
  client.traffic.reset();
  await openPane();
  await importSeed();
  await correctItem();
  await generate();
  return { standIn, client };
}

async function openPane(): Promise<void> {
  const root = document.createElement("div");
  root.id = "root";
  document.body.append(root);
  await act(async () => {
    await import("../../src/taskpane/main");
  });
}

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(await screen.findByRole("button", { name }, { timeout: 10_000 }));
}

async function arrive(heading: string | RegExp): Promise<void> {
  await screen.findByRole("heading", { level: 1, name: heading }, { timeout: 20_000 });
}

async function importSeed(): Promise<void> {
  await press("导入通知，新建台账");
  await arrive("导入通知");
  await userEvent.click(screen.getByRole("textbox", { name: "或粘贴通知全文" }));
  await userEvent.paste(seed);
  await press("读取粘贴的内容");
  await arrive("通知概览");
  const numbers = within(screen.getByRole("region", { name: "读出内容" }));
  expect(numbers.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
    ...["8 部分", "61 项任务", "23 个时间节点", "71 项指标"],
  ]);
}

async function correctItem(): Promise<void> {
  await press("逐项核对");
  await userEvent.type(await screen.findByRole("searchbox"), String(corrected.item));
  await press(new RegExp(`^${corrected.item} `));
  await arrive(new RegExp(`${corrected.item}`));
  const leaders = screen.getByRole("textbox", { name: /牵头领导/ });
  await userEvent.clear(leaders);
  await userEvent.type(leaders, `${corrected.leader}{Enter}`);
  await press(/返回/);
}

async function generate(): Promise<void> {
  await press("生成台账");
  await arrive("生成台账");
  const day = screen.getByLabelText(/统计日期/);
  await userEvent.type(day, asOf);
  await userEvent.tab();
  await press("生成台账");
  await arrive("台账已生成");
}
