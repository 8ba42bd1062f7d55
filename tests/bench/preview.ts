/** The preview in a browser: how soon it can be used, and how a large ledger scrolls and takes entries. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { planLedger } from "../../src/core/ledger/planLedger";
import { writePlan } from "../../src/hosts/xlsx/writePlan";
import { buildPreview } from "../../src/preview/server/buildPreview";
import { Desk } from "../browser/support/desk";
import { findBrowser, noBrowser } from "../browser/support/findBrowser";
import { beginVisit, type Visit } from "../browser/support/visit";
import { asOf, makeLargeLedger } from "./largeLedger";
import { milliseconds, printHeading, printLine, printTimings } from "./printing";
import { timeSideBySide } from "./timing";

const duties = 5_000;

/** Long enough for a large workbook on a slow machine. */
const patience = 180_000;

export async function benchPreview(): Promise<void> {
  printHeading(`The preview: first use; ${duties} duties × 7 months in the grid`);
  if (findBrowser() === null) return console.log(`  ${noBrowser}`);
  const errors = await buildPreview(fileURLToPath(new URL("../..", import.meta.url)));
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const visit = await beginVisit();
  visit.context.setDefaultTimeout(patience);
  try {
    await timeFirstUse(visit);
    await measureLargeLedger(visit);
  } finally {
    await visit.end();
  }
}

async function timeFirstUse(visit: Visit): Promise<void> {
  const subjects = [
    { name: "navigation to a usable first screen", run: () => visitOnce(visit, null) },
    { name: "… and on to grid and pane, empty", run: () => visitOnce(visit, "新建空白工作簿") },
    { name: "… and on to the sample ledger", run: () => visitOnce(visit, "打开演示台账") },
  ];
  printTimings(await timeSideBySide(subjects, 3));
}

async function visitOnce(visit: Visit, choice: string | null): Promise<void> {
  const desk = await Desk.open(visit);
  await desk.page.getByRole("button", { name: "打开演示台账" }).waitFor();
  if (choice !== null) await desk.begin(choice);
  await desk.page.close();
}

async function measureLargeLedger(visit: Visit): Promise<void> {
  const desk = await Desk.open(visit);
  const start = performance.now();
  await openLargeLedger(desk);
  printLine("opening the large ledger's file", milliseconds(performance.now() - start));
  await desk.showSheet("工作台账");
  await desk.goToCell("O1000");
  const { page } = desk;
  printFrames("scrolling", await frameTimes(page, () => scroll(page)));
  const typing = async () => {
    await desk.typeInto("O1000", "42");
    await page.waitForTimeout(2_000);
  };
  printFrames("typing into a cell, and 2 s after", await frameTimes(page, typing));
}

async function openLargeLedger(desk: Desk): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "responsibility-ledger-"));
  try {
    const file = join(folder, "large.xlsx");
    await writeFile(file, await writePlan(planLedger(makeLargeLedger(duties), asOf)));
    await desk.beginWithFile(file);
    await desk.pane.getByRole("button", { name: "督查看板" }).waitFor();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function scroll(page: Page): Promise<void> {
  await page.mouse.move(500, 400);
  for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, 300);
}

/** Told as text: what tsx makes of a function with a name cannot run in a page. */
const recordFrames = `(() => {
  const record = [];
  const note = (time) => {
    record.push(time);
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
  globalThis.frameRecord = record;
})()`;

/** Milliseconds from frame to frame while something is done. */
async function frameTimes(page: Page, act: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(recordFrames);
  await act();
  const moments = await page.evaluate<readonly number[]>("globalThis.frameRecord");
  return moments.slice(1).map((moment, index) => moment - (moments[index] ?? moment));
}

function printFrames(name: string, frames: readonly number[]): void {
  const sorted = frames.toSorted((a, b) => a - b);
  const at = (share: number) => milliseconds(sorted[Math.floor(share * (sorted.length - 1))] ?? 0);
  printLine(`frames, ${name}`, `median ${at(0.5)}`, `95 % ${at(0.95)}`, `worst ${at(1)}`);
}
