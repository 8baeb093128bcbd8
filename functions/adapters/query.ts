import { BatchGetCommand, type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type * as z from "zod";
import type { Page, PageRequest, SortRange } from "../shell/ports.ts";
import { cursorOf, startKeyOf } from "./cursor.ts";

/** The table as the stores see it. */
export type Table = { readonly client: DynamoDBDocumentClient; readonly name: string };

type Range = {
  readonly index?: string;
  readonly partition: { readonly name: string; readonly value: string };
  readonly sort?: { readonly name: string } & SortRange;
};

const defaultLimit = 50;
const highestLimit = 200;

/** One Query, its rows parsed by their schema; a row that no longer parses is a bug and throws. */
export const queryPage = async <Row>(table: Table, range: Range, row: z.ZodType<Row>, page: PageRequest = {}): Promise<Page<Row>> => {
  const { partition, sort, index } = range;
  const between = sort !== undefined && "upTo" in sort;
  const { Items = [], LastEvaluatedKey } = await table.client.send(
    new QueryCommand({
      TableName: table.name,
      ...(index === undefined ? { ConsistentRead: true } : { IndexName: index }),
      KeyConditionExpression:
        sort === undefined ? "#p = :p" : between ? "#p = :p AND #s BETWEEN :s AND :t" : "#p = :p AND begins_with(#s, :s)",
      ExpressionAttributeNames: { "#p": partition.name, ...(sort === undefined ? {} : { "#s": sort.name }) },
      ExpressionAttributeValues: {
        ":p": partition.value,
        ...(sort === undefined ? {} : "upTo" in sort ? { ":s": sort.from, ":t": sort.upTo } : { ":s": sort.prefix }),
      },
      Limit: Math.min(page.limit ?? defaultLimit, highestLimit),
      ExclusiveStartKey: startKeyOf(page.cursor, partition),
    }),
  );
  return { rows: Items.map((item) => row.parse(item)), cursor: cursorOf(LastEvaluatedKey) };
};

/** DynamoDB takes at most this many keys in one BatchGetItem. */
const batchLimit = 100;

/** Items by their partition, strongly consistent; keys the service left out for load are asked again. */
export const batchOf = async (
  table: Table,
  keys: readonly { readonly pk: string; readonly sk: string }[],
): Promise<ReadonlyMap<string, Record<string, unknown>>> => {
  const found = new Map<string, Record<string, unknown>>();
  for (let first = 0; first < keys.length; first += batchLimit) {
    let wanted: Record<string, unknown>[] = keys.slice(first, first + batchLimit).map((key) => ({ ...key }));
    while (wanted.length > 0) {
      const { Responses, UnprocessedKeys } = await table.client.send(
        new BatchGetCommand({ RequestItems: { [table.name]: { Keys: wanted, ConsistentRead: true } } }),
      );
      for (const item of Responses?.[table.name] ?? []) found.set(String(item["pk"]), item);
      wanted = UnprocessedKeys?.[table.name]?.Keys ?? [];
    }
  }
  return found;
};
