/** @jest-environment jsdom */

import { screen } from "@testing-library/react";
import { applyEdits } from "../../../src/core/plan/applyEdits";
import { dailyHost, ledgerIn, openDaily, placeOf } from "../support/dailyLedger";
import { region } from "../support/openPane";
import type { FakeHost } from "../support/fakeEnvironment";

const sheet = "工作台账";

function breakCell(host: FakeHost, id: string, header: string, content: string | null) {
  const { row, column } = placeOf(host, id, header);
  host.contents = applyEdits(host.contents ?? { sheets: [] }, [
    { kind: "cell", sheet, row, column, content },
  ]);
  return { row, column };
}

function renameHeader(host: FakeHost, header: string, name: string) {
  breakCell(host, "编号", header, name);
}

async function openDamage(host: FakeHost) {
  const pane = await openDaily("结构检查", { host });
  await pane.arrive("结构检查");
  return pane;
}

test("a sound ledger is told as sound, and offers no repair", async () => {
  await openDamage(dailyHost());
  expect(await screen.findByText("表头、编号、公式和保护都完好。")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "修复" })).toBeNull();
});

test("damage is told with the way to its cell, and what repairing will do, before it does it", async () => {
  const host = dailyHost();
  const { row } = breakCell(host, "2-R1", "编号", "乱填");
  renameHeader(host, "9月进展", "九月进展情况");
  const { user, environment } = await openDamage(host);
  expect(await screen.findByRole("region", { name: "发现 2 处损坏" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: /编号 2-R1 被改成了“乱填”/ }));
  expect(environment.selected.at(-1)).toBe(`'工作台账'!A${row + 1}`);
  expect(region("修复将要做的").getByText("恢复 2 个单元格")).toBeTruthy();
  expect(region("修复将要做的").getByText(/^已填的 \d+ 处内容全部保留。$/)).toBeTruthy();
  expect(host.edits).toEqual([]);
});

test("repairing restores the structure and keeps every entry", async () => {
  const host = dailyHost();
  const before = ledgerIn(host);
  breakCell(host, "2-R1", "编号", "乱填");
  renameHeader(host, "9月进展", "九月进展情况");
  const { press } = await openDamage(host);
  await press("修复");
  expect((await screen.findAllByText("已修复 2 处，填报内容全部保留。")).length).toBeGreaterThan(0);
  expect(await screen.findByText("表头、编号、公式和保护都完好。")).toBeTruthy();
  expect(ledgerIn(host)).toEqual(before);
});

test("a watch that cannot read the ledger offers the structure check", async () => {
  const host = dailyHost();
  const { press, arrive } = await openDaily("督查看板", {
    host: Object.assign(host, { watch: delayed(host) }),
  });
  await press("结构检查");
  await arrive("结构检查");
  expect(await screen.findByText(/表头“编号”被改成了“号码”/)).toBeTruthy();
});

/** The header is renamed between the start and the board, as a co-author might. */
function delayed(host: FakeHost): FakeHost["watch"] {
  const { watch } = host;
  return (name, tell) => {
    if (placeOf(host, "1-R1", "编号").column >= 0) renameHeader(host, "编号", "号码");
    return watch(name, tell);
  };
}
