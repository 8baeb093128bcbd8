import { declareEvidence, renewUpload } from "../../../../domain/evidence/contract.ts";
import type { Contract } from "../../../../domain/kernel/contract.ts";
import type { Acting, Stage } from "../../../../local/rehearsal/stage.ts";
import type { Language } from "../../../../web/language/words.ts";
import { fieldsOf } from "./deed.ts";
import type { Desks } from "./desks.ts";
import { doDeed } from "./do-deed.ts";
import { ownNumbers } from "./own-numbers.ts";
import type { Role } from "./roles.ts";

type As = (sub: string | undefined) => Acting;

type Given = {
  readonly desks: Desks;
  readonly language: Language;
  readonly roleOf: (person: string | undefined) => Role;
  /** Told before each command of the rehearsal, however it is done. */
  readonly onCommand: (role: Role, name: string) => void;
};

/** A file is declared by putting it into a form, which other commands do. */
const byUpload: ReadonlySet<string> = new Set([declareEvidence.name, renewUpload.name]);

/** What is done in the portal once by each kind of people: a command, and where it decides on different things, each of these. */
const kindOf = (role: Role, name: string, request: unknown): string => {
  const subject = fieldsOf(request)["subject"];
  return [role, name, subject === undefined ? "" : String(fieldsOf(subject)["kind"])].join(" ");
};

/**
 * The same stage on which each command is done in the portal the first time somebody of a kind gives it; the others, of other projects,
 * units and experts, go by the API as before. One thing happens after another, so that it is always the same people who act.
 */
export const inPortal = (stage: Stage, { desks, language, roleOf, onCommand }: Given): Stage => {
  const done = new Set<string>();
  const numbers = ownNumbers();

  const actingIn =
    (step: string, as: As): As =>
    (person) =>
    async <Params, Request, View, Code extends string>(contract: Contract<Params, Request, View, Code>, params: Params, asked: Request) => {
      const call = as(person);
      if (contract.method === "GET") return call(contract, params, asked);
      const role = roleOf(person);
      onCommand(role, contract.name);
      const request = contract.request.parse(numbers.given(asked));
      const kind = kindOf(role, contract.name, request);
      if (byUpload.has(contract.name) || done.has(kind)) return call(contract, params, request);
      done.add(kind);
      const deed = { person, contract, params: fieldsOf(params), request: fieldsOf(request), language, read: call };
      const { view } = await doDeed(desks, deed, (sent) => {
        if (contract.name === "record-contract") numbers.learn(deed.request, sent);
        return numbers.given(deed.request);
      }).catch((error: unknown) => {
        throw new Error(`${step}: ${contract.name} as ${person ?? "the public"}: ${String(error)}`, { cause: error });
      });
      return contract.view.parse(view);
    };

  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(perform: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(perform);
    last = mine.catch(() => undefined);
    return mine;
  };

  return {
    ...stage,
    get checked() {
      return stage.checked;
    },
    play: (scene, perform) => stage.play(scene, (as) => perform(actingIn(scene.step, as))),
    playEach: (scene, perform, times) =>
      stage.playEach(scene, (index, as) => inTurn(() => perform(index, actingIn(scene.step, as))), times),
  };
};
