/** Turns what happened to the workbook into the event entries one client receives. */

import { writeAddress } from "../model/area";
import type { Scalar } from "../model/cells";
import type { Change } from "../model/changes";
import { eventKey } from "../objects/events";
import type { Session } from "../protocol/session";

/** `[category, type, target, JSON, id, override]`, as the client library takes it. */
export type EventEntry = readonly [number, number, string, string, string, boolean];

const category = 65_536;

type Payload = Readonly<Record<string, unknown>>;

interface Event {
  readonly type: number;
  readonly payload: Payload;
}

/** Where others look is theirs alone: Excel does not tell it to co-authors. */
const ownOnly: readonly Change["kind"][] = ["selected", "sheetActivated", "sheetDeactivated"];

/** Entries for the handlers that `session` has registered; none where it registered none. */
export function entriesFor(change: Change, session: Session): EventEntry[] {
  const isOther = change.author.client !== session.options.client;
  if (isOther && ownOnly.includes(change.kind)) return [];
  const event = describe(change, session);
  const targets = [change.sheet, "Workbook"];
  return targets
    .filter((target) => session.registered.has(eventKey(event.type, target)))
    .map((target) => [
      category,
      event.type,
      target,
      JSON.stringify(event.payload),
      `message${session.lastEvent}`,
      false,
    ]);
}

function describe(change: Change, session: Session): Event {
  const local = change.author.client === session.options.client;
  const base = { worksheetId: change.sheet, source: local ? "Local" : "Remote" };
  switch (change.kind) {
    case "cells":
      return { type: 10, payload: { ...base, ...changed(change, session, local) } };
    case "sheetActivated":
      return { type: 11, payload: base };
    case "sheetDeactivated":
      return { type: 12, payload: base };
    case "sheetAdded":
      return { type: 13, payload: base };
    case "selected":
      return { type: 14, payload: { ...base, address: writeAddress(change.area) } };
    case "sheetDeleted":
      return { type: 15, payload: base };
    case "sorted":
      return { type: 19, payload: { ...base, address: writeAddress(change.area) } };
    case "rowsHidden":
      return {
        type: 22,
        payload: { ...base, address: writeAddress(change.area), changeType: "Hidden" },
      };
    case "protection":
      return { type: 24, payload: { ...base, isProtected: change.isProtected } };
    case "sheetRenamed":
      return { type: 25, payload: { ...base, nameBefore: change.before, nameAfter: change.after } };
    case "sheetVisibility":
      return {
        type: 26,
        payload: { ...base, visibilityBefore: change.before, visibilityAfter: change.after },
      };
  }
}

function changed(
  change: Change & { readonly kind: "cells" },
  session: Session,
  local: boolean,
): Payload {
  const { area, changeType, details, author } = change;
  const referenceId = `event${++session.lastEvent}`;
  const sheet = session.workbook.find(change.sheet);
  if (sheet) session.eventRanges.set(referenceId, { sheet, area });
  return {
    address: writeAddress(area),
    changeType,
    triggerSource: local && author.by === "addin" ? "ThisLocalAddin" : "Unknown",
    referenceId,
    shiftDirection: "None",
    ...(details ? values(details) : {}),
  };
}

/** A single cell's values before and after; several cells go without, as in Excel. */
function values({ before, after }: { before: Scalar; after: Scalar }): Payload {
  return {
    valueBefore: before,
    valueAfter: after,
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function typeOf(value: Scalar): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
