/** DataValidation of a range: rule, prompt, alert. */

import { sameArea } from "../model/area";
import { invalidArgument } from "../model/hostError";
import type { Validation } from "../model/sheet";
import { defineType } from "../protocol/members";
import type { Session } from "../protocol/session";
import { asBoolean, asRecord } from "../protocol/values";
import type { RangeTarget } from "./target";

const ruleTypes: Readonly<Record<string, string>> = {
  list: "List",
  custom: "Custom",
  decimal: "Decimal",
  wholeNumber: "WholeNumber",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
};

/** The validation of exactly this range, made afresh where there is none. */
function ownOf({ sheet, area }: RangeTarget): Validation {
  const own = sheet.validations.find((entry) => sameArea(entry.area, area));
  if (own) return own;
  sheet.clearValidations(area);
  const made = { area, rule: {}, ignoreBlanks: true, prompt: null, errorAlert: null };
  sheet.validations.push(made);
  return made;
}

const at = ({ sheet, area }: RangeTarget): Validation | null =>
  sheet.validationAt(area.top, area.left);

function assertAllowed({ sheet }: RangeTarget, session: Session): void {
  session.workbook.assertStructure(sheet, "allowFormatCells");
}

export const dataValidationType = defineType<RangeTarget>({
  name: "DataValidation",
  scalars: {
    Type: { get: (target) => ruleTypes[Object.keys(at(target)?.rule ?? {})[0] ?? ""] ?? "None" },
    Rule: {
      get: (target) => at(target)?.rule ?? {},
      set: (target, value, session) => {
        assertAllowed(target, session);
        ownOf(target).rule = checkRule(asRecord(value) ?? {});
      },
    },
    IgnoreBlanks: {
      get: (target) => at(target)?.ignoreBlanks ?? true,
      set: (target, value) => (ownOf(target).ignoreBlanks = asBoolean(value)),
    },
    Prompt: {
      get: (target) => at(target)?.prompt,
      set: (target, value) => {
        const prompt = asRecord(value);
        checkLengths(prompt, 255);
        ownOf(target).prompt = prompt;
      },
    },
    ErrorAlert: {
      get: (target) => at(target)?.errorAlert,
      set: (target, value) => {
        const alert = asRecord(value);
        checkLengths(alert, 225);
        ownOf(target).errorAlert = alert;
      },
    },
  },
  methods: {
    Clear: {
      call: (target, _args, session) => {
        assertAllowed(target, session);
        target.sheet.clearValidations(target.area);
      },
    },
  },
});

/** One kind of rule only; inline lists hold 255 characters. */
function checkRule(rule: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kinds = Object.keys(rule);
  const [kind = ""] = kinds;
  if (kinds.length !== 1 || !ruleTypes[kind]) throw invalidArgument(`the rule ${kinds.join()}`);
  const source = asRecord(rule[kind])?.["source"];
  if (typeof source === "string" && !source.startsWith("=") && source.length > 255) {
    throw invalidArgument("a list of more than 255 characters");
  }
  return rule;
}

/** Titles hold 32 characters; Excel refuses longer ones, and longer messages. */
function checkLengths(text: Readonly<Record<string, unknown>> | null, longest: number): void {
  const { title = "", message = "" } = text ?? {};
  if (String(title).length > 32 || String(message).length > longest) {
    throw invalidArgument("a title over 32 or a message over the characters allowed");
  }
}
