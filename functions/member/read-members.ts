import { ok, refuse } from "../../domain/kernel/result.ts";
import {
  listMembers as declaredList,
  listOrganizations as declaredOrganizations,
  readSelf as declaredSelf,
} from "../../domain/member/contract.ts";
import { memberNoun } from "../../domain/member/member.ts";
import { route } from "../shell/route.ts";

/** 2 GetItem. */
export const readSelf = route(declaredSelf, async (_, context) => {
  const self = await context.records.get(memberNoun, context.actor.memberId);
  return self ? ok({ commitments: [], view: self.state }) : refuse("unknown-record", declaredSelf.clause);
});

/** 1 Query. */
export const listMembers = route(declaredList, async ({ request }, context) => {
  const sort = request.kind === undefined ? undefined : { prefix: `${request.kind}#` };
  return ok({ commitments: [], view: await context.records.list("members", { ...request, sort }) });
});

/** 1 Query. */
export const listOrganizations = route(declaredOrganizations, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.list(`organizations:${request.kind}`, request) }),
);
