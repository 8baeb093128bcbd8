import type { CreateTableCommandInput } from "@aws-sdk/client-dynamodb";
import { table } from "../functions/manifest.ts";

/** The table of the manifest, as CreateTable wants it. */
export const tableInput = (name: string): CreateTableCommandInput => {
  const { partitionKey, sortKey, indexes } = table;
  const keys = [partitionKey, sortKey, ...indexes.flatMap((index) => [index.partitionKey, index.sortKey])];
  return {
    TableName: name,
    BillingMode: "PAY_PER_REQUEST",
    AttributeDefinitions: keys.map((key) => ({ AttributeName: key, AttributeType: "S" })),
    KeySchema: keySchema(partitionKey, sortKey),
    GlobalSecondaryIndexes: indexes.map((index) => ({
      IndexName: index.name,
      KeySchema: keySchema(index.partitionKey, index.sortKey),
      Projection: { ProjectionType: "INCLUDE", NonKeyAttributes: [...index.attributes] },
    })),
  };
};

const keySchema = (partitionKey: string, sortKey: string): CreateTableCommandInput["KeySchema"] => [
  { AttributeName: partitionKey, KeyType: "HASH" },
  { AttributeName: sortKey, KeyType: "RANGE" },
];
