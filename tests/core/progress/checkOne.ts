/** Checks a small ledger and tells the findings in short, for the tests of single rules. */

import type { Duty } from "../../../src/core/ledger/duty";
import { defaultSettings, type Ledger, type Settings } from "../../../src/core/ledger/ledger";
import { checkLedger } from "../../../src/core/progress/checkLedger";
import type { CheckOptions } from "../../../src/core/progress/entryChecker";
import type { EntryFinding } from "../../../src/core/progress/entryFinding";
import { halfYear, makeDuty, type DutyFacts } from "../status/dutyFixture";

export const asOf = "2021-09-30";

export function ledgerWith(duties: readonly Duty[], settings: Partial<Settings> = {}): Ledger {
  return {
    source: {
      title: "重点工作责任分解",
      documentNumber: null,
      issuer: null,
      issuedOn: "2021-06-23",
      year: 2021,
    },
    months: halfYear,
    settings: { ...defaultSettings, ...settings },
    sections: [],
    items: [],
    duties,
    units: [{ name: "各镇（街道）", kind: "group", members: [], contact: "" }],
  };
}

/** All findings on one duty as of 30 September 2021. */
export function check(
  facts: DutyFacts,
  settings: Partial<Settings> = {},
  options: CheckOptions = {},
): readonly EntryFinding[] {
  return checkLedger(ledgerWith([makeDuty(facts)], settings), asOf, options);
}

/** The findings of one code on one duty. */
export function checkFor(
  code: EntryFinding["code"] | readonly EntryFinding["code"][],
  facts: DutyFacts,
  settings: Partial<Settings> = {},
): readonly EntryFinding[] {
  return check(facts, settings).filter((found) => [code].flat().includes(found.code));
}

/** A target that counts enterprises. */
export const countOfFirms: DutyFacts = {
  kind: "target",
  content: "“三大改造”企业 100家",
  goal: { comparison: "=", value: 100, unit: "家", accumulates: true },
};

/** A rate to hold. */
export const visitRate: DutyFacts = {
  kind: "target",
  content: "县域就诊率 ≥90%",
  goal: { comparison: ">=", value: 90, unit: "%", accumulates: false },
};

/** An amount of money. */
export const investment: DutyFacts = {
  kind: "target",
  content: "年度计划投资 215.8亿元",
  goal: { comparison: "=", value: 215.8, unit: "亿元", accumulates: true },
};
