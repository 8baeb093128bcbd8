import type { TransactWriteCommandInput } from "@aws-sdk/lib-dynamodb";
import type { Commitment, Guard } from "../../domain/kernel/commitment.ts";
import type { Deadline } from "../../domain/kernel/noun.ts";
import { doneItemOf } from "../../domain/work-item/done-item.ts";
import { workItemsOf } from "../../domain/work-item/work-items-of.ts";
import type { Answering, TouchedItem } from "../shell/ports.ts";
import { textOf } from "./json-text.ts";
import {
  answerKey,
  doneKeys,
  dueKey,
  dueKeys,
  historyKey,
  listKeys,
  ownedKeys,
  stateKey,
  unsentKeys,
  wantedKeys,
  workflowKey,
  workKey,
} from "./keys.ts";
import { openedWork } from "./opened-work.ts";

export type TransactItem = NonNullable<TransactWriteCommandInput["TransactItems"]>[number];

/** Seven days: longer than any client retries. */
const answerKeptSeconds = 7 * 24 * 3600;

/**
 * Every item one commitment writes. State first, so that its failed condition is the first cancellation reason. `acted` on the record that
 * the command was about: it alone is told among what its member did, since the others may be none they know of.
 */
export const itemsOf = (table: string, commitment: Commitment, acted = false): readonly TransactItem[] => [
  putState(table, commitment),
  putHistory(table, commitment, acted),
  ...closeWork(table, commitment),
  ...openWork(table, commitment),
  ...moveDeadlines(table, commitment),
  ...moveWorkflow(table, commitment),
  ...(commitment.guards ?? []).map((guard) => checkUnmoved(table, guard)),
];

const checkUnmoved = (table: string, { noun, id, seenVersion }: Guard): TransactItem => ({
  ConditionCheck: {
    TableName: table,
    Key: stateKey(noun, id),
    ...(seenVersion === 0
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : { ConditionExpression: "version = :seen", ExpressionAttributeValues: { ":seen": seenVersion } }),
  },
});

const putState = (table: string, { noun, id, seenVersion, version, stepVersion, text, entry, placement }: Commitment): TransactItem => ({
  Put: {
    TableName: table,
    Item: {
      ...stateKey(noun, id),
      entity: "state",
      noun,
      id,
      version,
      stepVersion,
      hash: entry.hash,
      step: placement.step,
      summary: textOf(placement.summary),
      state: text,
      ...(placement.list ? listKeys(placement.list.key, placement.list.sort, id) : {}),
      ...(placement.owner ? ownedKeys(placement.owner, noun, id) : {}),
    },
    ...(seenVersion === 0
      ? { ConditionExpression: "attribute_not_exists(pk)" }
      : { ConditionExpression: "version = :seen", ExpressionAttributeValues: { ":seen": seenVersion } }),
  },
});

const putHistory = (table: string, commitment: Commitment, acted: boolean): TransactItem => {
  const { noun, id, version, entry } = commitment;
  const key = historyKey(noun, id, version);
  const done = acted ? doneItemOf(commitment) : undefined;
  return {
    Put: {
      TableName: table,
      Item: {
        ...key,
        entity: "history",
        entry: textOf(entry),
        ...(done ? { item: textOf(done), ...doneKeys(entry.by.memberId, entry.at, key) } : {}),
      },
      ConditionExpression: "attribute_not_exists(pk)",
    },
  };
};

/** Leaving a step closes each of its work items, whether the workflow has opened them yet or not. */
const closeWork = (table: string, { noun, id, stepVersion, left, entry }: Commitment): readonly TransactItem[] => {
  if (!left || left.stepVersion === stepVersion) return [];
  return left.placement.waits.map((_, index) => {
    const key = workKey(noun, id, left.stepVersion, index);
    const unsent = index === 0 && left.placement.asks === "by-workflow" ? unsentKeys(entry.at, key) : undefined;
    return {
      Update: {
        TableName: table,
        Key: key,
        UpdateExpression: `SET closedAt = :at, entity = :entity${unsent ? ", byDuePk = :dp, byDueSk = :ds" : ""} REMOVE byAudiencePk, byAudienceSk`,
        ExpressionAttributeValues: {
          ":at": entry.at,
          ":entity": "work",
          ...(unsent ? { ":dp": unsent.byDuePk, ":ds": unsent.byDueSk } : {}),
        },
      },
    };
  });
};

