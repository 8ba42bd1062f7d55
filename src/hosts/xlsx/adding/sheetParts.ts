/** The parts that belong to one sheet of a package: its links, drawing and charts. */

import { linksPath, readLinks, type Link } from "../../../opc/readLinks";
import type { PackageEdit } from "./packageEdit";

/** Drops what only this sheet needs; the sheet's own part stays, to be written anew. */
export function dropBelongings(target: PackageEdit, sheet: string): void {
  const dropped: string[] = [];
  collect(target, sheet, dropped);
  target.drop(linksPath(sheet));
  for (const path of dropped) {
    target.drop(path);
    target.drop(linksPath(path));
  }
  dropTypes(target, dropped);
}

/** Adds to `dropped` what `part` links to and nothing else does. */
function collect(target: PackageEdit, part: string, dropped: string[]): void {
  for (const { target: path } of readLinks(target, part)) {
    if (dropped.includes(path) || isNeededElsewhere(target, path, [part, ...dropped])) continue;
    dropped.push(path);
    collect(target, path, dropped);
  }
}

function isNeededElsewhere(target: PackageEdit, path: string, gone: readonly string[]): boolean {
  return target.paths
    .filter((one) => one.endsWith(".rels"))
    .map((one) => one.replace(/_rels\/([^/]*)\.rels$/, "$1"))
    .some(
      (part) =>
        !gone.includes(part) && readLinks(target, part).some((link) => link.target === path),
    );
}

const contentTypes = "[Content_Types].xml";

function dropTypes(target: PackageEdit, paths: readonly string[]): void {
  const gone = new Set(paths.map((path) => `/${path}`.toLowerCase()));
  const types = target.demand(contentTypes).replace(/<Override [^>]*\/>/g, (tag) => {
    const name = /PartName="([^"]*)"/.exec(tag)?.[1] ?? "";
    return gone.has(name.toLowerCase()) ? "" : tag;
  });
  target.write(contentTypes, types);
}

/** Excel keeps a list of cells with formulas, and makes it anew where there is none. */
export function dropCalculationChain(target: PackageEdit, workbook: string): void {
  const link = readLinks(target, workbook).find(({ type }) => type === "calcChain");
  if (!link) return;
  target.drop(link.target);
  dropTypes(target, [link.target]);
  const path = linksPath(workbook);
  target.write(
    path,
    target
      .demand(path)
      .replace(/<Relationship [^>]*\/>/g, (tag) => (tag.includes(`Id="${link.id}"`) ? "" : tag)),
  );
}

/** Names of what lies over a sheet's cells – charts, pictures, shapes – and 批注 for comments. */
export function listObjects(target: PackageEdit, sheet: string): string[] {
  return readLinks(target, sheet).flatMap(({ type, target: path }: Link) => {
    if (/comments?$/i.test(type)) return ["批注"];
    if (type !== "drawing") return [];
    const drawing = target.text(path) ?? "";
    return [...drawing.matchAll(/<(?:\w+:)?cNvPr\s[^>]*?name="([^"]*)"/g)].map(
      ([, name = ""]) => name,
    );
  });
}
