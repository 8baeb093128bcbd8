/** The lines and cells of what Excel and WPS put on the clipboard; a cell with a line break comes in quotes. */
export const clipboardCells = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [[]];
  const cell = /(?:^|\t|\r?\n)(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))/g;
  for (const [whole, quoted, plain] of text.replace(/\r?\n$/, "").matchAll(cell)) {
    if (/^\r?\n/.test(whole)) lines.push([]);
    lines.at(-1)?.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
  }
  return lines;
};
