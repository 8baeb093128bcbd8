import { describe, expect, it } from "vitest";
import { Instant } from "../../../domain/kernel/instant.ts";
import { decideIssueProcurement, regimeOf } from "../../../domain/procurement/issue-procurement.ts";
import { ProcurementTerms } from "../../../domain/procurement/procurement-terms.ts";
import { aDeciding } from "../../support/a-deciding.ts";
import { procurementId, someTerms } from "../../support/a-procurement.ts";
import { aProject } from "../../support/a-project.ts";

const deciding = aDeciding("officer", "2026-03-02T01:00:00.000Z");
const issue = (terms: Record<string, unknown>, closes: string, status: "need_confirmed" | "on_notice" = "need_confirmed") =>
  decideIssueProcurement(
    aProject(status),
    { procurementId, terms: ProcurementTerms.parse(terms), bidsCloseAt: Instant.parse(closes) },
    deciding,
  );

describe("R66 issue of a procurement", () => {
  it.each([
    { terms: someTerms(), earliest: "2026-03-23T16:00:00.000Z" },
    { terms: { ...someTerms(), fiscalMoney: true }, earliest: "2026-03-23T16:00:00.000Z" },
    { terms: someTerms("inquiry"), earliest: "2026-03-05T16:00:00.000Z" },
  ])("R66 takes bids until $earliest at least", ({ terms, earliest }) => {
    const short = new Date(Date.parse(earliest) - 1).toISOString();
    expect(issue(terms, short)).toMatchObject({ refusal: { code: "bid-time-too-short", details: { earliest } } });
    const issued = issue(terms, earliest);
    expect(issued).toMatchObject({
      ok: true,
      value: { procurement: { status: "issued", opening: null }, project: { status: "in_procurement", procurementId } },
    });
  });

  it("R66 an inquiry states why it is lawful", () => {
    const refused = issue({ ...someTerms("inquiry"), legalBasis: null }, "2026-04-01T01:00:00.000Z");
    expect(refused).toMatchObject({ refusal: { code: "legal-basis-needed" } });
  });

  it("R66 follows a confirmed need", () => {
    expect(issue(someTerms(), "2026-04-01T01:00:00.000Z", "on_notice")).toMatchObject({ refusal: { code: "wrong-step" } });
  });

  it("takes the regime from the money, or from the programme where it names one", () => {
    const { settings } = deciding;
    expect(regimeOf(settings, { fiscalMoney: true })).toBe("gov_procurement");
    expect(regimeOf(settings, { fiscalMoney: false })).toBe("own_rules");
    const fixed = { ...settings, procurement: { ...settings.procurement, regime: "tendering" } as const };
    expect(regimeOf(fixed, { fiscalMoney: true })).toBe("tendering");
  });
});
