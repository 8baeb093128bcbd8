import { unzipSync, zipSync } from "fflate";
import { readSheet } from "read-excel-file/universal";

const longestBytes = 20 * 1024 * 1024;

/** A workbook unpacked in a way that needs no worker: the library would make one from a blob, which the page's policy forbids. */
const stored = (bytes: Uint8Array): ArrayBuffer => {
  let whole = 0;
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/.test(name)) return false;
      whole += originalSize;
      if (whole > longestBytes) throw new RangeError("a workbook too large to be read here");
      return true;
    },
  });
  const packed = zipSync(parts, { level: 0 });
  return new Uint8Array(packed).buffer;
};

const textOf = (cell: unknown): string => {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
};

/** The first sheet of an Excel or WPS workbook (.xlsx) as texts, line by line. Throws what is no such workbook. */
export const sheetTexts = async (file: Blob): Promise<readonly (readonly string[])[]> => {
  const rows = await readSheet(stored(new Uint8Array(await file.arrayBuffer())));
  return rows.map((row) => row.map(textOf));
};
