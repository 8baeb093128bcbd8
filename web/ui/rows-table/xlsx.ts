import { strToU8, zipSync } from "fflate";
import { isDate, isInstant } from "../facts/fact-text.ts";

/** What a cell of a sheet may hold; a text that is an instant or a date becomes a date of the sheet, in Beijing time. */
export type SheetValue = string | number | boolean | null;
type Sheet = { readonly name: string; readonly header: readonly string[]; readonly rows: readonly (readonly SheetValue[])[] };

/*
 * Written out here because the library we know compresses larger sheets in a worker made from a blob, which the page's policy forbids;
 * it would then wait for ever. Texts stand inline, so that one pass over the rows is enough.
 */
const styles = { plain: 0, heading: 1, date: 2, time: 3 } as const;

const stylesXml = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts><fonts count="2"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const office = "http://schemas.openxmlformats.org";

const contentTypes = `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`;

const relationship = (id: string, kind: string, target: string): string =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const relationships = (inner: string): string => `<Relationships xmlns="${office}/package/2006/relationships">${inner}</Relationships>`;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Control characters have no place in XML; what is left is escaped. */
const escaped = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "").replace(/[&<>"]/g, (found) => escapes[found] ?? found);

/** A cell holds at most this many characters. */
const longest = 32_767;

const epochMs = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
const beijingMs = 8 * 3_600_000;

const letters = (column: number): string =>
  (column < 26 ? "" : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const cellXml = (at: string, value: SheetValue, heading: boolean): string => {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  if (typeof value === "number") return Number.isFinite(value) ? `<c r="${at}"><v>${value}</v></c>` : "";
  if (isDate(value)) return `<c r="${at}" s="${styles.date}"><v>${(Date.parse(value) - epochMs) / dayMs}</v></c>`;
  if (isInstant(value)) return `<c r="${at}" s="${styles.time}"><v>${(Date.parse(value) + beijingMs - epochMs) / dayMs}</v></c>`;
  const text = escaped(value.slice(0, longest));
  return `<c r="${at}" t="inlineStr" s="${heading ? styles.heading : styles.plain}"><is><t xml:space="preserve">${text}</t></is></c>`;
};

const rowXml = (number: number, row: readonly SheetValue[], heading = false): string =>
  `<row r="${number}">${row.map((value, column) => cellXml(`${letters(column)}${number}`, value, heading)).join("")}</row>`;

/** Wide characters count twice. */
const widthOf = (value: SheetValue | undefined): number => {
  if (typeof value !== "string") return 10;
  if (isInstant(value)) return 16;
  return [...value].reduce((width, character) => width + (character > "\u2e7f" ? 2 : 1), 0);
};

const columnsXml = ({ header, rows }: Sheet): string => {
  const sample = rows.slice(0, 200);
  const widths = header.map((title, place) => Math.max(widthOf(title), ...sample.map((row) => widthOf(row[place]))));
  return widths
    .map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${Math.min(width, 60) + 2}" customWidth="1"/>`)
    .join("");
};

const sheetXml = (sheet: Sheet): string =>
  `<worksheet xmlns="${office}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columnsXml(sheet)}</cols><sheetData>${rowXml(1, sheet.header, true)}${sheet.rows.map((row, place) => rowXml(place + 2, row)).join("")}</sheetData></worksheet>`;

const sheetNameOf = (name: string): string => escaped(name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31)) || "1";

/** The bytes of a workbook with one sheet, its first row the header, kept in sight while one scrolls. */
export const xlsxOf = (sheet: Sheet): Uint8Array<ArrayBuffer> => {
  const workbook = `<workbook xmlns="${office}/spreadsheetml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships"><sheets><sheet name="${sheetNameOf(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": contentTypes,
    "_rels/.rels": relationships(relationship("rId1", "officeDocument", "xl/workbook.xml")),
    "xl/workbook.xml": workbook,
    "xl/_rels/workbook.xml.rels": relationships(
      relationship("rId1", "worksheet", "worksheets/sheet1.xml") + relationship("rId2", "styles", "styles.xml"),
    ),
    "xl/styles.xml": stylesXml,
    "xl/worksheets/sheet1.xml": sheetXml(sheet),
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(declaration + text)])));
};
