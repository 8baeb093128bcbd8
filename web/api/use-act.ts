import { type Query, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Contract } from "../../domain/kernel/contract.ts";
import { type Act, useSend } from "./use-send.ts";

/** The lists by which ids are given names are long, and only commands about organisations and people change them. */
export const isTouched = ({ queryKey }: Pick<Query, "queryKey">, path: string): boolean =>
  queryKey[1] !== "names" || path.startsWith("/member/");

/** A command of the API. When it is done, what is shown of the records is asked anew. */
export const useAct = <Params, Request, View>(contract: Contract<Params, Request, View>): Act<View> => {
  const queries = useQueryClient();
  const { act: send, acting, failure } = useSend(contract);
  const act: Act<View>["act"] = useCallback(
    async (given) => {
      const answer = await send(given);
      if (answer.ok) await queries.invalidateQueries({ predicate: (query) => isTouched(query, contract.path) });
      return answer;
    },
    [send, queries, contract],
  );
  return { act, acting, failure };
};
