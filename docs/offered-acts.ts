import { readdirSync } from "node:fs";
import * as z from "zod";
import { RequirementId } from "../domain/standard/requirements.ts";

/** What of a contract is told to the public: its title, and for which requirements it stands. */
const Declared = z.object({
  name: z.string(),
  method: z.enum(["GET", "POST", "PUT"]),
  title: z.object({ zh: z.string(), en: z.string() }),
  requirements: z.array(RequirementId),
});
type Declared = z.infer<typeof Declared>;

const domain = new URL("../domain/", import.meta.url);

const contracts = async (): Promise<readonly Declared[]> => {
  const files = readdirSync(domain, { recursive: true, encoding: "utf8" }).filter((file) => /contract\.ts$/.test(file));
  const modules: readonly Record<string, unknown>[] = await Promise.all(files.toSorted().map((file) => import(new URL(file, domain).href)));
  return modules.flatMap((module) => Object.values(module)).flatMap((exported) => Declared.safeParse(exported).data ?? []);
};

/** The titles of all that the API offers under each requirement, what changes something first: as `standard/acts.json` of the portal. */
export const offeredActs = async (): Promise<string> => {
  const all = await contracts();
  const sorted = all.toSorted(
    (left, right) => Number(left.method === "GET") - Number(right.method === "GET") || left.name.localeCompare(right.name, "en"),
  );
  const offered = RequirementId.options.map((id) => [
    id,
    sorted.filter(({ requirements }) => requirements.includes(id)).map(({ title }) => title),
  ]);
  return `${JSON.stringify(Object.fromEntries(offered.filter(([, acts]) => acts?.length !== 0)), null, 2)}\n`;
};
