import * as z from "zod";

/** The parts of the Amazon States Language the adapter looks at; everything else passes through untouched. */
const Retrier = z.looseObject({
  ErrorEquals: z.array(z.string()),
  IntervalSeconds: z.number().optional(),
  MaxDelaySeconds: z.number().optional(),
  MaxAttempts: z.number().optional(),
  BackoffRate: z.number().optional(),
});

const Catcher = z.looseObject({ ErrorEquals: z.array(z.string()), Next: z.string(), ResultPath: z.string().nullable().optional() });

export const State = z.looseObject({
  Type: z.enum(["Task", "Parallel", "Map", "Pass", "Wait", "Choice", "Succeed", "Fail"]),
  QueryLanguage: z.string().optional(),
  Resource: z.string().optional(),
  Parameters: z.unknown().optional(),
  Result: z.unknown().optional(),
  Next: z.string().optional(),
  Default: z.string().optional(),
  Choices: z.array(z.looseObject({ Next: z.string() })).optional(),
  Retry: z.array(Retrier).optional(),
  Catch: z.array(Catcher).optional(),
  TimeoutSeconds: z.number().optional(),
  Seconds: z.number().optional(),
  ResultPath: z.string().nullable().optional(),
  get Branches() {
    return z.array(Scope).optional();
  },
  get Iterator() {
    return Scope.optional();
  },
  get ItemProcessor() {
    return Scope.optional();
  },
});

/** States that follow one another: a whole machine, a branch of Parallel, or what Map does with one item. */
export const Scope = z.looseObject({
  StartAt: z.string(),
  QueryLanguage: z.string().optional(),
  TimeoutSeconds: z.number().optional(),
  get States() {
    return z.record(z.string(), State);
  },
});

export type State = z.infer<typeof State>;
export type Scope = z.infer<typeof Scope>;
export type Retrier = z.infer<typeof Retrier>;

export const scopesIn = (state: State): readonly Scope[] =>
  [...(state.Branches ?? []), state.Iterator, state.ItemProcessor].filter((scope) => scope !== undefined);

/** Every state of a machine by name, those inside Map and Parallel too. */
export const statesOf = (scope: Scope): readonly (readonly [name: string, state: State])[] =>
  Object.entries(scope.States).flatMap(([name, state]) => [[name, state] as const, ...scopesIn(state).flatMap(statesOf)]);

/** The same scope with each state replaced by one or several; what is inside Map and Parallel is replaced first. */
export const replaceStates = (scope: Scope, replace: (name: string, state: State) => Readonly<Record<string, State>>): Scope => {
  const inside = (inner: Scope | undefined) => inner && replaceStates(inner, replace);
  const deep = (state: State): State => ({
    ...state,
    ...(state.Branches && { Branches: state.Branches.map((branch) => replaceStates(branch, replace)) }),
    ...(state.Iterator && { Iterator: inside(state.Iterator) }),
    ...(state.ItemProcessor && { ItemProcessor: inside(state.ItemProcessor) }),
  });
  const states = Object.entries(scope.States).flatMap(([name, state]) => Object.entries(replace(name, deep(state))));
  return { ...scope, States: Object.fromEntries(states) };
};
