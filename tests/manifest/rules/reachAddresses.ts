/** Every address is https, under the add-in's own folder, and leads to a file that the build makes. */

import { elementsNamed, everyElement, type ManifestElement, type Problem } from "../manifestTree";

/** What the build puts into its folder, by path, e.g. `taskpane.html` or `assets/ledger-16.png`. */
export interface BuiltFiles {
  has(path: string): boolean;
}

const addressed = [
  "IconUrl",
  "HighResolutionIconUrl",
  "SupportUrl",
  "SourceLocation",
  "Image",
  "Url",
];

export function reachAddresses(root: ManifestElement, files: BuiltFiles): Problem[] {
  const folder = folderOf(root);
  return addressesIn(root).flatMap(({ line, address }) => {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (url?.protocol !== "https:")
      return [{ line, message: `网址须以 https:// 开头：${address}` }];
    if (!url.href.startsWith(folder)) {
      return [{ line, message: `网址不在加载项自己的文件夹 ${folder} 里：${address}` }];
    }
    const path = `${url.origin}${url.pathname}`.slice(folder.length);
    return files.has(path) ? [] : [{ line, message: `构建结果里没有这个文件：${path}` }];
  });
}

/** Where the pane's own page stands. */
export function folderOf(root: ManifestElement): string {
  const settings = elementsNamed(root, "DefaultSettings")[0];
  const page = settings?.children[0]?.attributes["DefaultValue"] ?? "";
  return page.slice(0, page.lastIndexOf("/") + 1);
}

function addressesIn(root: ManifestElement): { line: number; address: string }[] {
  return elementsNamed(root, ...addressed).flatMap((element) =>
    [...everyElement(element)].flatMap(({ line, attributes }) =>
      [attributes["DefaultValue"], attributes["Value"]].flatMap((address) =>
        address === undefined ? [] : [{ line, address }],
      ),
    ),
  );
}
