import { describe, expect, it } from "vitest";
import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { localDateOf } from "../../domain/kernel/instant.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { readAnnouncement, readNotice } from "../../domain/notice/contract.ts";
import { issueProcurement, openProposals, recordContract, signContract } from "../../domain/procurement/contract.ts";
import {
  listNeedConfirmations,
  listOwnProposals,
  readProposal,
  recordNeedConfirmation,
  submitProposal,
} from "../../domain/procurement/proposal-contract.ts";
import { readProcurement } from "../../domain/procurement/view-contract.ts";
import { daysAfter } from "../../local/rehearsal/facts.ts";
import { procurementOf, projectsOfTheYear, representativeOf } from "./support/the-year.ts";
import { termsOf } from "./support/wordings.ts";
import { as, clockNow, next, publicly, sawInTheYear } from "./support/year.ts";

const officer = as("officer");
const { procurementId, projectId, otherProjectId } = next.bidding;
const proposal = {
  projectProposalEvidenceId: "none",
  initiationDocumentEvidenceId: "none",
  priceFen: 9_000_000,
  commitments: "按期完成。",
};

describe("7.1.3 need confirmation", () => {
  it("R64 whoever was contracted had asked the place by phone and in the field, each with date, person and finding", async () => {
    for (const { project } of await projectsOfTheYear()) {
      const { rows } = await officer.call(listNeedConfirmations, { id: project.projectId }, {});
      const winner = rows.find(({ institutionId }) => institutionId === project.contract?.institutionId);
      expect(winner?.surveys.map(({ channel }) => channel)).toEqual(["phone", "field"]);
      expect(winner?.surveys.every(({ personSeen, finding, on }) => personSeen !== "" && finding !== "" && on !== "")).toBe(true);
    }
  });

  it("R64 an institution that has not confirmed the need cannot hand in a proposal", async () => {
    const documents = { ...proposal, ...next.bidding.unconfirmed };
    expect(await as("si-d").refused(submitProposal, { id: procurementId }, documents)).toBe("no-need-confirmation");
  });

  it("R64 only institutions confirm needs, by phone or in the field, and before the contract nobody else learns who did", async () => {
    const survey = { channel: "phone" as const, on: localDateOf(await clockNow()), personSeen: "质量科", finding: "一", evidenceIds: [] };
    expect(await officer.refused(recordNeedConfirmation, { id: projectId }, survey)).toBe("not-permitted");
    expect(await officer.refused(listNeedConfirmations, { id: projectId }, {})).toBe("need-confirmations-sealed");
    const { rows } = await as("si-b").call(listNeedConfirmations, { id: projectId }, {});
    expect(rows.map(({ institutionId }) => institutionId)).toEqual(["institution-b"]);
  });
});

describe("7.1.3 plan book and initiation document", () => {
  it("R65 both documents are part of every proposal", async () => {
    const { rows } = await as("si-a").call(listOwnProposals, {}, {});
    expect(rows.length).toBeGreaterThan(0);
    const { proposal: own } = await as("si-a").call(readProposal, { id: procurementId, institutionId: "institution-a" }, {});
    expect(own.content.projectProposalEvidenceId).not.toBe(own.content.initiationDocumentEvidenceId);
    for (const missing of ["projectProposalEvidenceId", "initiationDocumentEvidenceId"] as const)
      expect(await as("si-b").refused(submitProposal, { id: procurementId }, { ...proposal, [missing]: "" })).toBe("invalid-request");
  });

  it("R65 until opening nobody but its institution reads a proposal, or learns from the answer whether there is one", async () => {
    expect(sawInTheYear("R65", "sealed from the body until opening")).toBe(true);
    for (const sub of ["officer", "approver", "supervisor", "si-b"])
      for (const institutionId of ["institution-a", "institution-c"])
        expect(await as(sub).refused(readProposal, { id: procurementId, institutionId }, {})).toBe("proposals-sealed");
    const { procurement } = await officer.call(readProcurement, { id: procurementId }, {});
    expect(procurement).not.toHaveProperty("opening");
  });

  it("R65 institutions that did not win never read the winner's proposal", async () => {
    for (const { project } of await projectsOfTheYear()) {
      const { procurementId: id, award, evaluation } = await procurementOf(project);
      const loser = representativeOf(evaluation?.ranking[1] ?? "");
      const answer = await as(loser).refused(readProposal, { id, institutionId: award?.institutionId ?? "" }, {});
      expect(answer).toBe("not-permitted");
    }
  });
});

