/** Looks into the XML of an .xlsx file, for tests on what stands there beyond values. */

import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The text directly inside. */
  readonly text: string;
}

export interface WorkbookParts {
  readonly paths: readonly string[];
  /** The root element of a part. */
  part(path: string): XmlElement;
  /** The root element of the sheet of that name. */
  sheet(name: string): XmlElement;
}

export function readParts(bytes: Uint8Array): WorkbookParts {
  const files = unzipSync(bytes);
  const part = (path: string) => {
    const file = files[path];
    if (!file) throw new Error(`no part ${path}`);
    return parseTree(strFromU8(file));
  };
  return {
    paths: Object.keys(files),
    part,
    sheet(name) {
      const sheets = findAll(part("xl/workbook.xml"), "sheet");
      const id = sheets.find(({ attributes }) => attributes.name === name)?.attributes["r:id"];
      const links = findAll(part("xl/_rels/workbook.xml.rels"), "Relationship");
      const link = links.find(({ attributes }) => attributes.Id === id);
      return part(`xl/${link?.attributes.Target ?? ""}`);
    },
  };
}

/** Every element of that name below `root`, in the order of the document. */
export function findAll(root: XmlElement, name: string): XmlElement[] {
  return root.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}

/** The one element of that name below `root`. */
export function findOne(root: XmlElement, name: string): XmlElement {
  const [found, ...others] = findAll(root, name);
  if (!found || others.length > 0) {
    throw new Error(`expected one <${name}>, found ${found ? others.length + 1 : 0}`);
  }
  return found;
}

function parseTree(xml: string): XmlElement {
  interface Growing {
    name: string;
    attributes: Record<string, string>;
    children: Growing[];
    text: string;
  }
  const root: Growing = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.on("text", (text) => {
    open.at(-1)!.text += text;
  });
  parser.write(xml).close();
  return root.children[0]!;
}
