import { readFileSync } from "node:fs";

/** A county and the industry it is known for. */
export type Industry = { readonly code: string; readonly place: string; readonly slug: string; readonly industry: string };

/** The industries of `hebei-industries.csv`: code, place in Chinese and English, industry in both. No field holds a comma. */
export const industries: readonly Industry[] = readFileSync(new URL("./hebei-industries.csv", import.meta.url), "utf8")
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((line) => {
    const [code = "", place = "", placeEn = "", industry = ""] = line.split(",");
    return { code, place, slug: placeEn.toLowerCase().split(" ")[0] ?? code, industry };
  });
