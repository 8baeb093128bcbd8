import { BatchGetCommand, type DynamoDBDocumentClient, GetCommand, QueryCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";

/** What one verb asked of DynamoDB: calls by kind, and the request units DynamoDB said they took. */
export type Count = { gets: number; queries: number; transactions: number; items: number; others: number; units: number };

const none: Count = { gets: 0, queries: 0, transactions: 0, items: 0, others: 0, units: 0 };

const Capacity = z.object({ CapacityUnits: z.number() });
const Output = z.object({ ConsumedCapacity: z.union([Capacity.transform((one) => [one]), z.array(Capacity)]) });

const kinds = [GetCommand, QueryCommand, BatchGetCommand, TransactWriteCommand];

/** A client that counts what `documents` is asked; `take` answers the count since it was asked last. */
export const countingClient = (
  documents: DynamoDBDocumentClient,
): { readonly client: DynamoDBDocumentClient; readonly take: () => Count } => {
  const asked = documents.send;
  let count = { ...none };
  const note = (command: unknown): void => {
    if (command instanceof GetCommand) count.gets += 1;
    else if (command instanceof QueryCommand) count.queries += 1;
    else if (command instanceof TransactWriteCommand) {
      count.transactions += 1;
      count.items += command.input.TransactItems?.length ?? 0;
    } else count.others += 1;
  };
  const send = async (...given: readonly unknown[]): Promise<unknown> => {
    const [command] = given;
    note(command);
    for (const Kind of kinds) if (command instanceof Kind) Object.assign(command.input, { ReturnConsumedCapacity: "TOTAL" });
    const answer: unknown = await Reflect.apply(asked, documents, given);
    const told = Output.safeParse(answer).data?.ConsumedCapacity ?? [];
    count.units += told.reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
    return answer;
  };
  return {
    client: Object.assign(documents, { send }),
    take: () => {
      const taken = count;
      count = { ...none };
      return taken;
    },
  };
};
