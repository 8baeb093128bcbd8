import { ok, refuse } from "../../domain/kernel/result.ts";
import { organizationNoun } from "../../domain/member/member.ts";
import { fitsQuery } from "../../domain/promotion/entry-query.ts";
import { promotionEntryNoun } from "../../domain/promotion/promotion-entry.ts";
import {
  listPublicEntries as declaredList,
  readPublicEntry as declaredRead,
  PublicEntryRow,
} from "../../domain/promotion/public-contract.ts";
import { route } from "../shell/route.ts";

/** R06, R88: published entries by place; kind and industry narrow each page, so a page may hold fewer rows than asked. 1 Query. */
export const listPublicEntries = route(declaredList, async ({ request }, context) => {
  const { jurisdiction, kind: _, leadingIndustry: __, ...page } = request;
  const prefix = jurisdiction === undefined ? {} : { sort: { prefix: jurisdiction } };
  const { rows, cursor } = await context.records.list("public:promotion", { ...page, ...prefix });
  const fitting = rows.filter((row) => fitsQuery(row, request));
  const view = { rows: fitting.map(({ id, summary }) => PublicEntryRow.parse({ ...summary, entryId: id })), cursor };
  return ok({ commitments: [], view });
});

/** R06, R86–R88: an entry that is out, with the institution that agreed to it; others do not exist for the public. 2 GetItem. */
export const readPublicEntry = route(declaredRead, async ({ params }, context) => {
  const found = await context.records.get(promotionEntryNoun, params.id);
  if (!found || found.state.publishedAt === null || found.state.consent === null) return refuse("unknown-record", declaredRead.clause);
  const { entryId, jurisdiction, leadingIndustry, publishedAt, institutionId, content } = found.state;
  const institution = await context.records.get(organizationNoun, institutionId);
  if (!institution) throw new Error(`entry ${entryId} names institution ${institutionId}, which does not exist`);
  const { evidenceIds: _, ...words } = content;
  const view = { ...words, entryId, jurisdiction, leadingIndustry, publishedAt, institutionName: institution.state.name };
  return ok({ commitments: [], view });
});
