import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Contract } from "../../domain/kernel/contract.ts";
import { useLanguage } from "../language/language.tsx";
import { useSession } from "../session/session-context.ts";
import { call } from "./call.ts";
import { Failed } from "./problem.ts";

type Query = Readonly<Record<string, string | number | undefined>>;

type Asked = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly request?: Query;
  /** False waits: nothing is asked yet. */
  readonly when?: boolean;
  /** Asked again every so many milliseconds while shown. */
  readonly everyMs?: number;
};

const keyOf = (name: string, params: unknown, request: unknown, language: string) => [name, params, request, language] as const;

/**
 * Reads what a GET contract gives. The answer is kept and shown again at once when the user comes back, then asked anew; `known` is shown
 * until the first one comes.
 */
export const useRead = <Params, Request, View>(contract: Contract<Params, Request, View>, asked: Asked = {}, known?: View) => {
  const { params = {}, request = {}, when = true, everyMs } = asked;
  const language = useLanguage();
  const { token } = useSession();
  return useQuery({
    queryKey: keyOf(contract.name, params, request, language),
    enabled: when,
    placeholderData: keepPreviousData,
    ...(everyMs === undefined ? {} : { refetchInterval: everyMs }),
    ...(known === undefined ? {} : { initialData: known, initialDataUpdatedAt: 0 }),
    queryFn: async ({ signal }) => {
      const answer = await call(contract, { params, request, signal }, { language, token });
      if (!answer.ok) throw new Failed(answer.failure);
      return answer.view;
    },
  });
};

type Page<Row> = { readonly rows: readonly Row[]; readonly cursor: string | null };

/** Reads a list page by page; `rows` are all that were fetched so far, `more` fetches the next page, null on the last one. */
export const useRows = <Params, Request, Row>(contract: Contract<Params, Request, Page<Row>>, asked: Omit<Asked, "everyMs"> = {}) => {
  const { params = {}, request = {}, when = true } = asked;
  const language = useLanguage();
  const { token } = useSession();
  const query = useInfiniteQuery({
    queryKey: keyOf(contract.name, params, { ...request, paged: "yes" }, language),
    enabled: when,
    queryFn: async ({ pageParam, signal }): Promise<Page<Row>> => {
      const answer = await call(contract, { params, request: { ...request, cursor: pageParam }, signal }, { language, token });
      if (!answer.ok) throw new Failed(answer.failure);
      return answer.view;
    },
    initialPageParam: "",
    getNextPageParam: (last) => last.cursor,
  });
  const { fetchNextPage, hasNextPage } = query;
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  return { ...query, rows: query.data?.pages.flatMap(({ rows }) => rows) ?? [], more: hasNextPage ? more : null };
};
