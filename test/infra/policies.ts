import type { Template } from "aws-cdk-lib/assertions";
import * as z from "zod";
import { resourcesOf } from "./synthesised.ts";

const Statement = z.object({
  Effect: z.string(),
  Action: z.union([z.array(z.string()), z.string().transform((one) => [one])]),
  Resource: z.union([z.array(z.json()), z.json().transform((one) => [one])]),
});
const Policy = z.object({
  Roles: z.array(z.object({ Ref: z.string() })),
  PolicyDocument: z.object({ Statement: z.array(Statement) }),
});
export type Statement = z.infer<typeof Statement>;

/** What a role may do, by its logical id. */
export const statementsOfRole = (template: Template, role: string): readonly Statement[] =>
  Object.values(resourcesOf(template, "AWS::IAM::Policy")).flatMap(({ Properties }) => {
    const { Roles, PolicyDocument } = Policy.parse(Properties);
    return Roles.some(({ Ref }) => Ref === role) ? PolicyDocument.Statement : [];
  });

/** The actions of statements, each once, sorted. */
export const actionsOf = (statements: readonly Statement[]): readonly string[] =>
  [...new Set(statements.flatMap(({ Action }) => Action))].sort();
