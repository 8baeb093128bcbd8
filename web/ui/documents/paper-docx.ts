import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type { Language } from "../../language/words.ts";
import type { Paper, PaperBlock } from "./paper.ts";

const western = "Times New Roman";

/** A face of the page; what is not Chinese stands in Times New Roman. Sizes are in half points. */
const face = (eastAsia: string, size: number): Pick<IRunOptions, "font" | "size"> => ({
  font: { ascii: western, hAnsi: western, cs: western, eastAsia },
  size,
});

/** The layout of GB/T 9704 (title 2号小标宋, text 3号仿宋 28 pt apart, margins 37/35/28/26 mm), and a plain one for English. */
const layouts = {
  zh: {
    title: face("方正小标宋简体", 44),
    text: face("仿宋", 32),
    heading: face("黑体", 32),
    cell: face("仿宋", 24),
    cellHead: face("黑体", 24),
    fine: face("仿宋", 21),
    page: face("宋体", 28),
    spacing: { line: 560, lineRule: LineRuleType.EXACT },
    cellSpacing: { line: 400, lineRule: LineRuleType.EXACT },
    titleSpacing: { line: 640, lineRule: LineRuleType.EXACT, before: 560, after: 560 },
    indent: { firstLine: 640, firstLineChars: 200 },
    margin: { top: 37, bottom: 35, left: 28, right: 26 },
  },
  en: {
    title: { ...face("宋体", 32), bold: true },
    text: face("宋体", 22),
    heading: { ...face("宋体", 24), bold: true },
    cell: face("宋体", 20),
    cellHead: { ...face("宋体", 20), bold: true },
    fine: face("宋体", 18),
    page: face("宋体", 18),
    spacing: { line: 300, lineRule: LineRuleType.AUTO, after: 120 },
    cellSpacing: { line: 260, lineRule: LineRuleType.AUTO },
    titleSpacing: { line: 380, lineRule: LineRuleType.AUTO, after: 320 },
    indent: {},
    margin: { top: 25, bottom: 25, left: 25, right: 25 },
  },
} as const;

/** Twentieths of a point, rounded as Word itself rounds; the library cuts off, and A4 is then no A4. */
const twips = (mm: number): number => Math.round((mm * 1440) / 25.4);

const pageMm = { width: 210, height: 297 } as const;

const textWidth = ({ left, right }: { readonly left: number; readonly right: number }): number => twips(pageMm.width - left - right);

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

const cellOf = (language: Language, text: string, width: number, isHead: boolean): TableCell => {
  const { cell, cellHead, cellSpacing } = layouts[language];
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 40, bottom: 40, left: 100, right: 100 },
    borders: { top: line, bottom: line, left: line, right: line },
    children: text.split("\n").map(
      (part) =>
        new Paragraph({
          spacing: cellSpacing,
          ...(isHead ? { alignment: AlignmentType.CENTER } : {}),
          children: [new TextRun({ text: part, ...(isHead ? cellHead : cell) })],
        }),
    ),
  });
};

const tableOf = (language: Language, { caption, head, rows, wide }: Extract<PaperBlock, { is: "table" }>): readonly FileChild[] => {
  const { text, spacing, margin } = layouts[language];
  const whole = wide.reduce((sum, one) => sum + one, 0);
  const widths = wide.map((one) => Math.floor((textWidth(margin) * one) / whole));
  const rowOf = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: widths.map((width, place) => cellOf(language, cells[place] ?? "", width, isHead)),
    });
  const above = caption === null ? [] : [new Paragraph({ spacing, keepNext: true, children: [new TextRun({ text: caption, ...text })] })];
  return [
    ...above,
    new Table({
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      rows: [rowOf(head, true), ...rows.map((row) => rowOf(row, false))],
    }),
    // Two tables that touch would be one to Word.
    new Paragraph({ spacing, children: [] }),
  ];
};

const blockOf = (language: Language, block: PaperBlock): readonly FileChild[] => {
  const { text, heading, fine, spacing, indent } = layouts[language];
  const paragraph = (said: string, run: IRunOptions, first: object): Paragraph =>
    new Paragraph({ spacing, indent: first, children: [new TextRun({ ...run, text: said })] });
  if (block.is === "table") return tableOf(language, block);
  if (block.is === "numbered") return block.items.map((item, place) => paragraph(`${place + 1}. ${item}`, text, indent));
  if (block.is === "heading")
    return [new Paragraph({ spacing, indent, keepNext: true, children: [new TextRun({ ...heading, text: block.text })] })];
  return [paragraph(block.text, block.is === "fine" ? fine : text, block.is === "paragraph" ? indent : {})];
};

const signature = ({ language, by, on }: Paper): readonly Paragraph[] => {
  const { text, spacing } = layouts[language];
  const right = (said: string, keepNext: boolean): Paragraph =>
    new Paragraph({
      spacing,
      keepNext,
      alignment: AlignmentType.RIGHT,
      indent: language === "zh" ? { right: 640 } : {},
      children: [new TextRun({ ...text, text: said })],
    });
  return [new Paragraph({ spacing, keepNext: true, children: [] }), ...(by === null ? [] : [right(by, true)]), right(on, false)];
};

/** `— 1 —`, on the outer side of the sheet. */
const pageNumber = (language: Language, isEven: boolean): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: isEven ? AlignmentType.LEFT : AlignmentType.RIGHT,
        indent: isEven ? { left: 280 } : { right: 280 },
        children: [new TextRun({ ...layouts[language].page, children: ["— ", PageNumber.CURRENT, " —"] })],
      }),
    ],
  });

/** Writes a paper as a Word document that Word and WPS open as an official paper. */
export const docxOf = (paper: Paper): Promise<Blob> => {
  const { language, title, blocks } = paper;
  const { title: titleFace, titleSpacing, text, margin } = layouts[language];
  const margins = Object.fromEntries(Object.entries(margin).map(([side, mm]) => [side, twips(mm)]));
  const heading = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: titleSpacing,
    children: [new TextRun({ ...titleFace, text: title })],
  });
  const document = new Document({
    title,
    creator: paper.by ?? "",
    evenAndOddHeaderAndFooters: true,
    styles: { default: { document: { run: { ...text, language: { value: "en-US", eastAsia: "zh-CN" } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(pageMm.width), height: twips(pageMm.height) },
            margin: { ...margins, footer: twips(25) },
          },
        },
        footers: { default: pageNumber(language, false), even: pageNumber(language, true) },
        children: [heading, ...blocks.flatMap((block) => blockOf(language, block)), ...signature(paper)],
      },
    ],
  });
  return Packer.toBlob(document);
};
