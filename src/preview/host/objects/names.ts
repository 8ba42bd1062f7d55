/** Defined names of the workbook. */

import { HostError, itemNotFound } from "../model/hostError";
import type { Workbook } from "../model/workbook";
import { defineType, HostObject } from "../protocol/members";
import { asString, asTarget } from "../protocol/values";
import { rangeType } from "./range";
import { absoluteArea } from "../../../core/plan/address";
import { quoteSheet } from "../model/formulaText";
import { rangeAt, type RangeTarget } from "./target";

interface NameTarget {
  readonly workbook: Workbook;
  readonly name: string;
}

const formulaOf = ({ workbook, name }: NameTarget): string => {
  const formula = workbook.names.get(name);
  if (formula === undefined) throw itemNotFound(`the name ${name}`);
  return formula;
};

export const namedItemType = defineType<NameTarget>({
  name: "NamedItem",
  identity: ({ name }) => ({ _Id: name }),
  scalars: {
    Name: { get: ({ name }) => name },
    Formula: {
      since: "1.7",
      get: formulaOf,
      set: (target, value) => {
        formulaOf(target);
        target.workbook.names.set(target.name, checkFormula(value));
      },
    },
    Visible: { get: () => true },
    Scope: { since: "1.4", get: () => "Workbook" },
  },
  methods: {
    Delete: {
      since: "1.4",
      call: (target) => {
        formulaOf(target);
        target.workbook.names.delete(target.name);
      },
    },
    GetRange: {
      call: (target, _args, session) => {
        const { workbook } = target;
        const address = formulaOf(target).slice(1).replaceAll("$", "");
        return rangeType(rangeAt(workbook, workbook.activeSheet, address), session);
      },
    },
  },
});

export const namesType = defineType<Workbook>({
  name: "NamedItemCollection",
  items: (workbook, session) =>
    [...workbook.names.keys()].map((name) => namedItemType({ workbook, name }, session)),
  methods: {
    Add: {
      since: "1.4",
      call: (workbook, [name, reference], session) => {
        const key = checkName(asString(name));
        if (keyOf(workbook, key) !== null) {
          throw new HostError("ItemAlreadyExists", `the name ${key} exists`);
        }
        workbook.names.set(key, referenceText(reference));
        return namedItemType({ workbook, name: key }, session);
      },
    },
    GetItem: {
      call: (workbook, [name], session) => {
        const key = keyOf(workbook, asString(name));
        if (key === null) throw itemNotFound(`the name ${String(name)}`);
        return namedItemType({ workbook, name: key }, session);
      },
    },
    GetItemOrNullObject: {
      since: "1.4",
      call: (workbook, [name], session) => {
        const key = keyOf(workbook, asString(name));
        return key === null ? null : namedItemType({ workbook, name: key }, session);
      },
    },
    GetCount: { since: "1.4", call: ({ names }) => names.size },
  },
});

function keyOf(workbook: Workbook, name: string): string | null {
  const wanted = name.toLocaleLowerCase();
  return [...workbook.names.keys()].find((key) => key.toLocaleLowerCase() === wanted) ?? null;
}

function referenceText(reference: unknown): string {
  if (!(reference instanceof HostObject)) return checkFormula(reference);
  const { sheet, area } = asTarget<RangeTarget>(reference, "Range");
  return `=${quoteSheet(sheet.name)}!${absoluteArea(area)}`;
}

function checkFormula(value: unknown): string {
  const formula = asString(value);
  if (!formula.startsWith("=")) throw new HostError("InvalidArgument", `the formula ${formula}`);
  return formula;
}

function checkName(name: string): string {
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$|^[RrCc]$/.test(name);
  if (!looksLikeCell && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return name;
  throw new HostError("InvalidArgument", `the name ${name}`);
}
