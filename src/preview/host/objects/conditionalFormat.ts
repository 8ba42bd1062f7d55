/** Conditional formats by formula: the collection of a range, and one of them. */

import { intersect } from "../model/area";
import { itemNotFound, LackingMember } from "../model/hostError";
import type { ConditionalFormat, Sheet } from "../model/sheet";
import { defineType } from "../protocol/members";
import { asBoolean, asColor, asNumber, asString } from "../protocol/values";
import type { RangeTarget } from "./target";

interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
}

const ruleType = defineType<FormatTarget>({
  name: "ConditionalFormatRule",
  scalars: {
    Formula: {
      get: ({ format }) => format.formula,
      set: ({ format }, value) => (format.formula = asString(value)),
    },
  },
});

const fillType = defineType<FormatTarget>({
  name: "ConditionalRangeFill",
  scalars: { Color: { set: ({ format }, value) => (format.fill = asColor(value)) } },
});

const fontType = defineType<FormatTarget>({
  name: "ConditionalRangeFont",
  scalars: {
    Color: { set: ({ format }, value) => (format.fontColor = asColor(value)) },
    Bold: { set: ({ format }, value) => (format.bold = asBoolean(value)) },
    Italic: { set: ({ format }, value) => (format.italic = asBoolean(value)) },
  },
});

const rangeFormatType = defineType<FormatTarget>({
  name: "ConditionalRangeFormat",
  children: { Fill: { open: fillType }, Font: { open: fontType } },
});

const customType = defineType<FormatTarget>({
  name: "CustomConditionalFormat",
  children: { Rule: { open: ruleType }, Format: { open: rangeFormatType } },
});

const conditionalFormatType = defineType<FormatTarget>({
  name: "ConditionalFormat",
  identity: ({ format }) => ({ Id: format.id }),
  scalars: {
    Id: { get: ({ format }) => format.id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value) => {
        const others = sheet.conditionalFormats.filter((other) => other !== format);
        others.splice(asNumber(value), 0, format);
        sheet.conditionalFormats = others;
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => (format.stopIfTrue = asBoolean(value)),
    },
  },
  children: { Custom: { open: customType } },
  methods: {
    Delete: {
      call: ({ sheet, format }) => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
      },
    },
  },
});

const onRange = ({ sheet, area }: RangeTarget): FormatTarget[] =>
  sheet.conditionalFormats
    .filter((format) => intersect(format.area, area))
    .map((format) => ({ sheet, format }));

export const conditionalFormatsType = defineType<RangeTarget>({
  name: "ConditionalFormatCollection",
  items: (target, session) => onRange(target).map((entry) => conditionalFormatType(entry, session)),
  methods: {
    Add: {
      call: ({ sheet, area }, [type], session) => {
        session.workbook.assertStructure(sheet, "allowFormatCells");
        const kind = asString(type);
        if (kind !== "Custom") throw new LackingMember(`conditional formats of type ${kind}`);
        const id = session.workbook.newId();
        const format = { id, area, type: kind, formula: "", stopIfTrue: false };
        sheet.conditionalFormats.unshift(format);
        return conditionalFormatType({ sheet, format }, session);
      },
    },
    GetItem: {
      call: ({ sheet }, [id], session) => {
        const format = sheet.conditionalFormats.find((candidate) => candidate.id === id);
        if (!format) throw itemNotFound(`conditional format ${String(id)}`);
        return conditionalFormatType({ sheet, format }, session);
      },
    },
    GetCount: { call: (target) => onRange(target).length },
    ClearAll: {
      call: ({ sheet, area }, _args, session) => {
        session.workbook.assertStructure(sheet, "allowFormatCells");
        sheet.clearConditionalFormats(area);
      },
    },
  },
});
