/** The few pieces of XML writing that every part of an .xlsx file needs. */

const markup = /[&<>"\n\r\t]/g;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

const textMarkup = /[&<>]/;

/**
 * Characters that XML cannot carry or would change (a carriage return becomes a line feed), and
 * text that itself looks like the escape: ECMA-376 part 1, 22.9.2.19 (ST_Xstring).
 */
const unwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const maybeUnwritable = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]|_x/u;

const escaped = /_x([0-9A-Fa-f]{4})_/g;

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Escapes what stands between tags. */
export function escapeText(text: string): string {
  if (!textMarkup.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Hides what XML cannot carry behind `_xHHHH_`, the way Excel does; tabs and line feeds stay. */
export function escapeXstring(text: string): string {
  if (!maybeUnwritable.test(text)) return text;
  return text.replace(unwritable, (character) =>
    character === "\n" || character === "\t" ? character : `_x${hexCode(character)}_`,
  );
}

/** Undoes `escapeXstring`. */
export function unescapeXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

function hexCode(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** Attribute values; one that is undefined is left out, a boolean becomes 1 or 0. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** `<name a="1">children</name>`; children are XML already. */
export function element(name: string, attributes: Attributes, children = ""): string {
  const open = `<${name}${attributeList(attributes)}`;
  return children === "" ? `${open}/>` : `${open}>${children}</${name}>`;
}

/** `<name>text</name>`, the text escaped. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  return element(name, attributes, escapeText(text));
}

function attributeList(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${attributeText(value)}"`))
    .join("");
}

function attributeText(value: string | number | boolean): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  if (typeof value === "number") return String(value);
  return value.replace(markup, (character) => entities[character] ?? character);
}
