/**
 * @jest-environment jsdom
 *
 * Twenty people in one workbook, each with an Excel and an unmodified office.js of their own, four
 * on the web and sixteen on Windows (a message of the web costs jsdom far more, and says the same);
 * each pane judges what everybody enters.
 */

import { watchLedger, type LedgerWatch } from "../../../src/actions/watchLedger";
import { readLedger } from "../../../src/core/ledger/readLedger";
import { planLedger } from "../../../src/core/ledger/planLedger";
import { sheetNames } from "../../../src/core/ledger/vocabulary";
import { buildLedger } from "../../../src/core/ledger/buildLedger";
import { dutyColumns, dutyRows } from "../../../src/core/ledger/dutyColumns";
import { cellAddress, columnLetters } from "../../../src/core/plan/address";
import { checkLedger } from "../../../src/core/progress/checkLedger";
import { readRows } from "../../../src/hosts/excel/readRows";
import { watchChanges } from "../../../src/hosts/excel/watchChanges";
import type { Scalar } from "../../../src/preview/host/model/cells";
import type { Change } from "../../../src/preview/host/model/changes";
import { StandIn } from "../../../src/preview/host/standIn";
import { readNotice } from "../../../src/core/notice/readNotice";
import { readFileSync } from "node:fs";
import { seeded, type Chance } from "../../core/status/randomDuties";
import { settle } from "../../preview/host/officeClients";
import { openExcel, type OpenExcel } from "./openExcel";

const clients = 20;
const edits = 10_000;
/** Edits made before anybody's pane gets a breath: more than people manage in a second. */
const burst = 200;
const today = "2021-09-30";

const notice = readNotice(readFileSync("seeds/yanshi-2021-3.txt", "utf8"));
const ledger = buildLedger({ ...notice, items: notice.items.slice(0, 8) }, { asOf: today });
const columns = dutyColumns(ledger.months);
const first = dutyRows.first;
const last = first + ledger.duties.length - 1;
const sheetName = sheetNames.ledger;

/** What everybody typed, by duty and column: whoever came last. */
class Expected {
  private readonly entries = new Map<string, Scalar>();

  constructor(private readonly standIn: StandIn) {}

  write(row: number, column: number, value: Scalar): void {
    this.entries.set(`${this.idAt(row)} ${column}`, value);
  }

  idAt(row: number): string {
    return String(this.cell(row, columns.fixed.id));
  }

  cell(row: number, column: number): Scalar {
    return this.standIn.workbook.sheet(sheetName).cells.get(row, column).value;
  }

  differences(): string[] {
    const rows = new Map<string, number>();
    for (let row = first; row <= last; row++) rows.set(this.idAt(row), row);
    return [...this.entries].flatMap(([key, value]) => {
      const [id = "", column] = key.split(" ");
      const now = this.cell(rows.get(id) ?? -1, Number(column));
      return now === value ? [] : [`${key}: ${String(value)} became ${String(now)}`];
    });
  }
}

/** One person's random deeds. */
class Person {
  constructor(
    private readonly excel: OpenExcel,
    private readonly expected: Expected,
    private readonly chance: Chance,
    private readonly name: number,
  ) {}

  act(turn: number): void {
    const luck = this.chance();
    if (luck < 0.6) this.type(turn);
    else if (luck < 0.78) this.paste(turn);
    else if (luck < 0.86) this.fillDown();
    else if (luck < 0.93) this.clear();
    else if (luck < 0.96) this.sort();
    else this.filter();
  }

  private type(turn: number): void {
    const [row, column] = [this.row(), this.column()];
    const text = this.entry(column, turn);
    this.excel.user.type(sheetName, cellAddress(row, column), text);
    this.expected.write(row, column, stored(text));
  }

  private paste(turn: number): void {
    const { value, narrative } = this.pick(columns.months);
    const top = this.row();
    const height = Math.min(last - top + 1, 1 + this.whole(6));
    const rows = Array.from({ length: height }, (_, down) => [
      this.entry(value, turn + down),
      this.entry(narrative, turn + down),
    ]);
    this.excel.user.paste(sheetName, cellAddress(top, value), rows);
    rows.forEach(([one = "", other = ""], down) => {
      this.expected.write(top + down, value, stored(one));
      this.expected.write(top + down, narrative, stored(other));
    });
  }

  private fillDown(): void {
    const [top, column] = [this.row(), this.column()];
    const bottom = Math.min(last, top + 1 + this.whole(4));
    const value = this.expected.cell(top, column);
    this.excel.user.fillDown(sheetName, this.area(top, bottom, column, column));
    for (let row = top; row <= bottom; row++) this.expected.write(row, column, value);
  }

  private clear(): void {
    const [row, column] = [this.row(), this.column()];
    this.excel.user.clear(sheetName, cellAddress(row, column));
    this.expected.write(row, column, "");
  }

