import { strToU8 } from "fflate";
import type { Trouble } from "../../src/opc/refusal";
import { readXml, type NameElement } from "../../src/opc/readXml";
import type { XmlElement } from "../../src/opc/xmlElement";
import { packageOf } from "./packageFile";

/** What a visitor is told, one word an event. */
function eventsOf(part: string | Uint8Array, nameOf?: NameElement): string[] {
  const events: string[] = [];
  readXml(
    packageOf(part),
    "part.xml",
    {
      open: ({ name }) => events.push(`<${name}>`),
      text: (text) => events.push(text),
      close: (name) => events.push(`</${name}>`),
    },
    nameOf,
  );
  return events;
}

const byNamespace: NameElement = (_, local) => local;

function attributeOf(part: string, local: string, nameOf?: NameElement): string | undefined {
  let found: string | undefined;
  const open = (element: XmlElement) => (found = element.attribute(local));
  readXml(packageOf(part), "part.xml", { open }, nameOf);
  return found;
}

test.each<[string, string | Uint8Array, Trouble]>([
  [
    "entities that double each other",
    '<!DOCTYPE a [<!ENTITY b "xxxx"><!ENTITY c "&b;&b;&b;&b;">]><a>&c;</a>',
    "hostile",
  ],
  ["a document type that names a file", '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "hostile"],
  ["elements nested without end", "<a>".repeat(251) + "</a>".repeat(251), "hostile"],
  ["an entity that nothing declares", "<a>&nbsp;</a>", "damaged"],
  ["XML that breaks off", '<a b="1">', "damaged"],
  ["elements that close in the wrong order", "<a><b></a></b>", "damaged"],
  ["no XML at all", "序号,内容", "damaged"],
  ["nothing", "", "damaged"],
  ["text that is not UTF-8", Uint8Array.from([...strToU8("<a>"), 0xff, 0xfe, 0x3c]), "damaged"],
])("%s is refused", (_, part, trouble) => {
  expect(() => eventsOf(part)).toThrow(expect.objectContaining({ trouble, part: "part.xml" }));
});

test("elements nested to the limit are read", () => {
  expect(eventsOf("<a>".repeat(250) + "</a>".repeat(250))).toHaveLength(500);
});

test("a part that is not there is refused as damage", () => {
  expect(() => readXml(packageOf("<a/>"), "lost.xml", {})).toThrow(
    expect.objectContaining({ trouble: "damaged", part: "lost.xml" }),
  );
});

test("what goes wrong in a visitor counts as damage and keeps its cause", () => {
  const cause = new RangeError("too many");
  const open = () => {
    throw cause;
  };
  expect(() => readXml(packageOf("<a/>"), "part.xml", { open })).toThrow(
    expect.objectContaining({ trouble: "damaged", cause }),
  );
});

test("texts arrive with their entities and CDATA resolved", () => {
  expect(eventsOf("<a>&lt;甲&gt; &#20057;<![CDATA[<丙>]]></a>").join("")).toBe(
    "<a><甲> 乙<丙></a>",
  );
});

test("elements are named without their prefixes", () => {
  expect(eventsOf('<x:a xmlns:x="urn:one"><x:b/></x:a>')).toEqual(["<a>", "<b>", "</b>", "</a>"]);
});

test("elements are named by namespace where the visitor says how", () => {
  const part = '<a xmlns="urn:one" xmlns:y="urn:two"><y:a/></a>';
  const nameOf: NameElement = (namespace, local) =>
    `${namespace === "urn:two" ? "y" : ""}:${local}`;
  expect(eventsOf(part, nameOf)).toEqual(["<:a>", "<y:a>", "</y:a>", "</:a>"]);
});

test("a prefix that nothing declares is refused where elements are told by namespace", () => {
  expect(() => eventsOf("<x:a/>", byNamespace)).toThrow(
    expect.objectContaining({ trouble: "damaged" }),
  );
});

const attributes = [
  { title: "bare", part: '<a val="1"/>' },
  { title: "prefixed like its element", part: '<w:a xmlns:w="urn:w" w:val="1"/>' },
  { title: "bare on a prefixed element", part: '<w:a xmlns:w="urn:w" val="1"/>' },
  { title: "prefixed with another name", part: '<a xmlns:r="urn:r" r:val="1"/>' },
  { title: "bare, behind a prefixed one", part: '<a xmlns:r="urn:r" r:val="2" val="1"/>' },
  { title: "bare, behind a longer name", part: '<a interval="2" val="1"/>' },
];
const ownPrefixFirst = {
  title: "prefixed like its element, behind another of that name",
  part: '<w:a xmlns:w="urn:w" xmlns:v="urn:v" v:val="2" w:val="1"/>',
};

test.each(attributes)("an attribute is found by its local name: $title", ({ part }) => {
  expect(attributeOf(part, "val")).toBe("1");
  expect(attributeOf(part, "other")).toBeUndefined();
});

test.each([...attributes, ownPrefixFirst])(
  "an attribute is found by its local name among namespaces: $title",
  ({ part }) => {
    expect(attributeOf(part, "val", byNamespace)).toBe("1");
    expect(attributeOf(part, "other", byNamespace)).toBeUndefined();
  },
);
