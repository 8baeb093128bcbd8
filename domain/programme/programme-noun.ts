import type { Noun } from "../kernel/noun.ts";
import { placed } from "../kernel/place.ts";
import { Programme } from "./programme.ts";

/** The programme the next cycle will freeze. */
export const programmeNoun: Noun<Programme> = {
  name: "programme",
  schema: Programme,
  place: ({ version, title }) => placed("current", { list: { key: "programmes", sort: "main" }, summary: { version, title } }),
};
