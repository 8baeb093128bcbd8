import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { ok } from "../../domain/kernel/result.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { type Procurement, procurementNoun } from "../../domain/procurement/procurement.ts";
import { openedListOf, proposalNoun } from "../../domain/procurement/proposal.ts";
import { projectNoun } from "../../domain/project/project.ts";
import { bidSigns, type SeenProcurement } from "../../domain/supervision/bid-signs.ts";
import { readBidSigns as declared } from "../../domain/supervision/contract.ts";
import { type Context, route } from "../shell/route.ts";
import { someAtATime } from "../shell/some-at-a-time.ts";
import { openLook, shownOf, tiedMembers } from "./open-look.ts";

/** Projects of the year that are read; a list holds 200 (domain/cycle). */
const mostProjects = 400;
const atATime = 8;

/**
 * R05: signs in the year's bids that were opened. 2–3 GetItem, 2 Query, 1 BatchGetItem for each 100 projects and procurements; for each
 * procurement 1 Query + 2 BatchGetItem; for each bidder 1 Query; 1 BatchGetItem for each 100 people.
 */
export const readBidSigns = route(declared, async ({ params, request: { bidSign } }, context) => {
  const opened = await openLook(context, params.id);
  if (!opened.ok) return opened;
  const { cycle, looking } = opened.value;
  const { procurements, whole } = await openedProcurements(context, cycle.cycleId);
  const seen = await someAtATime(procurements, atATime, (procurement) => seenProcurement(context, procurement));
  const bidders = [...new Set(seen.flatMap(({ bids }) => bids.map(({ institutionId }) => institutionId)))];
  const staff = await someAtATime(bidders, atATime, (id) => context.records.owned(`organization:${id}`, memberNoun.name, { limit: 100 }));
  const people = await tiedMembers(context, [
    ...staff.flatMap(({ rows }) => rows.map(({ id }) => id)),
    ...seen.flatMap(({ evaluators }) => evaluators),
  ]);
  const signs = bidSigns({ procurements: seen, people, looking });
  const { rows, left, memberNames } = shownOf(
    signs.filter(({ kind }) => bidSign === undefined || kind === bidSign),
    people,
  );
  return ok({
    commitments: [],
    view: { rows, cursor: null, basis: { years: [cycle.year], read: seen.length, whole, left, memberNames } },
  });
});

/** Nothing is read of a procurement before its bids were read out. */
const openedProcurements = async ({ records }: Context, cycleId: string) => {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof records.list>> = await records.list(`cycle:${cycleId}:project`, { limit: 200, cursor });
    ids.push(...page.rows.map(({ id }) => id));
    cursor = page.cursor;
  } while (cursor !== null && ids.length < mostProjects);
  const projects = await records.getMany(projectNoun, ids);
  const found = await records.getMany(
    procurementNoun,
    projects.flatMap((project) => project?.state.procurementId ?? []),
  );
  return { procurements: found.flatMap((one) => (one?.state.opening ? [one.state] : [])), whole: cursor === null };
};

const seenProcurement = async ({ records }: Context, procurement: Procurement): Promise<SeenProcurement> => {
  const { procurementId, projectId, terms, opening, award, panel } = procurement;
  const { rows } = await records.list(openedListOf(procurementId), { limit: 100 });
  const proposals = (
    await records.getMany(
      proposalNoun,
      rows.map(({ id }) => id),
    )
  ).flatMap((one) => (one?.state.status === "opened" ? [one.state] : []));
  const filesOf = proposals.map(({ content }) => [content.projectProposalEvidenceId, content.initiationDocumentEvidenceId]);
  const stored = await records.getMany(evidenceNoun, filesOf.flat());
  const hashes = new Map(stored.flatMap((one) => (one ? [[one.id, one.state.file.sha256] as const] : [])));
  const files = new Map(
    proposals.map(({ institutionId }, place) => [institutionId, (filesOf[place] ?? []).flatMap((id) => hashes.get(id) ?? [])]),
  );
  return {
    ...{ procurementId, projectId, title: terms.title, awardedTo: award?.institutionId ?? null },
    bids: (opening?.bids ?? []).map(({ institutionId, priceFen }) => ({ institutionId, priceFen, files: files.get(institutionId) ?? [] })),
    evaluators: panel.map(({ memberId }) => memberId),
  };
};