  private sort(): void {
    const by = this.pick([columns.fixed.id, columns.fixed.due, columns.fixed.unit, this.column()]);
    const area = this.area(first, last, 0, columns.count - 1);
    this.excel.user.sort(sheetName, area, by, this.chance() < 0.5);
  }

  private filter(): void {
    const kinds = this.pick([["任务"], ["节点", "指标"], ["任务", "节点", "指标"]]);
    this.excel.user.filter(sheetName, columns.fixed.kind, kinds);
  }

  /** Now and then something that the checks find fault with. */
  private entry(column: number, turn: number): string {
    const isValue = columns.months.some(({ value }) => value === column);
    if (!isValue) return this.pick(["正常推进", `第${this.name}人第${turn}次报：完成场地平整`]);
    return this.pick([`${turn % 100}`, `${turn % 7}`, "约50%", "一半"]);
  }

  private row(): number {
    return first + this.whole(last - first + 1);
  }

  private column(): number {
    const { value, narrative } = this.pick(columns.months);
    return this.chance() < 0.5 ? value : narrative;
  }

  private area(top: number, bottom: number, left: number, right: number): string {
    return `${columnLetters(left)}${top + 1}:${columnLetters(right)}${bottom + 1}`;
  }

  private whole(below: number): number {
    return Math.floor(this.chance() * below);
  }

  private pick<T>(choices: readonly T[]): T {
    return choices[this.whole(choices.length)]!;
  }
}

/** What Excel keeps of the texts that are typed here. */
const stored = (text: string): Scalar => (/^\d+$/.test(text) ? Number(text) : text);

async function openShared(standIn: StandIn): Promise<OpenExcel[]> {
  const opened: OpenExcel[] = [];
  for (let index = 0; index < clients; index++) {
    opened.push(await openExcel(index % 5 === 0 ? "web" : "windows", { standIn }));
  }
  return opened;
}

function watchFrom({ run, host }: OpenExcel, reports: { count: number }): Promise<LedgerWatch> {
  return watchLedger(
    {
      read: () => host().read(),
      readRows: (sheet, top, bottom) => readRows(sheet, top, bottom, run),
      watch: (sheet, tell) => watchChanges(sheet, tell, run),
    },
    {
      today,
      report: () => (reports.count += 1),
      fail: (error) => {
        throw error;
      },
      pause: () => new Promise((resume) => setTimeout(resume, 10)),
    },
  );
}

test("twenty people make 10,000 edits: nothing is lost, nothing written by a pane, all agree", async () => {
  const standIn = new StandIn();
  const people = await openShared(standIn);
  await people[0]!.host().carryOut(planLedger(ledger, today));
  // The office lifts the protection to sort: Excel does not sort over locked cells.
  standIn.workbook.sheet(sheetName).protection = null;
  const writers: Change["author"][] = [];
  const reports = { count: 0 };
  const watches = await Promise.all(people.map((excel) => watchFrom(excel, reports)));
  standIn.workbook.listen((change) => {
    if (change.kind === "cells") writers.push(change.author);
  });
  for (const { client } of people) client.traffic.reset();

  const chance = seeded(20210930);
  const expected = new Expected(standIn);
  const hands = people.map((excel, name) => new Person(excel, expected, chance, name));
  for (let turn = 0; turn < edits; turn++) {
    hands[Math.floor(chance() * clients)]!.act(turn);
    if (turn % burst !== burst - 1) continue;
    await settle();
    await Promise.all(watches.map((watch) => watch.settled()));
  }

  // Every entry as its last writer left it.
  expect(expected.differences()).toEqual([]);
  // No pane wrote anything: neither as the workbook was told, nor by any request sent.
  expect(writers.filter(({ by }) => by !== "user")).toEqual([]);
  const calls = people.flatMap(({ client }) => client.traffic.calls);
  expect(calls.filter((call) => /Range\.(Values|Formulas|Clear|Insert|Delete)/.test(call))).toEqual(
    [],
  );
  // No loops: a burst costs a pane one reading, or two where events come while it reads; never more.
  const trips = people.map(({ client }) => client.traffic.roundTrips);
  expect(Math.max(...trips)).toBeLessThanOrEqual(2 * (edits / burst));
  await settle();
  const before = people.map(({ client }) => client.traffic.roundTrips);
  await new Promise((resume) => setTimeout(resume, 200));
  expect(people.map(({ client }) => client.traffic.roundTrips)).toEqual(before);

  // What each pane found entry by entry is what a full check finds, on every pane alike.
  const live = watches.map(({ findings }) => findings);
  const full = await Promise.all(watches.map((watch) => watch.checkAll()));
  expect(full[0]!.length).toBeGreaterThan(20);
  for (const [index, findings] of full.entries()) {
    expect(findings).toEqual(full[0]);
    expect(live[index]).toEqual(findings);
  }
  const contents = (await people[1]!.host().read())!;
  expect(full[0]).toEqual(checkLedger(readLedger(contents), today, { original: ledger }));
  expect(standIn.refusals).toEqual([]);
  expect(reports.count).toBeGreaterThan(clients * 25);
}, 120_000);