/** Where no workflow asks, the write that brings a record to a step opens its work items, and a later one within the step changes them. */
const openWork = (table: string, { noun, id, stepVersion, left, placement, entry }: Commitment): readonly TransactItem[] => {
  if (placement.asks !== "at-once") return [];
  const was = left?.stepVersion === stepVersion ? left.placement.waits : [];
  const opened = workItemsOf({ noun, id, stepVersion, placement }, entry.at).filter(
    ({ index }) => JSON.stringify(was[index]) !== JSON.stringify(placement.waits[index]),
  );
  const dropped = was.keys().filter((index) => index >= placement.waits.length);
  return [
    ...opened.map((item): TransactItem => ({ Put: { TableName: table, Item: openedWork(item, null) } })),
    ...dropped.map((index): TransactItem => ({ Delete: { TableName: table, Key: workKey(noun, id, stepVersion, index) } })),
  ];
};

const moveDeadlines = (table: string, { noun, id, left, placement }: Commitment): readonly TransactItem[] => {
  const was = left?.placement.deadlines ?? [];
  const gone = was.filter(({ purpose }) => !placement.deadlines.some((deadline) => deadline.purpose === purpose));
  const fresh = placement.deadlines.filter((deadline) => !was.some((earlier) => sameDeadline(earlier, deadline)));
  return [
    ...gone.map(({ purpose }): TransactItem => ({ Delete: { TableName: table, Key: dueKey(noun, id, purpose) } })),
    ...fresh.map(({ purpose, dueAt }): TransactItem => {
      const key = dueKey(noun, id, purpose);
      return { Put: { TableName: table, Item: { ...key, entity: "due", noun, id, purpose, dueAt, ...dueKeys(dueAt, key) } } };
    }),
  ];
};

const moveWorkflow = (table: string, { noun, id, left, placement }: Commitment): readonly TransactItem[] => {
  const was = left?.placement.workflow ?? null;
  const wanted = placement.workflow;
  if (was === wanted) return [];
  const items: TransactItem[] = [];
  if (was !== null) items.push({ Delete: { TableName: table, Key: workflowKey(noun, id, was) } });
  if (wanted !== null) {
    const key = workflowKey(noun, id, wanted);
    items.push({
      Put: { TableName: table, Item: { ...key, entity: "workflow", noun, id, workflow: wanted, attempt: 0, ...wantedKeys(key) } },
    });
  }
  return items;
};

/** The answer kept for a retry; its condition makes the second of two equal commands fail and find the first's answer. */
export const putAnswer = (table: string, { memberId, key, requestHash, body }: Answering, nowSeconds: number): TransactItem => ({
  Put: {
    TableName: table,
    Item: { ...answerKey(memberId, key), entity: "answer", requestHash, body, expiresAt: nowSeconds + answerKeptSeconds },
    ConditionExpression: "attribute_not_exists(pk)",
  },
});

/** The keys a consumer of the stream may care for, whatever it was that was written there. */
export const keysTouched = (items: readonly TransactItem[]): readonly TouchedItem[] =>
  items.flatMap(({ Put, Update }) => {
    const key = Put?.Item ?? Update?.Key;
    return key && typeof key["pk"] === "string" && typeof key["sk"] === "string"
      ? [{ pk: key["pk"], sk: key["sk"], put: Put !== undefined }]
      : [];
  });

const sameDeadline = (a: Deadline, b: Deadline): boolean => a.purpose === b.purpose && a.dueAt === b.dueAt;
