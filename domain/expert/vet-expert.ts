import type { Deciding, Decision } from "../kernel/deciding.ts";
import { type Instant, localDateOf, yearOf } from "../kernel/instant.ts";
import { ok, type Refusal, type Refused, refuse } from "../kernel/result.ts";
import { byOf, changeStatus, guardExpert } from "./change-status.ts";
import type { Expert } from "./expert.ts";
import { entryLacks } from "./expert-placement.ts";

type Asked = { readonly opinion: string; readonly ageException?: string | undefined };
type FitCode = "years-too-few" | "title-not-accepted" | "age-above-limit";

/**
 * R11, domain.md B.3: an officer checks years in the field, title and age. Only the age limit knows an exception, with its reason,
 * which the approver decides on.
 */
export const decideVetExpert = (
  expert: Expert,
  { opinion, ageException = undefined }: Asked,
  deciding: Deciding,
): Decision<Expert, "wrong-step" | "not-permitted" | "entry-incomplete" | FitCode> => {
  const off = guardExpert(expert, deciding, "applied");
  if (off) return off;
  const lacks = entryLacks(expert);
  if (lacks) return refuse("entry-incomplete", "5.3", { lacks });
  const { minYears, titles } = deciding.settings.expert;
  if (expert.profile.yearsInField < minYears) return refuse("years-too-few", "5.3", { years: minYears });
  if (!titles.some(({ code }) => code === expert.profile.title)) return refuse("title-not-accepted", "5.3");
  const exception = ageException ?? null;
  const tooOld = ageRefusal(expert, exception, deciding);
  if (tooOld) return tooOld;
  const vetting = { by: byOf(deciding), at: deciding.now, opinion, ageException: exception };
  return ok({ ...changeStatus(expert, "vetted", { reason: opinion }, deciding), vetting });
};

/** Age is counted on 31 December of the year of admission, from the year of birth alone. */
export const ageRefusal = (
  { profile }: Pick<Expert, "profile">,
  exception: string | null,
  { now, settings }: { readonly now: Instant } & Pick<Deciding, "settings">,
): Refused<Refusal<"age-above-limit">> | undefined => {
  const { maxAge } = settings.expert;
  const age = yearOf(localDateOf(now)) - profile.birthYear;
  return age > maxAge && exception === null ? refuse("age-above-limit", "5.3", { age: maxAge }) : undefined;
};
