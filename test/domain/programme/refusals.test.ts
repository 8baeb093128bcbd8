import { expect, it } from "vitest";
import { programmeRefusals } from "../../../domain/programme/refusals.ts";

const names = (text: string): readonly string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "").toSorted();

it.each(Object.entries(programmeRefusals))("%s names the same facts in both languages", (_code, { title, remedy }) => {
  expect(names(title.en)).toEqual(names(title.zh));
  expect(new Set(names(remedy.en))).toEqual(new Set(names(remedy.zh)));
});
