import { expect, it } from "vitest";
import { kernelRefusals } from "../../../domain/kernel/refusals.ts";
import { parseUscc } from "../../../domain/kernel/uscc.ts";

it.each(["1", "9113O000000000001R", "91130000000000002R", "130000000000123"])("the words for %s name only facts it has", (typed) => {
  const parsed = parseUscc(typed);
  if (parsed.ok) throw new Error(`${typed} should be refused`);
  const { title, remedy } = kernelRefusals[parsed.refusal.code];
  const named = [title.zh, title.en, remedy.zh, remedy.en].flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  expect(Object.keys(parsed.refusal.details)).toEqual(expect.arrayContaining(named));
});
