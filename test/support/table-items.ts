import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, QueryCommand, ScanCommand } from "@aws-sdk/lib-dynamodb";
import { environment } from "./world.ts";

type Item = Record<string, unknown>;
const client = (): DynamoDBDocumentClient => DynamoDBDocumentClient.from(new DynamoDBClient());

/** Everything that lies in the table of the world started last, as it lies there. The product itself never scans. */
export const tableItems = async (): Promise<readonly Item[]> => {
  const items: Item[] = [];
  let ExclusiveStartKey: Item | undefined;
  do {
    const page = await client().send(new ScanCommand({ TableName: environment.TABLE_NAME, ExclusiveStartKey }));
    items.push(...(page.Items ?? []));
    ExclusiveStartKey = page.LastEvaluatedKey;
  } while (ExclusiveStartKey);
  return items;
};

/** The items of one record by their sort keys. */
export const itemsOfRecord = async (noun: string, id: string): Promise<Readonly<Record<string, Item>>> => {
  const { Items = [] } = await client().send(
    new QueryCommand({
      TableName: environment.TABLE_NAME,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": `${noun}#${id}` },
    }),
  );
  return Object.fromEntries(Items.map((item) => [String(item["sk"]), item]));
};
