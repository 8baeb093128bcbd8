import type { Deciding } from "../../domain/kernel/deciding.ts";
import { openNotice } from "../../domain/notice/open-notice.ts";
import { noticeNoun, type PublicNotice } from "../../domain/notice/public-notice.ts";
import { defaultProgramme } from "../../domain/programme/programme.ts";
import { aDeciding } from "./a-deciding.ts";
import { hebei } from "./given-cycle.ts";

/** What a decision of the case officer at `now` may know. */
export const decidingAt = (now: string, overrides: Partial<Deciding> = {}): Deciding => aDeciding("officer", now, overrides);

const { settings } = defaultProgramme(hebei);

/** The same with some of the programme's objection rules changed. */
export const objectionRules = (changed: Partial<Deciding["settings"]["objection"]>): Pick<Deciding, "settings"> => ({
  settings: { ...settings, objection: { ...settings.objection, ...changed } },
});

/** A shortlist's notice that runs from Monday 2 March 2026 for five working days, until Monday 9 March 24:00. */
export const aNotice = (overrides: Partial<PublicNotice> = {}, subject: PublicNotice["subject"] = shortlist): PublicNotice =>
  noticeNoun.schema.parse({
    ...openNotice(
      {
        noticeId: "notice-1",
        cycleId: "main-2026",
        subject,
        title: "2026 年质量提升项目名单公示",
        reason: "经集体研究拟定，现予公示。",
        items: [{ id: "project-1", title: "丝网质量提升", text: "提升镀锌质量" }],
      },
      decidingAt("2026-03-02T01:00:00.000Z"),
    ),
    status: "running",
    ...overrides,
  });

const shortlist = { kind: "shortlist", cycleId: "main-2026" } as const;
