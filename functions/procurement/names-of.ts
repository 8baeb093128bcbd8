import { organizationNoun } from "../../domain/member/member.ts";
import type { Context } from "../shell/route.ts";

/** The names of organisations for a public text; one that is not registered keeps its id. 1 GetItem each. */
export const namesOf = async ({ records }: Context, organizationIds: readonly string[]): Promise<(id: string) => string> => {
  const found = await Promise.all(organizationIds.map((id) => records.get(organizationNoun, id)));
  const names = new Map(found.flatMap((one) => (one ? [[one.id, one.state.name] as const] : [])));
  return (id) => names.get(id) ?? id;
};
