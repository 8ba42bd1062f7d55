/** What the ribbon demands beyond the schema: ids of its own, at most six controls, functions with a file. */

import { elementsNamed, type ManifestElement, type Problem } from "../manifestTree";

const mostControls = 6;

export function uniqueControls(root: ManifestElement): Problem[] {
  return [
    ...repeatedIds(elementsNamed(root, "Control", "Item"), "控件"),
    ...repeatedIds(elementsNamed(root, "Group"), "分组"),
    ...crowdedGroups(root),
    ...functionsWithoutFile(root),
  ];
}

function repeatedIds(elements: readonly ManifestElement[], what: string): Problem[] {
  const seen = new Set<string>();
  return elements.flatMap(({ attributes, line }) => {
    const id = attributes["id"] ?? "";
    if (seen.has(id)) return [{ line, message: `${what} id ${id} 重复` }];
    seen.add(id);
    return [];
  });
}

function crowdedGroups(root: ManifestElement): Problem[] {
  return elementsNamed(root, "Group")
    .filter(({ children }) => elementsIn(children, "Control") > mostControls)
    .map(({ line }) => ({ line, message: `一个分组最多 ${mostControls} 个控件` }));
}

const elementsIn = (children: readonly ManifestElement[], name: string) =>
  children.filter((child) => child.name === name).length;

function functionsWithoutFile(root: ManifestElement): Problem[] {
  if (elementsNamed(root, "FunctionFile").length > 0) return [];
  return elementsNamed(root, "FunctionName").map(({ line, text }) => ({
    line,
    message: `函数 ${text} 没有 <FunctionFile>，按钮点了不会有反应`,
  }));
}
