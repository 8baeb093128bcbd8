import * as fc from "fast-check";
import { expect, it } from "vitest";
import type { Instant } from "../../../domain/kernel/instant.ts";
import type { Refusal, Result } from "../../../domain/kernel/result.ts";
import { defaultProgramme } from "../../../domain/programme/programme.ts";
import { decideAnnounceResults, decideFinishAnnouncing } from "../../../domain/unit-result/announce-results.ts";
import { decideResults } from "../../../domain/unit-result/decide-results.ts";
import { decideUnitResultsNotice } from "../../../domain/unit-result/decide-unit-results-notice.ts";
import { decidePublishResults } from "../../../domain/unit-result/publish-results.ts";
import { type ResultList, ResultListStatus, resultListNoun } from "../../../domain/unit-result/result-list.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { aResultList } from "../../support/a-result-list.ts";
import { hebei } from "../../support/given-cycle.ts";
import { atNine, checkMachine } from "../../support/machine.ts";

const command = fc.oneof(
  fc.record({ name: fc.constant("decide"), by: fc.constantFrom("carried", "lost", "convened") }),
  fc.record({ name: fc.constant("publish"), by: fc.constantFrom("all", "one", "none", "silent") }),
  fc.record({ name: fc.constant("notice"), by: fc.constantFrom("cleared", "upheld", "running") }),
  fc.record({ name: fc.constant("announce"), by: fc.constantFrom("approver", "officer") }),
  fc.record({ name: fc.constant("finish"), by: fc.constant("x") }),
);
type Command = { readonly name: string; readonly by: string };

const idsOf = ({ items }: ResultList) => items.map(({ evaluationId }) => evaluationId);

const publish = (list: ResultList, by: string, now: Instant): Result<ResultList, Refusal> => {
  const known = aDeciding("officer", now);
  const silent = { ...known.settings, notice: { ...known.settings.notice, result: { ...known.settings.notice.result, days: 0 } } };
  const entered = by === "none" ? [] : idsOf(list).slice(by === "one" ? 1 : 0);
  const decision = decidePublishResults(list, entered, by === "silent" ? { ...known, settings: silent } : known);
  return decision.ok ? { ok: true, value: decision.value.list } : decision;
};

const apply = (list: ResultList, { name, by }: Command, now: Instant): Result<ResultList, Refusal> => {
  if (name === "decide")
    return decideResults(list, { decisionId: "decision-1", status: by === "carried" || by === "lost" ? by : "convened" });
  if (name === "publish") return publish(list, by, now);
  if (name === "notice")
    return decideUnitResultsNotice(list, {
      noticeId: list.noticeId ?? "none",
      status: by === "cleared" || by === "upheld" ? by : "running",
    });
  if (name === "finish") return decideFinishAnnouncing(list);
  const asked = { announcementId: "announcement-1", programme: defaultProgramme(hebei), heldIds: idsOf(list) };
  const decision = decideAnnounceResults(list, asked, aDeciding(by, now));
  return decision.ok ? { ok: true, value: decision.value.list } : decision;
};

const machine = {
  ...{ noun: resultListNoun, id: "list-1", startsAt: atNine, command, apply },
  statusOf: ({ status }: ResultList) => status,
  transitions: {
    drafted: ["decided", "returned"],
    decided: ["on_notice", "cleared", "returned"],
    on_notice: ["cleared", "returned"],
    cleared: ["announcing"],
    announcing: ["announced"],
  },
  invariant: (before: ResultList, after: ResultList) => {
    // Nothing goes out without a decision, nothing is announced by who drafted it, and what was listed never changes.
    if (after.status !== "drafted") expect(after.decisionId).not.toBeNull();
    if (after.announcedBy) expect(after.announcedBy.memberId).not.toBe(after.draftedBy.memberId);
    expect(after.items).toEqual(before.items);
    expect(after.struck).toEqual(expect.arrayContaining(before.struck));
  },
};

it("R10, R06 a list goes from decision to announcement or returns, whatever is tried in which order", () => {
  const reached = checkMachine({ ...machine, initial: aResultList() });
  expect([...reached].sort()).toEqual([...ResultListStatus.options].sort());
});
