import * as z from "zod";
import { canonicalJson } from "../kernel/canonical.ts";

const Json = z.json();
const Branch = z.record(z.string(), z.json());

/** More would not be read by anyone. */
const mostPaths = 200;

const pathsBetween = (was: z.infer<typeof Json>, is: z.infer<typeof Json>, at: string): readonly string[] => {
  if (canonicalJson(was) === canonicalJson(is)) return [];
  const [before, after] = [Branch.safeParse(was), Branch.safeParse(is)];
  if (!before.success || !after.success) return [at];
  const names = [...new Set([...Object.keys(before.data), ...Object.keys(after.data)])].toSorted();
  return names.flatMap((name) => pathsBetween(before.data[name] ?? null, after.data[name] ?? null, at === "" ? name : `${at}.${name}`));
};

/** The dotted places at which two contents differ, at most 200; a list counts as one place. */
export const changedPaths = (was: z.infer<typeof Json>, is: z.infer<typeof Json>): string[] =>
  pathsBetween(was, is, "").slice(0, mostPaths);
