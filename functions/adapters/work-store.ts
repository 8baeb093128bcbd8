import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { GetCommand, TransactWriteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import { DoneItem } from "../../domain/work-item/done-item.ts";
import { WorkItem } from "../../domain/work-item/work-item.ts";
import type { ItemKey, TouchedItem, Vault, WorkStore } from "../shell/ports.ts";
import { jsonText } from "./json-text.ts";
import { donePartition, inboxPartition, indexes, unsentPartition, workKey } from "./keys.ts";
import { openedWork } from "./opened-work.ts";
import { queryPage, type Table } from "./query.ts";

const InboxItem = z
  .object({ item: jsonText(WorkItem), byAudienceSk: z.string() })
  .transform(({ item, byAudienceSk: place }) => ({ item, place }));
const DoneRow = z.object({ item: jsonText(DoneItem) }).transform(({ item }) => item);
const Closed = z.object({ closedAt: z.string().optional(), sealedToken: z.string().optional(), sent: z.boolean().default(false) });
const OpenItem = z.object({ closedAt: z.string().optional(), item: jsonText(WorkItem).optional() });
const Keys = z.object({ pk: z.string(), sk: z.string() });

/** @param onCommitted told the keys of each write where the table has no stream (one machine); nothing in the cloud. */
export const makeWorkStore = (table: Table, vault: Vault, onCommitted: (keys: readonly TouchedItem[]) => void = () => {}): WorkStore => ({
  inbox: (audience, { after, limit } = {}) => {
    // A space sorts before every character of a key, so `after` itself is left out; every place lies before `~~`.
    const sort = after === undefined ? {} : { sort: { name: "byAudienceSk", from: `${after} `, upTo: "~~" } };
    const partition = { name: "byAudiencePk", value: inboxPartition(audience) };
    return queryPage(table, { index: indexes.byAudience, partition, ...sort }, InboxItem, { limit });
  },

  done: (memberId, page) =>
    queryPage(table, { index: indexes.byAudience, partition: { name: "byAudiencePk", value: donePartition(memberId) } }, DoneRow, page),

  openAt: (key) => openAt(table, key),
  find: ({ noun, id, stepVersion, index }) => openAt(table, workKey(noun, id, stepVersion, index)),

  open: async (items, token) => {
    const [first] = items;
    const replaced = first && (await waitingToken(table, vault, workKey(first.noun, first.id, first.stepVersion, first.index)));
    const sealedToken = await vault.seal(token);
    const puts = items.map((item, index) => openItem(table.name, item, index === 0 ? sealedToken : null));
    try {
      await table.client.send(new TransactWriteCommand({ TransactItems: puts }));
      onCommitted(items.map((item) => ({ ...workKey(item.noun, item.id, item.stepVersion, item.index), put: true })));
      return { outcome: "open", replaced };
    } catch (error) {
      if (error instanceof TransactionCanceledException && error.CancellationReasons?.some(({ Code }) => Code === "ConditionalCheckFailed"))
        return { outcome: "closed" };
      throw error;
    }
  },

  unsentToken: async (key) => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
    const { closedAt, sealedToken, sent } = Closed.parse(Item ?? {});
    return closedAt !== undefined && sealedToken !== undefined && !sent ? vault.open(sealedToken) : undefined;
  },

  markSent: async (key) => {
    await table.client.send(
      new UpdateCommand({
        TableName: table.name,
        Key: key,
        UpdateExpression: "SET sent = :yes REMOVE byDuePk, byDueSk, sealedToken",
        ExpressionAttributeValues: { ":yes": true },
      }),
    );
  },

  unsent: async (limit) => {
    const page = await queryPage<ItemKey>(table, { index: indexes.byDue, partition: { name: "byDuePk", value: unsentPartition } }, Keys, {
      limit,
    });
    return page.rows;
  },
});

const openAt = async (table: Table, key: ItemKey): Promise<WorkItem | undefined> => {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  const { closedAt, item } = OpenItem.parse(Item ?? {});
  return closedAt === undefined ? item : undefined;
};

/** The token of a work item that is still open. */
const waitingToken = async (table: Table, vault: Vault, key: ItemKey): Promise<string | undefined> => {
  const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: key, ConsistentRead: true }));
  const { closedAt, sealedToken } = Closed.parse(Item ?? {});
  return closedAt === undefined && sealedToken !== undefined ? vault.open(sealedToken) : undefined;
};

/** A retried ask brings a new token, which replaces the old; an item already closed is left alone. */
const openItem = (table: string, item: WorkItem, sealedToken: string | null) => ({
  Put: { TableName: table, Item: openedWork(item, sealedToken), ConditionExpression: "attribute_not_exists(closedAt)" },
});
