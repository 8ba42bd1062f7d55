/** All that the pane knows of the world around it; the pane itself names neither Excel nor Office. */

import type { Language } from "../core/messages";
import type { IsoDate } from "../core/notice/notice";
import type { CheckReplaced, EditingHost, Host, WatchingHost } from "../hosts/host";

/** How the application around the pane looks. */
export interface Appearance {
  readonly dark: boolean;
  readonly highContrast: boolean;
}

/** The part of the browser's storage that the pane uses; each call may throw. */
export interface PaneStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/** The open workbook: the pane reads it, follows it, and changes what a person asked to change. */
export type PaneHost = Host & EditingHost & WatchingHost;

export interface PaneEnvironment {
  readonly host: PaneHost;
  /** The same workbook, but sheets that hold entries may be made anew: for repairing only. */
  readonly repairHost: PaneHost;
  /** The same workbook, where each sheet that is made anew has to pass this check by itself. */
  replacingHost(check: CheckReplaced): Host;
  /** Shows and selects a range of the workbook, e.g. `工作台账!A5`. */
  select(address: string): Promise<void>;
  /** Requirement sets that the pane cannot do without and this Excel lacks, e.g. `ExcelApi 1.9`. */
  readonly missingSets: readonly string[];
  readonly language: Language;
  readonly theme: {
    current(): Appearance;
    /** Calls `changed` whenever `current` may differ; returns what ends that. */
    subscribe(changed: () => void): () => void;
  };
  readonly storage: PaneStorage;
  /** Names the open workbook; empty while it was never saved. */
  documentKey(): string;
  today(): IsoDate;
  /** The program as people call it, e.g. `Excel 2019`. */
  readonly platform: string;
  /** Loads the pane afresh. */
  reload(): void;
}
