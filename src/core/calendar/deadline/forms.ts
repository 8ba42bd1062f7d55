/** The kinds of time phrase in the order in which they are tried: the first that fits is taken. */

import { day, dayRange, numericDay } from "./dayForms";
import type { DeadlineForm } from "./deadline";
import { fromIssue } from "./issueForms";
import { currentMonth, month, monthRange } from "./monthForms";
import { firstQuarters, halfYear, holiday, quarter } from "./seasonForms";
import {
  beforeYear,
  fiveYearPlan,
  midYear,
  wholeYear,
  withinYear,
  withinYears,
  yearEnd,
  yearRange,
} from "./yearForms";

export const deadlineForms: readonly DeadlineForm[] = [
  fromIssue,
  dayRange,
  numericDay,
  day,
  monthRange,
  month,
  currentMonth,
  firstQuarters,
  quarter,
  halfYear,
  holiday,
  fiveYearPlan,
  yearRange,
  yearEnd,
  midYear,
  withinYear,
  beforeYear,
  withinYears,
  wholeYear,
];
