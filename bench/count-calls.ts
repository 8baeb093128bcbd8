import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";

/** What one verb asked of DynamoDB: calls by kind, and the request units DynamoDB said they took. */
export type Count = { gets: number; queries: number; transactions: number; items: number; others: number; units: number };

const none: Count = { gets: 0, queries: 0, transactions: 0, items: 0, others: 0, units: 0 };

const Capacity = z.object({ CapacityUnits: z.number() });
const Output = z.object({ ConsumedCapacity: z.union([Capacity.transform((one) => [one]), z.array(Capacity)]) });
const Transaction = z.object({ TransactItems: z.array(z.unknown()) });

/** A client that counts; `take` answers the count since it was asked last. */
export const countingClient = (): { readonly client: DynamoDBDocumentClient; readonly take: () => Count } => {
  const base = new DynamoDBClient();
  let count = { ...none };
  base.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: "TOTAL" });
      const name = String(context.commandName);
      if (name === "GetItemCommand" || name === "GetCommand") count.gets += 1;
      else if (name === "QueryCommand") count.queries += 1;
      else if (name.startsWith("Transact")) count.transactions += 1;
      else count.others += 1;
      count.items += Transaction.safeParse(args.input).data?.TransactItems.length ?? 0;
      const answer = await next(args);
      const told = Output.safeParse(answer.output).data?.ConsumedCapacity ?? [];
      count.units += told.reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
      return answer;
    },
    { step: "initialize", name: "countCalls", priority: "low" },
  );
  const client = DynamoDBDocumentClient.from(base, { marshallOptions: { removeUndefinedValues: true } });
  return {
    client,
    take: () => {
      const taken = count;
      count = { ...none };
      return taken;
    },
  };
};
