import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { GetCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { Id } from "../../domain/kernel/id.ts";
import type { WantedWorkflow, WorkflowStore } from "../shell/ports.ts";
import { indexes, workflowKey, workflowPartition } from "./keys.ts";
import { queryPage, type Table } from "./query.ts";

const Wanted: z.ZodType<WantedWorkflow> = z.object({
  noun: z.string(),
  id: Id,
  workflow: z.enum(["annual-cycle", "project-delivery", "acceptance", "unit-evaluation", "public-notice"]),
  attempt: z.int(),
});

export const makeWorkflowStore = (table: Table): WorkflowStore => ({
  wanted: (page) => queryPage(table, { index: indexes.byDue, partition: { name: "byDuePk", value: workflowPartition } }, Wanted, page),

  wantedAt: async (key) => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
    return Item ? Wanted.parse(Item) : undefined;
  },

  attemptAt: async (noun, id, workflow) => {
    const key = workflowKey(noun, id, workflow);
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
    return Item ? Wanted.parse(Item).attempt : undefined;
  },

  claim: async ({ noun, id, workflow, attempt }) => {
    try {
      await table.client.send(
        new UpdateCommand({
          TableName: table.name,
          Key: workflowKey(noun, id, workflow),
          UpdateExpression: "SET attempt = :next",
          ConditionExpression: "attempt = :seen",
          ExpressionAttributeValues: { ":next": attempt + 1, ":seen": attempt },
        }),
      );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  },
});
