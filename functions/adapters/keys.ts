import type { Instant } from "../../domain/kernel/instant.ts";
import { newestFirst } from "../../domain/kernel/newest-first.ts";

/**
 * The one place that spells a key. Access patterns (a pattern not listed does not exist; there is no Scan):
 *
 * | what                                   | index      | partition              | sort                         |
 * |----------------------------------------|------------|------------------------|------------------------------|
 * | a record's present state               | table      | <noun>#<id>            | STATE                        |
 * | its history, oldest first, or one line | table      | <noun>#<id>            | HISTORY#<version>            |
 * | the work items of one of its steps     | table      | <noun>#<id>            | WORK#<stepVersion>#<i>       |
 * | a deadline of it                       | table      | <noun>#<id>            | DUE#<purpose>                |
 * | the workflow it wants                  | table      | <noun>#<id>            | WORKFLOW#<name>              |
 * | the first answer to a retried command  | table      | ANSWER#<member>#<key>  | ANSWER                       |
 * | inbox of an audience, soonest due first| byAudience | INBOX#<audience>       | <dueAt or ~>#<pk>            |
 * | what a member did, newest first        | byAudience | DONE#<member>          | <at, reversed>#<pk>#<sk>     |
 * | records an audience owns               | byAudience | OWNED#<audience>       | <noun>#<id>                  |
 * | a list, e.g. the projects of a cycle   | byList     | <list key>             | <sort>#<id>                  |
 * | deadlines by due time                  | byDue      | DUE                    | <dueAt>#<pk>#<purpose>       |
 * | closed work items whose token is unsent| byDue      | UNSENT                 | <closedAt>#<pk>#<sk>         |
 * | records that want a workflow           | byDue      | WORKFLOW               | <pk>#<name>                  |
 */
export const indexes = { byAudience: "byAudience", byList: "byList", byDue: "byDue" } as const;

export type Key = { readonly pk: string; readonly sk: string };

const padded = (version: number): string => String(version).padStart(10, "0");

export const recordPartition = (noun: string, id: string): string => `${noun}#${id}`;
export const stateKey = (noun: string, id: string): Key => ({ pk: recordPartition(noun, id), sk: "STATE" });
export const historyPrefix = "HISTORY#";
export const historyKey = (noun: string, id: string, version: number): Key => ({
  pk: recordPartition(noun, id),
  sk: `${historyPrefix}${padded(version)}`,
});
export const workPrefix = "WORK#";
export const workKey = (noun: string, id: string, stepVersion: number, index: number): Key => ({
  pk: recordPartition(noun, id),
  sk: `${workPrefix}${padded(stepVersion)}#${index}`,
});
export const dueKey = (noun: string, id: string, purpose: string): Key => ({ pk: recordPartition(noun, id), sk: `DUE#${purpose}` });
export const workflowPrefix = "WORKFLOW#";
export const workflowKey = (noun: string, id: string, workflow: string): Key => ({
  pk: recordPartition(noun, id),
  sk: `${workflowPrefix}${workflow}`,
});
export const answerKey = (memberId: string, key: string): Key => ({ pk: `ANSWER#${memberId}#${key}`, sk: "ANSWER" });

export const inboxKeys = (audience: string, dueAt: string | null, { pk, sk }: Key) => ({
  byAudiencePk: `INBOX#${audience}`,
  byAudienceSk: `${dueAt ?? "~"}#${pk}#${sk}`,
});
export const inboxPartition = (audience: string): string => `INBOX#${audience}`;
export const donePartition = (memberId: string): string => `DONE#${memberId}`;
export const doneKeys = (memberId: string, at: Instant, { pk, sk }: Key) => ({
  byAudiencePk: donePartition(memberId),
  byAudienceSk: `${newestFirst(at)}#${pk}#${sk}`,
});
export const ownedPartition = (audience: string): string => `OWNED#${audience}`;
export const ownedKeys = (audience: string, noun: string, id: string) => ({
  byAudiencePk: ownedPartition(audience),
  byAudienceSk: `${noun}#${id}`,
});
export const listKeys = (list: string, sort: string, id: string) => ({ byListPk: list, byListSk: `${sort}#${id}` });

export const duePartition = "DUE";
export const unsentPartition = "UNSENT";
export const workflowPartition = "WORKFLOW";
export const dueKeys = (dueAt: string, { pk, sk }: Key) => ({ byDuePk: duePartition, byDueSk: `${dueAt}#${pk}#${sk}` });
export const unsentKeys = (closedAt: string, { pk, sk }: Key) => ({ byDuePk: unsentPartition, byDueSk: `${closedAt}#${pk}#${sk}` });
export const wantedKeys = ({ pk, sk }: Key) => ({ byDuePk: workflowPartition, byDueSk: `${pk}#${sk}` });
