import { useCallback, useState } from "react";
import type { Contract } from "../../domain/kernel/contract.ts";
import { useLanguage } from "../language/language.tsx";
import { useSession } from "../session/session-context.ts";
import { call } from "./call.ts";
import { makeIntention } from "./intention.ts";
import type { Answer, Failure } from "./problem.ts";

export type Act<View> = {
  /** Sends the command. The same request sent again after a failure is the same intention and is done once. */
  readonly act: (given: {
    readonly params?: Readonly<Record<string, unknown>>;
    readonly request?: Readonly<Record<string, unknown>>;
    readonly ifMatch?: number;
  }) => Promise<Answer<View>>;
  readonly acting: boolean;
  readonly failure: Failure | null;
};

/** A command of the API by itself, as public pages send it; the workplace's `useAct` also asks anew for what it changed. */
export const useSend = <Params, Request, View>(contract: Contract<Params, Request, View>): Act<View> => {
  const language = useLanguage();
  const { token } = useSession();
  const [acting, setActing] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [intention] = useState(makeIntention);

  const act: Act<View>["act"] = useCallback(
    async ({ params = {}, request = {}, ifMatch }) => {
      const idempotencyKey = intention.keyOf([params, request]);
      setActing(true);
      const answer = await call(
        contract,
        { params, request, idempotencyKey, ...(ifMatch === undefined ? {} : { ifMatch }) },
        { language, token },
      ).finally(() => setActing(false));
      setFailure(answer.ok ? null : answer.failure);
      intention.settle(answer);
      return answer;
    },
    [contract, intention, language, token],
  );
  return { act, acting, failure };
};
