/** A world for the pane to stand in: a workbook in memory, storage, theme and clock as told. */

import { applyEdits } from "../../../src/core/plan/applyEdits";
import type { WorkbookEdit } from "../../../src/core/plan/edit";
import type { CellContent, WorkbookPlan } from "../../../src/core/plan/plan";
import type { CellValue, SheetContents, WorkbookContents } from "../../../src/core/plan/contents";
import type { CheckReplaced, Host, SheetChange, Watch } from "../../../src/hosts/host";
import type { PaneEnvironment, PaneHost, PaneStorage } from "../../../src/taskpane/environment";

export interface FakeHost extends PaneHost {
  contents: WorkbookContents | null;
  /** Everything that was written into single cells, in order. */
  readonly edits: WorkbookEdit[];
  /** Tells those who follow the sheet of a change; what it did must stand in `contents` already. */
  tell(sheet: string, change: SheetChange): void;
  /** Names of the charts on a sheet, by its name. */
  readonly charts: Map<string, readonly string[]>;
  /** What to do in place of, or before, carrying a plan out. */
  before?: (plan: WorkbookPlan, watch?: Watch) => Promise<void>;
}

/** A host that keeps the values of what it carried out, as a workbook without formulas would. */
export function fakeHost(contents: WorkbookContents | null = { sheets: [] }): FakeHost {
  const followers = new Map<string, Set<(change: SheetChange) => void>>();
  const host: FakeHost = {
    contents,
    edits: [],
    charts: new Map(),
    read: () => Promise.resolve(host.contents),
    readRows: (name, top, bottom) => {
      const rows = host.contents?.sheets.find((sheet) => sheet.name === name)?.rows ?? [];
      const read = rows.slice(top, bottom + 1);
      const missing = Math.max(0, bottom - top + 1 - read.length);
      return Promise.resolve([...read, ...Array.from({ length: missing }, () => [])]);
    },
    edit: (edits) => {
      host.edits.push(...edits);
      host.contents = applyEdits(host.contents ?? { sheets: [] }, edits);
      return Promise.resolve();
    },
    watch: (name, tell) => {
      const known = followers.get(name) ?? new Set();
      followers.set(name, known.add(tell));
      return Promise.resolve(() => {
        known.delete(tell);
        return Promise.resolve();
      });
    },
    tell: (name, change) => {
      for (const follower of followers.get(name) ?? []) follower(change);
    },
    carryOut: async (plan, watch) => {
      await host.before?.(plan, watch);
      const others = (host.contents?.sheets ?? []).filter(
        ({ name }) => !plan.sheets.some((sheet) => sheet.name === name),
      );
      host.contents = { sheets: [...others, ...contentsOf(plan).sheets] };
      watch?.progress?.(1, 1);
    },
  };
  return host;
}

function replacing(host: FakeHost, check: CheckReplaced): Host {
  return {
    read: host.read,
    carryOut: async (plan, watch) => {
      const names = new Set(plan.sheets.map(({ name }) => name));
      for (const sheet of host.contents?.sheets ?? []) {
        if (names.has(sheet.name)) check(sheet, host.charts.get(sheet.name) ?? []);
      }
      await host.carryOut(plan, watch);
    },
  };
}

export function contentsOf(plan: WorkbookPlan): WorkbookContents {
  return {
    sheets: plan.sheets.map(({ name, blocks }): SheetContents => {
      const rows: CellValue[][] = [];
      for (const { top, left, rows: block } of blocks) {
        block.forEach((cells, down) => {
          const row = (rows[top + down] ??= []);
          cells.forEach((cell, across) => {
            row[left + across] = valueOf(cell);
          });
        });
      }
      return {
        name,
        rows: Array.from(rows, (row = []) => Array.from(row, (value = null) => value)),
      };
    }),
  };
}

const dayLength = 86_400_000;

function valueOf(cell: CellContent): CellValue {
  if (cell === null || typeof cell !== "object") return cell;
  if ("formula" in cell) return null;
  return (Date.parse(cell.date) - Date.UTC(1899, 11, 30)) / dayLength;
}

export function fakeStorage(entries: Record<string, string> = {}): PaneStorage & {
  readonly entries: Record<string, string>;
} {
  return {
    entries,
    getItem: (key) => entries[key] ?? null,
    setItem: (key, value) => {
      entries[key] = value;
    },
    removeItem: (key) => {
      // eslint would rather have no dynamic delete; a storage has nothing else to do.
      Reflect.deleteProperty(entries, key);
    },
  };
}

export interface FakeEnvironment extends PaneEnvironment {
  readonly host: FakeHost;
  /** Addresses that were selected, in order. */
  readonly selected: string[];
}

export function fakeEnvironment(
  changes: Partial<PaneEnvironment> & { host?: FakeHost } = {},
): FakeEnvironment {
  const selected: string[] = [];
  const host = changes.host ?? fakeHost();
  return {
    host,
    repairHost: host,
    replacingHost: (check) => replacing(host, check),
    selected,
    select: (address) => {
      selected.push(address);
      return Promise.resolve();
    },
    missingSets: [],
    language: "zh",
    theme: {
      current: () => ({ dark: false, highContrast: false }),
      subscribe: () => () => undefined,
    },
    storage: fakeStorage(),
    documentKey: () => "https://example.invalid/台账.xlsx",
    today: () => "2021-06-15",
    platform: "Excel 365",
    reload: () => undefined,
    ...changes,
  };
}
