import { type DynamoDBDocumentClient, QueryCommand } from "@aws-sdk/lib-dynamodb";
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
