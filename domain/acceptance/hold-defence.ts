import type { Deciding, Decision } from "../kernel/deciding.ts";
import type { Instant } from "../kernel/instant.ts";
import { ok, refuse } from "../kernel/result.ts";
import type { Acceptance } from "./acceptance.ts";
import { sits } from "./acceptance-panel.ts";
import type { Defence, DefenceRecord } from "./defence.ts";
import { offStep } from "./off-step.ts";

type Known = Pick<Deciding, "now" | "actor">;

/** R80: a time and place, once every material is reviewed; may be moved until the defence is held. */
export const decideScheduleDefence = (
  acceptance: Acceptance,
  { at, place }: { readonly at: Instant; readonly place: string },
  { now, actor }: Known,
): Decision<Acceptance, "wrong-step" | "defence-in-past"> => {
  const off = offStep(acceptance, actor, "7.3.3.1", "reviewed", "defence_scheduled");
  if (off) return off;
  if (at < now) return refuse("defence-in-past", "7.3.3.1", { now });
  return ok({
    ...acceptance,
    status: "defence_scheduled",
    defence: { at, place, respondent: acceptance.defence?.respondent ?? null, record: null },
  });
};

/** R81: the institution names who will answer. */
export const decideNameRespondent = (
  acceptance: Acceptance,
  respondent: NonNullable<Defence["respondent"]>,
  { actor }: Known,
): Decision<Acceptance, "wrong-step" | "not-permitted"> => {
  if (actor.organization.id !== acceptance.institutionId)
    return refuse("not-permitted", "7.3.3.2", { parties: "contracted service-institution" });
  const off = offStep(acceptance, actor, "7.3.3.2", "defence_scheduled");
  if (off || !acceptance.defence) return off ?? refuse("wrong-step", "7.3.3.2", { step: acceptance.status, needed: "defence_scheduled" });
  return ok({ ...acceptance, defence: { ...acceptance.defence, respondent } });
};

/** R81: the record of the defence: the whole panel present, each question with its answer and the line it was about. */
export const decideRecordDefence = (
  acceptance: Acceptance,
  record: Omit<DefenceRecord, "recordedAt">,
  { now, actor }: Known,
): Decision<Acceptance, "wrong-step" | "not-yet-due" | "no-respondent" | "defence-quorum" | "not-on-panel"> => {
  const { defence, panel } = acceptance;
  const off = offStep(acceptance, actor, "7.3.3.2", "defence_scheduled");
  if (off || !defence) return off ?? refuse("wrong-step", "7.3.3.2", { step: acceptance.status, needed: "defence_scheduled" });
  if (now < defence.at) return refuse("not-yet-due", "7.3.3.2", { dueAt: defence.at });
  if (!defence.respondent) return refuse("no-respondent", "7.3.3.2");
  const absent = panel?.seats.filter(({ memberId }) => !record.attendance.includes(memberId)) ?? [];
  if (absent.length > 0) return refuse("defence-quorum", "7.3.3.2", { absent: absent.length });
  const stranger = [...record.attendance, ...record.questions.map(({ askedBy }) => askedBy)].find((memberId) => !sits(panel, memberId));
  if (stranger !== undefined) return refuse("not-on-panel", "7.3.3.2", { memberId: stranger });
  return ok({ ...acceptance, status: "defended", defence: { ...defence, record: { ...record, recordedAt: now } } });
};
