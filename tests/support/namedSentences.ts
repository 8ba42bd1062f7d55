/** Finds which sentences the code that an entry loads may say: their codes stand in it as text. */

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

interface Source {
  /** Files it loads at once. */
  readonly loads: readonly string[];
  /** Files it loads later, by `import()`. */
  readonly loadsLater: readonly string[];
  /** Every text in it that could be a code; of templates with any word in each gap. */
  readonly texts: readonly RegExp[];
}

/**
 * @param later whether what is loaded later counts as well.
 * @returns the file that names it, by code.
 */
export function namedSentences(
  entry: string,
  codes: readonly string[],
  later: boolean,
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const file of filesOf(entry, later)) {
    if (file.startsWith("src/core/messages")) continue;
    const { texts } = readSource(file);
    for (const code of codes) if (texts.some((text) => text.test(code))) named.set(code, file);
  }
  return named;
}

function filesOf(entry: string, later: boolean): ReadonlySet<string> {
  const files = new Set([entry]);
  for (const file of files) {
    const { loads, loadsLater } = readSource(file);
    for (const next of later ? [...loads, ...loadsLater] : loads) files.add(next);
  }
  return files;
}

const known = new Map<string, Source>();

function readSource(file: string): Source {
  const read = known.get(file);
  if (read) return read;
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.ES2022);
  const found = { loads: [] as string[], loadsLater: [] as string[], texts: [] as RegExp[] };
  const visit = (node: ts.Node): void => {
    const specifier = importOf(node);
    if (specifier)
      (specifier.later ? found.loadsLater : found.loads).push(...resolve(file, specifier.text));
    else if (ts.isStringLiteral(node)) found.texts.push(exactly([node.text]));
    // A code that is put together begins with its chapter's word.
    else if (ts.isTemplateExpression(node) && /^[a-z]+-/.test(node.head.text)) {
      found.texts.push(
        exactly([node.head.text, ...node.templateSpans.map((span) => span.literal.text)]),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  known.set(file, found);
  return found;
}

function importOf(node: ts.Node): { readonly text: string; readonly later: boolean } | null {
  if (ts.isImportDeclaration(node)) {
    if (node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) return null;
    return { text: textOf(node.moduleSpecifier), later: false };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return { text: textOf(node.arguments[0]), later: true };
  }
  return null;
}

function textOf(node: ts.Node | undefined): string {
  return node && ts.isStringLiteral(node) ? node.text : "";
}

/** Our own file behind a specifier; none for a package. */
function resolve(from: string, specifier: string): readonly string[] {
  if (!specifier.startsWith(".")) return [];
  const path = join(dirname(from), specifier);
  return [`${path}.ts`, `${path}.tsx`].filter((file) => existsSync(file));
}

function exactly(pieces: readonly string[]): RegExp {
  const escaped = pieces.map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${escaped.join("[A-Za-z]+")}$`);
}