describe("7.1.4 choice of the institution", () => {
  it("R66 the award went to the first of the ranking, at the price read out when all proposals were opened after the close", async () => {
    expect(sawInTheYear("R66", "opening shows every proposal")).toBe(true);
    for (const { project } of await projectsOfTheYear()) {
      const { award, evaluation, opening, bidsCloseAt, panel } = await procurementOf(project);
      expect(award?.institutionId).toBe(evaluation?.ranking[0]);
      expect(opening?.bids.find(({ institutionId }) => institutionId === award?.institutionId)?.priceFen).toBe(award?.priceFen);
      expect((opening?.at ?? "") > bidsCloseAt).toBe(true);
      expect(panel?.filter(({ outside }) => outside).length).toBeGreaterThanOrEqual(4);
    }
  });

  it("R66 candidates were on notice before the award, and the award is announced to everyone under a hash", async () => {
    for (const { project } of await projectsOfTheYear()) {
      const { award, candidateNotice } = await procurementOf(project);
      const notice = await publicly.call(readNotice, { id: candidateNotice?.noticeId ?? "" }, {});
      expect([notice.status, (award?.at ?? "") > (notice.endedAt ?? "")]).toEqual(["cleared", true]);
      const { kind, title, text, items, publishedAt, contentHash } = await announcementOf(award);
      expect(items.map(({ id }) => id)).toEqual([award?.institutionId]);
      expect(sha256(canonicalJson({ kind, title, text, items, publishedAt }))).toBe(contentHash);
    }
  });

  it("R66 each method has its rules: needs first, minimum bid time, a lawful ground for an inquiry, no opening before the close", async () => {
    expect(sawInTheYear("R66", "bids are taken for the method's minimum time")).toBe(true);
    const now = await clockNow();
    const [first] = await projectsOfTheYear();
    const [document = ""] = (await procurementOf({ procurementId: first?.project.procurementId ?? null })).terms.evidenceIds;
    const terms = termsOf(document, localDateOf(daysAfter(now, 300)));
    const asked = { projectId: otherProjectId, terms, bidsCloseAt: daysAfter(now, 60) };
    expect(await officer.refused(issueProcurement, {}, asked)).toBe("wrong-step");
    expect(await officer.refused(openProposals, { id: procurementId }, {})).toBe("wrong-step");
    expect(await as("approver").refused(openProposals, { id: procurementId }, {})).toBe("not-permitted");
  });

  it("R67 the contract is with the winner, at the awarded price, with targets and milestones, signed by both in time", async () => {
    expect(sawInTheYear("R67", "binds once body and winner have signed")).toBe(true);
    for (const { project } of await projectsOfTheYear()) {
      const { award, terms } = await procurementOf(project);
      const { contract } = project;
      expect(contract).toMatchObject({ institutionId: award?.institutionId, amountFen: award?.priceFen });
      expect([contract?.targets.length, contract?.milestones.length]).toEqual([2, 2]);
      expect((contract?.signedByInstitutionAt ?? "9") <= (award?.signBy ?? "")).toBe(true);
      expect((contract?.endsOn ?? "9") <= terms.requirements.completeBy).toBe(true);
      expect(terms.requirements.competences.every((needed) => contract?.requiredCompetences.includes(needed))).toBe(true);
    }
  });

  it("R67 nobody but the winner signs, and nothing is contracted before an award", async () => {
    const [first] = await projectsOfTheYear();
    const { procurementId: id, evaluation } = await procurementOf({ procurementId: first?.project.procurementId ?? null });
    const loser = representativeOf(evaluation?.ranking[1] ?? "");
    expect(await as(loser).refused(signContract, { id }, { evidenceId: "none" })).toBe("not-permitted");
    const { signedByBodyAt, signedByInstitutionAt, ...draft } = first?.project.contract ?? {};
    expect([signedByBodyAt, signedByInstitutionAt]).not.toContain(undefined);
    const sent = recordContract.request.parse({ ...draft, institutionId: "institution-a" });
    expect(await officer.refused(recordContract, { id: procurementId }, sent)).toBe("wrong-step");
  });
});

const announcementOf = (award: { readonly announcementId: string } | undefined) =>
  publicly.call(readAnnouncement, { id: award?.announcementId ?? "" }, {});
