import { organizationNoun } from "../../domain/member/member.ts";
import type { Context } from "../shell/route.ts";

/** What these organisations are called, as far as they are registered. 1 BatchGetItem for each 100. */
export const knownNames = async ({ records }: Context, organizationIds: readonly string[]): Promise<Readonly<Record<string, string>>> => {
  const found = await records.getMany(organizationNoun, [...new Set(organizationIds)]);
  return Object.fromEntries(found.flatMap((one): [string, string][] => (one ? [[one.id, one.state.name]] : [])));
};
