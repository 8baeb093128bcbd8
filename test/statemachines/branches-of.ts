import * as z from "zod";

const Rule = z.object({ ErrorEquals: z.array(z.string()).optional(), Next: z.string().optional() });
const State = z.object({
  Type: z.string(),
  Resource: z.string().optional(),
  Parameters: z.object({ FunctionName: z.string() }).optional(),
  Choices: z.array(z.object({ StringEquals: z.string(), Next: z.string() })).optional(),
  Default: z.string().optional(),
  Retry: z.array(Rule).optional(),
  Catch: z.array(Rule).optional(),
  TimeoutSeconds: z.number().optional(),
  get ItemProcessor() {
    return Machine.optional();
  },
});
const Machine = z.object({ StartAt: z.string(), States: z.record(z.string(), State) });
export type AslState = z.infer<typeof State>;

/** Every state of a definition, those inside a Map too. */
export const statesOf = (text: string): readonly (readonly [string, AslState])[] => statesIn(Machine.parse(JSON.parse(text)));

const statesIn = ({ States }: z.infer<typeof Machine>): readonly (readonly [string, AslState])[] =>
  Object.entries(States).flatMap(([name, state]) => [
    [name, state] as const,
    ...(state.ItemProcessor ? statesIn(state.ItemProcessor) : []),
  ]);

/** Every way a machine can go: each rule and the default of each Choice, each Retry, each Catch. */
export const branchesOf = (text: string): readonly string[] =>
  statesOf(text).flatMap(([name, { Choices, Default, Retry, Catch }]) => [
    ...(Choices ?? []).map((_, rule) => `${name}: choice ${rule}`),
    ...(Default === undefined ? [] : [`${name}: choice default`]),
    ...(Retry ?? []).map((_, rule) => `${name}: retry ${rule}`),
    ...(Catch ?? []).map((_, rule) => `${name}: catch ${rule}`),
  ]);
