/** The table that Excel and WPS put on the clipboard as text. */

/**
 * Rows of cells: tabs between cells, lines between rows; a cell with a tab, a line's end or quotes
 * in it stands in quotes, with its own quotes doubled.
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [, quoted, plain = "", end] = match;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "" || (end !== "\t" && pattern.lastIndex >= text.length)) break;
    if (end !== "\t") rows.push([]);
  }
  return rows.length === 1 && rows[0]?.length === 1 && rows[0][0] === "" ? [] : rows;
}
