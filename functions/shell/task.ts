import type * as z from "zod";
import type { Refusal, Result } from "../../domain/kernel/result.ts";
import { type Handler, observedHandler } from "./handler.ts";
import type { Live, MakeLive } from "./live.ts";

/** A refusal on its way into a state machine: its name is the code, so that ASL can `Catch` it by name. */
export class TaskRefused extends Error {
  constructor(refusal: Refusal) {
    super(`${refusal.code} (${refusal.clause}) ${JSON.stringify(refusal.details)}`);
    this.name = refusal.code;
  }
}

/** The shell of a workflow task: the payload is parsed by its contract, a refusal is thrown by its name, a bug as itself. */
export const taskFunction =
  <Payload, Output>(
    name: string,
    contract: z.ZodType<Payload>,
    perform: (payload: Payload, live: Live) => Promise<Result<Output, Refusal>>,
  ) =>
  (makeLive: MakeLive): Handler<unknown, Output> =>
    observedHandler(name, makeLive, async (event) => {
      const answer = await perform(contract.parse(event), makeLive());
      if (!answer.ok) throw new TaskRefused(answer.refusal);
      return answer.value;
    });
