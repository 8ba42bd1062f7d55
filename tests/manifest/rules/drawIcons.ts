/** Icons come in the sizes that Office asks for, and each picture has the size it is named for. */

import { elementsNamed, type ManifestElement, type Problem } from "../manifestTree";
import { readPngSize } from "../pngSize";
import { folderOf } from "./reachAddresses";

/** The bytes of a built file, or null where there is none. */
export type ReadFile = (path: string) => Uint8Array | null;

const mandatorySizes = [16, 32, 80];
const allowedSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/** Sizes for task pane add-ins, from the reference pages of the two elements. */
const ownIcons = [
  ["IconUrl", 32],
  ["HighResolutionIconUrl", 64],
] as const;

export function drawIcons(root: ManifestElement, readFile: ReadFile): Problem[] {
  const folder = folderOf(root);
  const check = (line: number, address: string, size: number) =>
    checkPicture(readFile, line, address.slice(folder.length), size);
  return [
    ...elementsNamed(root, "Icon").flatMap(checkSizes),
    ...ownIcons.flatMap(([name, size]) => {
      const found = elementsNamed(root, name);
      if (found.length === 0) return [{ line: root.line, message: `缺少 <${name}>` }];
      return found.flatMap(({ line, attributes }) =>
        check(line, attributes["DefaultValue"] ?? "", size),
      );
    }),
    ...elementsNamed(root, "Icon").flatMap(({ children }) =>
      children.flatMap(({ line, attributes }) => {
        const address = addressOf(root, attributes["resid"] ?? "");
        return address === null ? [] : check(line, address, Number(attributes["size"]));
      }),
    ),
  ];
}

function checkSizes({ line, children }: ManifestElement): Problem[] {
  const sizes = children.map(({ attributes }) => Number(attributes["size"]));
  return [
    ...mandatorySizes
      .filter((size) => !sizes.includes(size))
      .map((size) => ({ line, message: `<Icon> 缺少 ${size} 像素的图标` })),
    ...sizes
      .filter((size, index) => !allowedSizes.includes(size) || sizes.indexOf(size) < index)
      .map((size) => ({ line, message: `<Icon> 的尺寸 ${size} 不认得或重复` })),
  ];
}

function addressOf(root: ManifestElement, id: string): string | null {
  const image = elementsNamed(root, "Images")
    .flatMap(({ children }) => children)
    .find(({ attributes }) => attributes["id"] === id);
  return image?.attributes["DefaultValue"] ?? null;
}

function checkPicture(readFile: ReadFile, line: number, path: string, size: number): Problem[] {
  const bytes = readFile(path);
  if (!bytes) return []; // told by reachAddresses
  const found = readPngSize(bytes);
  if (!found) return [{ line, message: `${path} 不是 PNG 图片` }];
  if (found.width === size && found.height === size) return [];
  return [{ line, message: `${path} 是 ${found.width}×${found.height}，须是 ${size}×${size}` }];
}
