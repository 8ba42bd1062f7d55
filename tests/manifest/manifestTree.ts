/** manifest.xml as a tree whose names no longer depend on the prefixes that the file happens to use. */

import { SaxesParser, type SaxesTagNS } from "saxes";

/** Where an element belongs: the basic manifest, the ribbon's overrides, or the types that both share. */
export type Vocabulary = "app" | "overrides" | "basic" | "foreign";

export interface ManifestElement {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  /** By local name; `xsi:type` stands as `xsi:type`, declarations of namespaces are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ManifestElement[];
  /** Text directly inside, without surrounding white space. */
  readonly text: string;
  readonly line: number;
}

/** Something that is wrong with the manifest, in words, and the line where it stands. */
export interface Problem {
  readonly line: number;
  readonly message: string;
}

type OpenElement = Omit<ManifestElement, "children" | "text"> & {
  children: ManifestElement[];
  text: string;
};

const vocabularies: Readonly<Record<string, Vocabulary>> = {
  "http://schemas.microsoft.com/office/appforoffice/1.1": "app",
  "http://schemas.microsoft.com/office/taskpaneappversionoverrides": "overrides",
  "http://schemas.microsoft.com/office/officeappbasictypes/1.0": "basic",
};

const instanceNamespace = "http://www.w3.org/2001/XMLSchema-instance";

/** The root element, or the reason why the text is not XML. */
export function readManifest(xml: string): ManifestElement | Problem {
  const parser = new SaxesParser({ xmlns: true });
  const open: OpenElement[] = [];
  const finished: ManifestElement[] = [];
  let problem: Problem | null = null;
  parser.on("error", (error) => {
    problem ??= { line: parser.line, message: `不是完整的 XML：${error.message}` };
  });
  parser.on("opentag", (tag) => {
    const element = elementOf(tag, parser.line);
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text.trim();
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element && open.length === 0) finished.push(element);
  });
  parser.write(xml).close();
  return problem ?? finished[0] ?? { line: 1, message: "文件是空的" };
}

function elementOf(tag: SaxesTagNS, line: number): OpenElement {
  const attributes = Object.values(tag.attributes).filter(({ prefix, name }) => {
    return prefix !== "xmlns" && name !== "xmlns";
  });
  return {
    name: tag.local,
    vocabulary: vocabularies[tag.uri] ?? "foreign",
    attributes: Object.fromEntries(
      attributes.map(({ uri, local, value }) => {
        return [uri === instanceNamespace ? `xsi:${local}` : local, value];
      }),
    ),
    children: [],
    text: "",
    line,
  };
}

/** `element` and everything inside it, in the order of the file. */
export function* everyElement(element: ManifestElement): Generator<ManifestElement> {
  yield element;
  for (const child of element.children) yield* everyElement(child);
}

/** All elements of that name, wherever they stand. */
export function elementsNamed(root: ManifestElement, ...names: string[]): ManifestElement[] {
  return [...everyElement(root)].filter(({ name }) => names.includes(name));
}
