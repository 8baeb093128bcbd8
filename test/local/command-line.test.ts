import { describe, expect, it } from "vitest";
import * as z from "zod";
import { readCommandLine } from "../../local/command-line.ts";

const line = {
  usage: "npm run count -- [--to N] [--loud] [FILE]",
  schema: z.object({ to: z.coerce.number().int().max(9).default(3), loud: z.boolean().default(false) }),
  options: { to: { zh: "至多为 9 的整数", en: "a whole number up to 9" }, loud: "nothing" },
  operands: 1,
} as const;

const read = (...args: readonly string[]) => readCommandLine(line, args);

describe("a command line", () => {
  it("gives options their types and defaults, and further words as they stand", () => {
    expect(read()).toEqual({ values: { to: 3, loud: false }, operands: [] });
    expect(read("--to", "7", "file", "--loud")).toEqual({ values: { to: 7, loud: true }, operands: ["file"] });
    expect(read("--to=7")).toMatchObject({ values: { to: 7 } });
  });

  it("knows when it asks for help, whatever else stands there", () => {
    expect(read("--help")).toBeNull();
    expect(read("file", "--help")).toBeNull();
  });

  it.each([
    [["--two", "7"], "没有 --two 这个选项", "there is no option --two"],
    [["-t"], "没有 -t 这个选项", "there is no option -t"],
    [["--to"], "--to 后面须写：至多为 9 的整数", "--to takes a whole number up to 9"],
    [["--to", "many"], "--to 须写：至多为 9 的整数", "--to takes a whole number up to 9"],
    [["--loud=yes"], "--loud 不带内容", "--loud takes nothing"],
    [["file", "another"], "多了“another”", "another is one word too many"],
  ])("tells in both languages what is wrong with %j", (args, zh, en) => {
    expect(() => read(...args)).toThrow(zh);
    expect(() => read(...args)).toThrow(en);
    expect(() => read(...args)).toThrow(line.usage);
  });
});
