import { StateMachine } from "aws-local-stepfunctions";
import * as z from "zod";
import { type Retrier, replaceStates, Scope, type State, scopesIn, statesOf } from "./asl.ts";
import { markBranches } from "./branches.ts";
import { rewriteContextPaths } from "./context-paths.ts";
import { substitute } from "./substitutions.ts";
import { RENEWAL, type TaskState } from "./task.ts";
import type { Rules } from "./transitions.ts";
import { LONGEST_TIMER_SECONDS, unsupportedIn, waitsForToken } from "./unsupported.ts";

export type Machine = {
  readonly name: string;
  readonly arn: string;
  /** The definition as given, places filled. */
  readonly definition: string;
  readonly interpreter: StateMachine;
  readonly tasks: readonly TaskState[];
  /** For each Map and Parallel that is not inside another: the states within it. */
  readonly within: ReadonlyMap<string, ReadonlySet<string>>;
  readonly rules: Rules;
};

type Definition = ConstructorParameters<typeof StateMachine>[0];

/** The shape was parsed as a `Scope`, and the interpreter validates what was given: here only the library's type is put on. */
const AsDefinition = z.custom<Definition>((value) => Scope.safeParse(value).success);

const scaleRetrier = (retrier: Retrier, scale: number): Retrier => ({
  ...retrier,
  IntervalSeconds: (retrier.IntervalSeconds ?? 1) * scale,
  ...(retrier.MaxDelaySeconds !== undefined && { MaxDelaySeconds: retrier.MaxDelaySeconds * scale }),
});

const FOREVER = { IntervalSeconds: 0, BackoffRate: 1, MaxAttempts: Number.MAX_SAFE_INTEGER };

const withTiming = (state: State, scale: number): State => {
  const retry = (state.Retry ?? []).map((retrier) => scaleRetrier(retrier, scale));
  if (state.Type !== "Task") return retry.length === 0 ? state : { ...state, Retry: retry };
  const waits = waitsForToken(state);
  return {
    ...state,
    TimeoutSeconds: waits ? LONGEST_TIMER_SECONDS : Math.min(state.TimeoutSeconds ?? LONGEST_TIMER_SECONDS, LONGEST_TIMER_SECONDS),
    Retry: waits ? [{ ErrorEquals: [RENEWAL], ...FOREVER }, ...retry] : retry,
  };
};

/** `$` replaces the whole input; the interpreter would write a field named `$`. Leaving it out means the same. */
const withoutRootResultPath = <S extends { ResultPath?: string | null | undefined }>(holder: S): S =>
  holder.ResultPath === "$" ? { ...holder, ResultPath: undefined } : holder;

const plain = (state: State): State => {
  const { ResultPath, ...rest } = withoutRootResultPath(state);
  const written: State = ResultPath === undefined ? rest : { ...rest, ResultPath };
  return state.Catch === undefined ? written : { ...written, Catch: state.Catch.map(withoutRootResultPath) };
};

const forInterpreter = (scope: Scope, retryDelayScale: number): Scope => {
  const { TimeoutSeconds, ...rest } = scope;
  const timed: Scope = TimeoutSeconds === undefined || TimeoutSeconds > LONGEST_TIMER_SECONDS ? rest : { ...rest, TimeoutSeconds };
  return replaceStates(timed, (name, state) => markBranches(name, withTiming(plain(rewriteContextPaths(name, state)), retryDelayScale)));
};

export const arnOfMachine = (name: string): string => `arn:aws:states:local:000000000000:stateMachine:${name}`;

const within = (scope: Scope): Machine["within"] =>
  new Map(
    Object.entries(scope.States)
      .map(
        ([name, state]) =>
          [
            name,
            new Set(
              scopesIn(state)
                .flatMap(statesOf)
                .map(([inner]) => inner),
            ),
          ] as const,
      )
      .filter(([, inner]) => inner.size > 0),
  );

const rulesOf = (scope: Scope): Rules =>
  new Map(
    statesOf(scope).map(([name, { Type, Next, Retry, Catch }]) => [
      name,
      {
        next: Next,
        isChoice: Type === "Choice",
        retriers: (Retry ?? []).filter(({ ErrorEquals }) => ErrorEquals[0] !== RENEWAL),
        catchers: Catch ?? [],
      },
    ]),
  );

const taskOf = ([name, state]: readonly [string, State]): TaskState => ({
  name,
  waits: waitsForToken(state),
  timeoutSeconds: state.TimeoutSeconds,
});

/**
 * Reads one ASL text for the interpreter. Throws, with every reason, when it says something the interpreter would do differently from
 * AWS. That it is valid ASL is a matter of the tests (test/statemachines): to prove it at every start takes a second.
 */
export const loadMachine = (
  name: string,
  text: string,
  { substitutions, retryDelayScale }: { substitutions: Readonly<Record<string, string>>; retryDelayScale: number },
): Machine => {
  const definition = substitute(text, substitutions);
  const scope = Scope.parse(JSON.parse(definition));
  const unsupported = unsupportedIn(scope);
  if (unsupported.length > 0) throw new Error(`${name} cannot run here: ${unsupported.join("; ")}`);
  const run = forInterpreter(scope, retryDelayScale);
  return {
    name,
    arn: arnOfMachine(name),
    definition,
    interpreter: new StateMachine(AsDefinition.parse(run), { validationOptions: { noValidate: true } }),
    tasks: statesOf(scope)
      .filter(([, { Type }]) => Type === "Task")
      .map(taskOf),
    within: within(scope),
    rules: rulesOf(run),
  };
};
