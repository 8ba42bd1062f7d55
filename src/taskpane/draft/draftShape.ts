/** Tells a draft from whatever else may stand in the browser's storage. */

import type { Finding } from "../../core/finding";
import { say } from "../../core/messages";
import type { Draft } from "./draft";
import {
  amount,
  day,
  either,
  flag,
  listOf,
  oneOf,
  optional,
  orNull,
  record,
  text,
  valuesOf,
  type Shape,
} from "./shape";

const span = record({ start: amount, end: amount });
const comparison = oneOf(">=", "<=", "=", "~");

const units = listOf(record({ name: text, role: oneOf("lead", "responsible", "support") }));

const milestoneFields = {
  subject: text,
  action: text,
  start: orNull(day),
  due: day,
  stated: flag,
};

const targetFields = {
  subject: text,
  comparison,
  value: amount,
  unit: text,
  due: orNull(day),
  accumulates: flag,
};

const item = record({
  number: amount,
  label: text,
  section: amount,
  text,
  leaders: listOf(text),
  units,
  milestones: listOf(record({ ...milestoneFields, phrase: text, span })),
  targets: listOf(record({ ...targetFields, phrase: text, span })),
});

const findingFields = record({
  severity: oneOf("error", "warning", "hint"),
  code: text,
  item: orNull(amount),
  values: valuesOf(either(text, amount)),
  message: text,
});

/** A sentence that this version no longer has, or says with other gaps, cannot be said. */
const finding: Shape = (value) => {
  if (!findingFields(value)) return false;
  try {
    const { code, values } = value as Finding;
    return say(code, values) !== "";
  } catch {
    return false;
  }
};

const notice = record({
  title: orNull(text),
  documentNumber: orNull(text),
  issuer: orNull(text),
  issuedOn: orNull(day),
  year: orNull(amount),
  declared: orNull(amount),
  reporting: orNull(record({ phrase: text, every: oneOf("month", "quarter", "year") })),
  sections: listOf(record({ number: amount, title: text })),
  items: listOf(item),
  findings: listOf(finding),
});

/** Every field of `fields`, each of which may be left out. */
const someOf = (fields: Readonly<Record<string, Shape>>): Shape =>
  record(
    Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, optional(shape)])),
  );

const inItem = { item: amount };
const atPlace = { item: amount, index: amount };

const correction = either(
  record({ kind: oneOf("leaders"), ...inItem, leaders: listOf(text) }),
  record({ kind: oneOf("units"), ...inItem, units }),
  record({ kind: oneOf("addMilestone"), ...inItem, milestone: record(milestoneFields) }),
  record({ kind: oneOf("changeMilestone"), ...atPlace, change: someOf(milestoneFields) }),
  record({ kind: oneOf("addTarget"), ...inItem, target: record(targetFields) }),
  record({ kind: oneOf("changeTarget"), ...atPlace, change: someOf(targetFields) }),
  record({ kind: oneOf("removeMilestone", "removeTarget"), ...atPlace }),
  record({ kind: oneOf("year"), year: amount }),
  record({ kind: oneOf("group"), group: text, members: listOf(text) }),
  record({ kind: oneOf("settle"), findings: listOf(amount) }),
);

const draft = record({ notice, corrections: listOf(correction) });

export function isDraft(value: unknown): value is Draft {
  return draft(value);
}
