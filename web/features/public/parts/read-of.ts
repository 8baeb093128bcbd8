import { useCallback, useEffect, useEffectEvent, useSyncExternalStore } from "react";
import type { Contract } from "../../../../domain/kernel/contract.ts";
import { call } from "../../../api/call.ts";
import type { Answer } from "../../../api/problem.ts";
import { useLanguage } from "../../../language/language.tsx";
import { useSession } from "../../../session/session-context.ts";
import { keptAnswers, type Shown } from "./kept-answers.ts";

type Asked = {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly request?: Readonly<Record<string, string | number | undefined>>;
  /** False waits: nothing is asked yet. */
  readonly when?: boolean;
};

type Page<Row> = { readonly rows: readonly Row[]; readonly cursor: string | null };

const useKept = <View>(answers: ReturnType<typeof keptAnswers<View>>, key: string): Shown<View> =>
  useSyncExternalStore(
    answers.listen,
    useCallback(() => answers.at(key), [answers, key]),
  );

/** A hook that reads what a GET contract gives, as public pages do. One for each contract, so that its answers are kept in one place. */
export const readOf = <Params, Request, View>(contract: Contract<Params, Request, View>) => {
  const answers = keptAnswers<View>();
  return ({ params = {}, request = {}, when = true }: Asked = {}) => {
    const language = useLanguage();
    const { token } = useSession();
    const key = JSON.stringify([params, request, language]);
    const shown = useKept(answers, key);
    const ask = (named: string): void => void answers.ask(named, () => call(contract, { params, request }, { language, token }));
    const askUnlessFresh = useEffectEvent((named: string) => (answers.isFresh(named) ? undefined : ask(named)));
    useEffect(() => {
      if (when) askUnlessFresh(key);
    }, [when, key]);
    return { ...shown, refetch: () => ask(key) };
  };
};

/** The same of a list: `rows` are all that were fetched so far, `more` fetches the next page, null on the last one. */
export const rowsOf = <Params, Request, Row>(contract: Contract<Params, Request, Page<Row>>) => {
  const answers = keptAnswers<Page<Row>>();
  return ({ params = {}, request = {} }: Omit<Asked, "when"> = {}) => {
    const language = useLanguage();
    const { token } = useSession();
    const key = JSON.stringify([params, request, language]);
    const { data, error, isFetching } = useKept(answers, key);
    const pageAt = (cursor: string): Promise<Answer<Page<Row>>> =>
      call(contract, { params, request: { ...request, cursor } }, { language, token });
    // Whoever has gone on to further pages keeps them: the first page anew would take them away.
    const askFirst = useEffectEvent((named: string) => (answers.isFresh(named) ? undefined : void answers.ask(named, () => pageAt(""))));
    useEffect(() => askFirst(key), [key]);
    const next = data?.cursor ?? null;
    const append = async (from: string): Promise<Answer<Page<Row>>> => {
      const answer = await pageAt(from);
      return answer.ok ? { ok: true, view: { rows: [...(data?.rows ?? []), ...answer.view.rows], cursor: answer.view.cursor } } : answer;
    };
    return {
      rows: data?.rows ?? [],
      more: next === null ? null : () => void answers.ask(key, () => append(next)),
      isPending: data === undefined && error === null,
      isFetching,
      error,
    };
  };
};
