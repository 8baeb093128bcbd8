import type { State } from "./asl.ts";

/** Which way out of a Choice: the rule's place in `Choices`, or the default. */
export type Branch = number | "default";

const MARK = "\u0000";

const markName = (choice: string, branch: Branch): string => [choice, branch, ""].join(MARK);

/** The Choice and the branch a mark stands for; undefined for a state of the machine itself. */
export const readMark = (name: string): { readonly choice: string; readonly branch: Branch } | undefined => {
  const [choice, branch, rest] = name.split(MARK);
  if (choice === undefined || branch === undefined || rest === undefined) return undefined;
  return { choice, branch: branch === "default" ? "default" : Number(branch) };
};

/**
 * Puts an empty state behind every way out of a Choice. The interpreter tells only which state was entered next, and two rules may lead
 * to the same one; by these marks the observer knows the rule.
 */
export const markBranches = (name: string, state: State): Readonly<Record<string, State>> => {
  if (state.Type !== "Choice") return { [name]: state };
  const marks: Record<string, State> = {};
  const through = (branch: Branch, next: string): string => {
    const mark = markName(name, branch);
    marks[mark] = { Type: "Pass", Next: next };
    return mark;
  };
  const marked: State = {
    ...state,
    Choices: (state.Choices ?? []).map((rule, index) => ({ ...rule, Next: through(index, rule.Next) })),
    ...(state.Default !== undefined && { Default: through("default", state.Default) }),
  };
  return { [name]: marked, ...marks };
};
