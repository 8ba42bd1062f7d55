/** Reads arguments and property values of unknown shape; a wrong shape is InvalidArgument. */

import { invalidArgument } from "../model/hostError";
import { HostObject } from "./members";

export function asString(value: unknown): string {
  if (typeof value === "string") return value;
  throw invalidArgument(`text expected, got ${JSON.stringify(value)}`);
}

export function asNumber(value: unknown): number {
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(`a number expected, got ${JSON.stringify(value)}`);
}

export function asBoolean(value: unknown): boolean {
  if (typeof value === "boolean") return value;
  throw invalidArgument(`true or false expected, got ${JSON.stringify(value)}`);
}

/** A plain object; null and undefined become null. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  throw invalidArgument(`an object expected, got ${JSON.stringify(value)}`);
}

export function asWord<Word extends string>(value: unknown, words: readonly Word[]): Word {
  const word = words.find((candidate) => candidate === value);
  if (word === undefined)
    throw invalidArgument(`${JSON.stringify(value)} is none of ${words.join()}`);
  return word;
}

/** `#RRGGBB`, whatever the case. */
export function asColor(value: unknown): string {
  const color = asString(value);
  if (!/^#[0-9A-Fa-f]{6}$/.test(color)) throw invalidArgument(`the colour ${color}`);
  return color.toUpperCase();
}

/** The target of an object argument of a given type. */
export function asTarget<Target>(value: unknown, type: string): Target {
  if (value instanceof HostObject && value.type === type) return value.target as Target;
  throw invalidArgument(`a ${type} expected`);
}
