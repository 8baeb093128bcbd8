import * as z from "zod";
import { submitObjection } from "../../../../domain/objection/public-contract.ts";

const Kept = z.object({ itemId: z.string().catch(""), grounds: z.string().catch("") });
const Personal = z.object({
  as: z.enum(["person", "organization", "anonymous"]).catch("person"),
  name: z.string().catch(""),
  contact: z.string().catch(""),
});

/** What is typed of an objection. Who objects is kept apart from the rest: it must not outlive the page on a shared PC. */
export type ObjectionDraft = z.infer<typeof Kept> & z.infer<typeof Personal>;

const parsed = <Part>(schema: z.ZodType<Part>, text: string | null): Part => {
  try {
    return schema.parse(JSON.parse(text ?? "{}"));
  } catch {
    return schema.parse({});
  }
};

/** The draft from its two kept texts; whatever cannot be read begins empty. */
export const draftFrom = (kept: string | null, personal: string | null): ObjectionDraft => ({
  ...parsed(Kept, kept),
  ...parsed(Personal, personal),
});

export const keptPart = ({ itemId, grounds }: ObjectionDraft): string => JSON.stringify({ itemId, grounds });
export const personalPart = ({ as, name, contact }: ObjectionDraft): string => JSON.stringify({ as, name, contact });

/** The request a draft makes, files left out. */
export const requestOf = ({ itemId, grounds, as, name, contact }: ObjectionDraft) => ({
  ...(itemId === "" ? {} : { itemId }),
  grounds,
  ...(as === "anonymous" ? {} : { objector: { kind: as, name, contact } }),
});

export type WrongField = "grounds" | "name" | "contact";

/** The fields that the contract would not take, in the order they stand on the form. */
export const wrongFields = (draft: ObjectionDraft): readonly WrongField[] => {
  const found = submitObjection.request.safeParse(requestOf(draft));
  const paths = found.success ? [] : found.error.issues.map(({ path }) => String(path.at(-1)));
  return fieldsNamed(paths);
};

const order = ["grounds", "name", "contact"] as const;

/** The form's fields among the paths a refusal names: `objector.name` is the name. */
export const fieldsNamed = (paths: readonly string[]): readonly WrongField[] =>
  order.filter((field) => paths.some((path) => path.split(".").at(-1) === field));
