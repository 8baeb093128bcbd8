import * as z from "zod";
import { ScoringPointId } from "../standard/elements.ts";
import { AspectAnswers, aspectsOf } from "./aspects.ts";
import { EligibilityContent } from "./eligibility-content.ts";
import { mentionsPersonalPay } from "./personal-pay.ts";
import { ProfileContent } from "./profile-content.ts";
import type { SectionId } from "./section-id.ts";

/** What the unit says to one of the 22 scoring points. */
export const PointContent = z.strictObject({
  /** How far the unit thinks it is, in percent of the point's maximum; null until it says. */
  selfPercent: z.int().min(0).max(100).nullable(),
  selfWords: z.string().trim().max(4000),
  /** Why the whole point does not apply to the unit; null when it does. */
  notApplicable: z.string().trim().min(1).max(1000).nullable(),
  aspects: AspectAnswers,
});
export type PointContent = z.infer<typeof PointContent>;

export type SectionContent = ProfileContent | EligibilityContent | PointContent;

/** What each section says, as far as it was saved. */
export type ApplicationContents = { readonly profile?: ProfileContent; readonly eligibility?: EligibilityContent } & {
  readonly [Point in ScoringPointId]?: PointContent;
};

/** A section is one table item; this leaves room for what else the item holds. */
const bytesLimit = 200_000;

const bounded = (content: unknown): boolean => new TextEncoder().encode(JSON.stringify(content)).length <= bytesLimit;

const tooLarge = { message: "section-too-large" } as const;

const pointContentOf = (point: ScoringPointId) => {
  const own = new Set<string>(aspectsOf(point).map(({ requirement }) => requirement));
  return PointContent.refine(({ aspects }) => Object.keys(aspects).every((key) => own.has(key)), { message: "aspect-of-another-point" })
    .refine(({ aspects }) => !mentionsPersonalPay(aspects), { message: "personal-pay" })
    .refine(bounded, tooLarge);
};

const pointContents = new Map(ScoringPointId.options.map((point) => [point, pointContentOf(point)]));
const Profile = ProfileContent.refine(bounded, tooLarge);
const Eligibility = EligibilityContent.refine(bounded, tooLarge);

/**
 * The schema a section's content is parsed by, drafts as well as complete ones. Its own issues are `aspect-of-another-point`,
 * `personal-pay` and `section-too-large`. Throws for a section that does not exist: a mistake in our data.
 */
export const contentSchemaOf = (section: SectionId): z.ZodType<SectionContent> => {
  if (section === "profile") return Profile;
  if (section === "eligibility") return Eligibility;
  const schema = pointContents.get(section);
  if (!schema) throw new Error(`no content is known for ${section}`);
  return schema;
};

/** The content of a section, or why it is none. */
export const parseContent = (section: SectionId, raw: unknown) => contentSchemaOf(section).safeParse(raw);

const entryOf = ({ section, content }: { readonly section: SectionId; readonly content: unknown }): ApplicationContents => {
  if (section === "profile") return { profile: ProfileContent.parse(content) };
  if (section === "eligibility") return { eligibility: EligibilityContent.parse(content) };
  return { [section]: PointContent.parse(content) };
};

/** Sections as stored → what the checks across them read. Throws when a content is not of its section. */
export const applicationContents = (sections: readonly { readonly section: SectionId; readonly content: unknown }[]): ApplicationContents =>
  Object.assign({}, ...sections.map(entryOf));
