import { describe, expect, it } from "vitest";
import * as z from "zod";
import { chineseText, visibleText } from "./words-scanner.ts";

const Sources = z.record(z.string(), z.string());
const sources = Sources.parse(import.meta.glob("../../web/**/*.tsx", { eager: true, query: "?raw", import: "default" }));

const files = Object.entries(sources);
const faultsOf = (scan: typeof visibleText) =>
  files.flatMap(([file, source]) => scan(file, source).map(({ line, text }) => `${file.replace("../../", "")}:${line} ${text}`));

describe("the scanner", () => {
  const visible = (source: string) => visibleText("a.tsx", source).map(({ text }) => text);

  it("finds text in JSX, whatever it stands in", () => {
    expect(visible("const A = () => <p>Save</p>;")).toEqual(["Save"]);
    expect(visible("const A = () => <p>{'Save'}{`of \u0024{n} 个`}</p>;")).toEqual(["Save", "of", "个"]);
    expect(visible("const A = () => <p>{ready ? 'Yes' : w.no}{busy && 'Wait'}{'No. ' + n}</p>;")).toEqual(["Yes", "Wait", "No."]);
    expect(visible("const A = () => <>{rows.map(() => <li>Row</li>)}</>;")).toEqual(["Row"]);
  });

  it("finds attributes that are shown or read out", () => {
    expect(visible("const A = () => <input placeholder='Name' aria-label={`Your \u0024{n}`} />;")).toEqual(["Name", "Your"]);
    expect(visible("const A = () => <img alt='' title='图' />;")).toEqual(["图"]);
  });

  it("leaves code, signs and words of the catalogues alone", () => {
    expect(visible("const A = () => <p className='row' id={`a-\u0024{n}`} title={w.title}>{w.save} · {'—'} {f('x')}</p>;")).toEqual([]);
    expect(visible("const a = 'plain text'; const B = () => <C kind='primary' />;")).toEqual([]);
  });

  it("leaves addresses alone", () => {
    expect(visible("const A = () => <p>{`\u0024{origin}/notices/\u0024{id}`}</p>;")).toEqual([]);
  });

  it("finds Chinese in any text but comments, with its line", () => {
    expect(chineseText("a.ts", "// 注\n/** 释 */\nconst a = '待办';\nconst b = `第 \u0024{n} 项`;")).toEqual([
      { line: 3, text: "待办" },
      { line: 4, text: "第" },
      { line: 4, text: "项" },
    ]);
  });

  it("refuses what it cannot read", () => {
    expect(() => visibleText("a.tsx", "const = <p>")).toThrow();
  });
});

describe("the sources of the portal", () => {
  it("are all there", () => {
    expect(files.length).toBeGreaterThan(30);
  });

  it("show no text of their own", () => {
    expect(faultsOf(visibleText)).toEqual([]);
  });

  it("hold no Chinese", () => {
    expect(faultsOf(chineseText)).toEqual([]);
  });
});
