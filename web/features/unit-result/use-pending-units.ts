import { useQuery } from "@tanstack/react-query";
import { getResultList, listResultLists } from "../../../domain/unit-result/contract.ts";
import { call } from "../../api/call.ts";
import { Failed } from "../../api/problem.ts";
import { useRows } from "../../api/use-read.ts";
import { useLanguage } from "../../language/language.tsx";
import { useSession } from "../../session/session-context.ts";

const pending: ReadonlySet<string> = new Set(["drafted", "decided"]);

/** The units that already stand on a list whose results are not out; the API takes them on no other. */
export const usePendingUnits = (cycleId: string): readonly string[] => {
  const language = useLanguage();
  const { token } = useSession();
  const lists = useRows(listResultLists, { request: { cycleId } });
  const ids = lists.rows.filter(({ step }) => pending.has(step)).map(({ id }) => id);
  const { data = [] } = useQuery({
    queryKey: ["pending-units", ids],
    enabled: ids.length > 0,
    queryFn: async ({ signal }) => {
      const found = await Promise.all(ids.map((id) => call(getResultList, { params: { id }, request: {}, signal }, { language, token })));
      return found.flatMap((answer) => {
        if (!answer.ok) throw new Failed(answer.failure);
        return answer.view.list.items.map(({ evaluationId }) => evaluationId);
      });
    },
  });
  return ids.length === 0 ? [] : data;
};
