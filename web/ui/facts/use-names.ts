import { type UseQueryResult, useQueries } from "@tanstack/react-query";
import type { Contract } from "../../../domain/kernel/contract.ts";
import type { Summary } from "../../../domain/work-item/work-item.ts";
import { Failed } from "../../api/problem.ts";
import { readAll } from "../../api/read-all.ts";
import { useLanguage } from "../../language/language.tsx";
import { useSession } from "../../session/session-context.ts";

export type Names = Readonly<Record<string, string>>;

type Page = { readonly rows: readonly Summary[]; readonly cursor: string | null };
type Told = { readonly names: Names; readonly isPending: boolean; readonly error: Error | null };

const keptMs = 10 * 60_000;

const together = (lists: readonly UseQueryResult<Names>[]): Told => ({
  names: Object.fromEntries(lists.flatMap(({ data }) => Object.entries(data ?? {}))),
  isPending: lists.some(({ isPending }) => isPending),
  error: lists.find(({ error }) => error !== null)?.error ?? null,
});

/** What records are called, by their ids: their lists to the last page, each read once for all who ask and kept for a while. */
export const useNames = <Params, Request>(
  contract: Contract<Params, Request, Page>,
  requests: readonly Readonly<Record<string, string>>[],
): Told => {
  const language = useLanguage();
  const { token } = useSession();
  return useQueries({
    queries: requests.map((request) => ({
      queryKey: [contract.name, "names", request, language],
      staleTime: keptMs,
      queryFn: async ({ signal }: { readonly signal: AbortSignal }): Promise<Names> => {
        const answer = await readAll(contract, { request, signal }, { language, token });
        if (!answer.ok) throw new Failed(answer.failure);
        return Object.fromEntries(answer.view.map(({ id, summary }) => [id, String(summary["name"] ?? id)]));
      },
    })),
    combine: together,
  });
};
