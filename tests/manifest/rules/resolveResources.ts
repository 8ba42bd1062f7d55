/** Every `resid` names a resource of the right kind, every resource is used, and no two share an id. */

import { elementsNamed, everyElement, type ManifestElement, type Problem } from "../manifestTree";

const kindByReference: Readonly<Record<string, string>> = {
  Image: "Images",
  SourceLocation: "Urls",
  FunctionFile: "Urls",
  LearnMoreUrl: "Urls",
  Label: "ShortStrings",
  Title: "ShortStrings",
  Description: "LongStrings",
};

export function resolveResources(root: ManifestElement): Problem[] {
  const kindById = new Map<string, string>();
  const problems: Problem[] = [];
  const resources = elementsNamed(root, "Resources").flatMap(({ children }) => children);
  for (const kind of resources) {
    for (const { attributes, line } of kind.children) {
      const id = attributes["id"] ?? "";
      if (kindById.has(id)) problems.push({ line, message: `资源 ${id} 重复定义` });
      kindById.set(id, kind.name);
    }
  }
  const references = [...everyElement(root)].filter(({ attributes }) => "resid" in attributes);
  problems.push(...references.flatMap((reference) => checkReference(reference, kindById)));
  const used = new Set(references.map(({ attributes }) => attributes["resid"]));
  for (const resource of resources.flatMap(({ children }) => children)) {
    const id = resource.attributes["id"] ?? "";
    if (!used.has(id)) problems.push({ line: resource.line, message: `资源 ${id} 没有用到` });
  }
  return problems;
}

function checkReference(
  { name, line, attributes }: ManifestElement,
  kindById: ReadonlyMap<string, string>,
): Problem[] {
  const id = attributes["resid"] ?? "";
  const kind = kindById.get(id);
  const wanted = kindByReference[name];
  if (!kind) return [{ line, message: `<${name}> 引用的资源 ${id} 没有定义` }];
  if (wanted && kind !== wanted) {
    return [
      { line, message: `<${name}> 引用的资源 ${id} 须定义在 <${wanted}> 里，不在 <${kind}> 里` },
    ];
  }
  return [];
}
