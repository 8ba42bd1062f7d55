/** @jest-environment jsdom */

import { sheetNames } from "../../src/core/ledger/vocabulary";
import type { Client } from "../../src/preview/host/client/client";
import { StandIn } from "../../src/preview/host/standIn";
import { loadOnWindows, type OfficeWindow } from "../preview/host/loadOffice";

// One window per file: office.js is loaded once and keeps the client it met, so each test changes its workbook.
const standIn = new StandIn({ sheets: ["通知", sheetNames.ledger] });
let client: Client;

beforeAll(async () => {
  client = standIn.connect();
  await loadOnWindows(window as OfficeWindow, client);
});

const activeSheet = () => standIn.workbook.activeSheet.name;

/** What the page of 打开台账 does when it is opened. */
async function openPage(): Promise<void> {
  jest.resetModules();
  await import("../../src/commands/openLedger");
}

/** Lets everything happen that is under way. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

beforeEach(() => {
  standIn.workbook.activeSheet = standIn.workbook.sheet("通知");
});

test("打开台账 turns to the ledger", async () => {
  await openPage();
  await settle();
  expect(activeSheet()).toBe(sheetNames.ledger);
});

test("打开台账 waits until the typing in a cell has ended", async () => {
  client.beginCellEdit();
  await openPage();
  await settle();
  expect(activeSheet()).toBe("通知");
  client.endCellEdit();
  await settle();
  expect(activeSheet()).toBe(sheetNames.ledger);
});

test("打开台账 leaves a workbook without a ledger as it is, for the pane to speak", async () => {
  standIn.workbook.sheet(sheetNames.ledger).name = "别的";
  await openPage();
  await settle();
  expect(activeSheet()).toBe("通知");
  expect(standIn.refusals).toEqual([]);
});
