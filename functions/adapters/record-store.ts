import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { GetCommand, TransactWriteCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod";
import type { Commitment } from "../../domain/kernel/commitment.ts";
import { HistoryEntry } from "../../domain/kernel/history.ts";
import type { Noun, Stored } from "../../domain/kernel/noun.ts";
import { Summary } from "../../domain/work-item/work-item.ts";
import type { Answering, Clock, RecordName, RecordStore, TouchedItem } from "../shell/ports.ts";
import { itemsOf, keysTouched, putAnswer, type TransactItem } from "./commit-items.ts";
import { AnyFields, jsonText } from "./json-text.ts";
import { answerKey, historyKey, historyPrefix, indexes, ownedPartition, recordPartition, stateKey } from "./keys.ts";
import { batchOf, queryPage, type Table } from "./query.ts";

const StateItem = z.object({ id: z.string(), version: z.int(), stepVersion: z.int(), hash: z.string(), state: z.string() });
const AnswerItem = z.object({ requestHash: z.string(), body: z.string(), expiresAt: z.number() });
const SummaryItem = Summary.extend({ summary: jsonText(AnyFields) });
const HistoryItem = z.object({ entry: jsonText(HistoryEntry) }).transform(({ entry }) => entry);

/** DynamoDB takes at most this many items in one transaction. */
const transactionLimit = 100;

/** @param onCommitted told the keys of each commit where the table has no stream (one machine); nothing in the cloud. */
export const makeRecordStore = (
  table: Table,
  clock: Clock,
  onCommitted: (keys: readonly TouchedItem[]) => void = () => {},
): RecordStore => ({
  get: getFrom(table),

  getMany: async <State>(noun: Noun<State>, ids: readonly string[]): Promise<readonly (Stored<State> | undefined)[]> => {
    const items = await batchOf(
      table,
      [...new Set(ids)].map((id) => stateKey(noun.name, id)),
    );
    return ids.map((id) => {
      const item = items.get(recordPartition(noun.name, id));
      return item && storedOf(noun, id, item);
    });
  },

  list: (key, page = {}) =>
    queryPage(
      table,
      {
        index: indexes.byList,
        partition: { name: "byListPk", value: key },
        ...(page.sort === undefined ? {} : { sort: { name: "byListSk", ...page.sort } }),
      },
      SummaryItem,
      page,
    ),

  owned: (audience, noun, page) =>
    queryPage(
      table,
      {
        index: indexes.byAudience,
        partition: { name: "byAudiencePk", value: ownedPartition(audience) },
        sort: { name: "byAudienceSk", prefix: `${noun}#` },
      },
      SummaryItem,
      page,
    ),

  history: (noun, id, page) =>
    queryPage(
      table,
      { partition: { name: "pk", value: recordPartition(noun, id) }, sort: { name: "sk", prefix: historyPrefix } },
      HistoryItem,
      page,
    ),

  historyAt: async (noun, id, version) => {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: historyKey(noun, id, version), ConsistentRead: true }),
    );
    return Item ? HistoryItem.parse(Item) : undefined;
  },

  commit: async (commitments, answering) => {
    const items = transactionOf(table.name, commitments, answering, clock);
    if (!(await written(table, items))) return "stale";
    onCommitted(keysTouched(items));
    return "done";
  },

  answered: async (memberId, key) => {
    const { Item } = await table.client.send(
      new GetCommand({ TableName: table.name, Key: answerKey(memberId, key), ConsistentRead: true }),
    );
    return Item ? AnswerItem.parse(Item) : undefined;
  },

  getWithAnswer: async <State>(noun: Noun<State>, id: string, key: string, also?: RecordName) => {
    const [record, answer] = [stateKey(noun.name, id), answerKey(id, key)];
    const along = also && stateKey(also.noun, also.id);
    const items = await batchOf(table, [record, answer, ...(along && along.pk !== record.pk ? [along] : [])]);
    const [item, kept] = [items.get(record.pk), items.get(answer.pk)];
    return {
      stored: item && storedOf(noun, id, item),
      answered: kept && AnswerItem.parse(kept),
      get: also && along ? getFirst(also, items.get(along.pk), getFrom(table)) : getFrom(table),
    };
  },
});

const getFrom =
  (table: Table): RecordStore["get"] =>
  async (noun, id) => {
    const { Item } = await table.client.send(new GetCommand({ TableName: table.name, Key: stateKey(noun.name, id), ConsistentRead: true }));
    return Item && storedOf(noun, id, Item);
  };

/** Answers the first question for the record of that name with the item read before, and any other by `get`. */
const getFirst = (name: RecordName, item: unknown, get: RecordStore["get"]): RecordStore["get"] => {
  let asked = false;
  return async (noun, id) => {
    if (asked || noun.name !== name.noun || id !== name.id) return get(noun, id);
    asked = true;
    return item === undefined ? undefined : storedOf(noun, id, item);
  };
};

const storedOf = <State>(noun: Noun<State>, id: string, item: unknown): Stored<State> => {
  const { state, version, stepVersion, hash } = StateItem.parse(item);
  return { id, state: noun.schema.parse(JSON.parse(state)), version, stepVersion, hash };
};

const transactionOf = (
  table: string,
  commitments: readonly Commitment[],
  answering: Answering | undefined,
  clock: Clock,
): readonly TransactItem[] => {
  const items = commitments.flatMap((commitment, place) => itemsOf(table, commitment, place === 0));
  if (answering) items.push(putAnswer(table, answering, Math.floor(Date.parse(clock.now()) / 1000)));
  if (items.length > transactionLimit) throw new Error(`a commit of ${items.length} items exceeds DynamoDB's ${transactionLimit}`);
  return items;
};

/** False when a condition failed or another transaction was at the same items: nothing was written then. */
const written = async (table: Table, items: readonly TransactItem[]): Promise<boolean> => {
  try {
    await table.client.send(new TransactWriteCommand({ TransactItems: [...items] }));
    return true;
  } catch (error) {
    if (!(error instanceof TransactionCanceledException)) throw error;
    const expected = ["None", "ConditionalCheckFailed", "TransactionConflict"];
    if (!error.CancellationReasons?.every(({ Code = "None" }) => expected.includes(Code))) throw error;
    return false;
  }
};
