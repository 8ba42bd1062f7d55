import { readLinks } from "../../src/opc/readLinks";
import { open, packageFile } from "./packageFile";

const links = (...each: string[]) => `<Relationships>${each.join("")}</Relationships>`;
const link = (target: string, more = "") =>
  `<Relationship Id="a" Type="http://example.org/2006/worksheet" Target="${target}"${more}/>`;

test.each([
  { part: "", path: "_rels/.rels", target: "xl/workbook.xml", full: "xl/workbook.xml" },
  { part: "", path: "_rels/.rels", target: "/xl/workbook.xml", full: "xl/workbook.xml" },
  { part: "xl/workbook.xml", target: "worksheets/1.xml", full: "xl/worksheets/1.xml" },
  { part: "xl/workbook.xml", target: "./worksheets/1.xml", full: "xl/worksheets/1.xml" },
  { part: "xl/workbook.xml", target: "../docProps/a.xml", full: "docProps/a.xml" },
  { part: "xl/workbook.xml", target: "/xl/worksheets/1.xml", full: "xl/worksheets/1.xml" },
  { part: "workbook.xml", path: "_rels/workbook.xml.rels", target: "a.xml", full: "a.xml" },
])("“$target” of “$part” leads to $full", (given) => {
  const { part, path = "xl/_rels/workbook.xml.rels", target, full } = given;
  const source = open(packageFile({ [path]: links(link(target)) }));
  expect(readLinks(source, part)).toEqual([{ id: "a", type: "worksheet", target: full }]);
});

test("links that lead out of the package, or nowhere, are left out", () => {
  const part = links(
    link("https://example.org/a.xml", ' TargetMode="External"'),
    link(""),
    '<Relationship Id="b" Target="c.xml"/>',
    "<Other/>",
  );
  expect(readLinks(open(packageFile({ "_rels/.rels": part })), "")).toEqual([]);
});

test("a part without links has none", () => {
  expect(readLinks(open(packageFile({ "a.xml": "<a/>" })), "a.xml")).toEqual([]);
});
