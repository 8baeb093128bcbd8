import { ok, refuse } from "../../domain/kernel/result.ts";
import {
  listMembers as declaredList,
  listOrganizations as declaredOrganizations,
  listOwnMembers as declaredOwn,
  listPartners as declaredPartners,
  readSelf as declaredSelf,
} from "../../domain/member/contract.ts";
import { memberNoun, organizationNoun } from "../../domain/member/member.ts";
import type { Summary } from "../../domain/work-item/work-item.ts";
import { route } from "../shell/route.ts";

/** 3 GetItem. */
export const readSelf = route(declaredSelf, async (_, context) => {
  const [self, organization] = await Promise.all([
    context.records.get(memberNoun, context.actor.memberId),
    context.records.get(organizationNoun, context.actor.organization.id),
  ]);
  if (!self) return refuse("unknown-record", declaredSelf.clause);
  return ok({ commitments: [], view: { ...self.state, organizationName: organization?.state.name ?? null } });
});

/** 1 Query. */
export const listMembers = route(declaredList, async ({ request }, context) => {
  const sort = request.kind === undefined ? undefined : { prefix: `${request.kind}#` };
  return ok({ commitments: [], view: await context.records.list("members", { ...request, sort }) });
});

const named = ({ noun, id, step, summary }: Summary): Omit<Summary, "version"> => ({
  ...{ noun, id, step },
  summary: { name: summary["name"] ?? id },
});

/** Names only: who of them is an expert is the pool's to tell. 1 Query. */
export const listOwnMembers = route(declaredOwn, async ({ request }, context) => {
  const { rows, cursor } = await context.records.owned(`organization:${context.actor.organization.id}`, memberNoun.name, request);
  return ok({ commitments: [], view: { rows: rows.map(named), cursor } });
});

/** 1 Query. */
export const listOrganizations = route(declaredOrganizations, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.list(`organizations:${request.kind}`, request) }),
);

/** 1 Query. */
export const listPartners = route(declaredPartners, async ({ request }, context) => {
  const { rows, cursor } = await context.records.list("organizations:partner", request);
  return ok({ commitments: [], view: { rows: rows.map(named), cursor } });
});
