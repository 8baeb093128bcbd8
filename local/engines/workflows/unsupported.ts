import { type Scope, type State, statesOf } from "./asl.ts";

/** The longest a timer of Node can wait; a longer one would fire at once. */
export const LONGEST_TIMER_SECONDS = 2_147_483;

const INVOKE = /^arn:[a-z-]+:states:::lambda:invoke(\.waitForTaskToken)?$/;
/** Whether a task rests until its token comes back. */
export const waitsForToken = (state: State): boolean => state.Resource?.endsWith(".waitForTaskToken") === true;

const RESULT_PATH = /^\$(\.[A-Za-z_][\w]*)*$/;

const mentionsToken = (state: State): boolean => JSON.stringify(state.Parameters ?? null).includes("$$.Task.Token");

type Trait = readonly [is: (state: State) => boolean, what: string];

const TRAITS: readonly Trait[] = [
  [(state) => state.QueryLanguage === "JSONata", "JSONata"],
  [(state) => "Assign" in state, "Assign"],
  [(state) => "HeartbeatSeconds" in state || "HeartbeatSecondsPath" in state, "heartbeats"],
  [(state) => "TimeoutSecondsPath" in state, "TimeoutSecondsPath"],
  [(state) => "ItemReader" in state || "ResultWriter" in state || "ItemBatcher" in state, "distributed Map"],
  [(state) => state.Type === "Task" && !INVOKE.test(state.Resource ?? ""), "a Resource other than lambda:invoke"],
  [
    (state) => state.Type === "Task" && mentionsToken(state) !== waitsForToken(state),
    "a token without a wait, or a wait without its token",
  ],
  // The interpreter goes on with the items left of the failed try: retry the tasks within instead.
  [(state) => state.Type === "Map" && state.Retry !== undefined, "Retry of a whole Map"],
  [(state) => state.Type === "Pass" && "Result" in state && !state.Result, "a Result that is false, 0, empty or null"],
  [(state) => (state.Seconds ?? 0) > LONGEST_TIMER_SECONDS, "a Wait longer than 24 days"],
  [(state) => state.ResultPath != null && !RESULT_PATH.test(state.ResultPath), "a ResultPath other than $.a.b"],
  [(state) => (state.Catch ?? []).some((c) => c.ResultPath != null && !RESULT_PATH.test(c.ResultPath)), "a ResultPath other than $.a.b"],
];

/**
 * What a machine uses that the interpreter would silently do differently from AWS, one line each. A machine that cannot be run rightly
 * is better not started.
 */
export const unsupportedIn = (scope: Scope): readonly string[] => {
  const all = statesOf(scope);
  const names = all.map(([name]) => name);
  const twice = names.filter((name, index) => names.indexOf(name) !== index).map((name) => `${name}: the name is used twice`);
  const traits = all.flatMap(([name, state]) => TRAITS.filter(([is]) => is(state)).map(([, what]) => `${name}: ${what}`));
  return [...(scope.QueryLanguage === "JSONata" ? ["JSONata"] : []), ...twice, ...traits];
};
