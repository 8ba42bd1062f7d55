/** Reads colours as cells name them: outright, by theme and tint, or by number of the old palette. */

import { isTrue } from "./readWorkbookPart";
import type { Theme } from "./readTheme";
import { numberOf, type XmlTree } from "./xmlTree";

/** The old palette from number 8 on (ECMA-376 part 1, 18.8.27); 0 to 7 repeat its first eight. */
const palette = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 " +
  "9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF " +
  "00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** Numbers of the window's own colours, which are no colour of anybody's choice. */
const firstAutomatic = 64;

/** `RRGGBB`; null where the colour is absent or Excel's own to choose. */
export function readColor(tree: XmlTree | undefined, theme: Theme): string | null {
  if (!tree || isTrue(tree.attribute("auto"))) return null;
  const rgb = tree.attribute("rgb");
  if (rgb !== undefined) return /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? plain(rgb) : null;
  const named = tree.attribute("theme");
  const base = named === undefined ? indexed(tree) : (theme[Number(named)] ?? null);
  return base === null ? null : tinted(base, numberOf(tree, "tint", 0));
}

const plain = (rgb: string): string => rgb.slice(-6).toUpperCase();

function indexed(tree: XmlTree): string | null {
  const number = numberOf(tree, "indexed", firstAutomatic);
  return number >= firstAutomatic ? null : (palette[number < 8 ? number : number - 8] ?? null);
}

/** Lightens (0 to 1) or darkens (-1 to 0) by the colour's luminance (18.3.1.15). */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const parts = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const light = (Math.max(...parts) + Math.min(...parts)) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  return parts.map((part) => hex(relight(part, light, wanted))).join("");
}

/** Keeps hue and saturation: the distance from grey grows and shrinks with the room around it. */
function relight(part: number, light: number, wanted: number): number {
  const room = (level: number) => 1 - Math.abs(2 * level - 1);
  return room(light) === 0 ? wanted : wanted + ((part - light) * room(wanted)) / room(light);
}

function hex(part: number): string {
  const byte = Math.round(Math.min(1, Math.max(0, part)) * 255);
  return byte.toString(16).toUpperCase().padStart(2, "0");
}
