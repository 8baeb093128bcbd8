import * as z from "zod";
import { listCalls } from "../../../domain/call/public-contract.ts";
import { listPublicDraws } from "../../../domain/draw/public-contract.ts";
import { listOwnAssignments } from "../../../domain/expert/assignment-contract.ts";
import { listAnnouncements, listNotices } from "../../../domain/notice/contract.ts";
import { listPublicEntries } from "../../../domain/promotion/public-contract.ts";
import { unitEvaluationIdOf } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { listUnitResults } from "../../../domain/unit-result/public-contract.ts";
import type { Client } from "../../../local/rehearsal/client.ts";
import type { Screen } from "../../../web/app/screen.ts";
import type { EditionAt } from "./edition-at.ts";

/** Who opens a screen, undefined for a visitor, and what the year so far has brought forth. */
export type Asked = { readonly person: string | undefined; readonly edition: EditionAt };

type Example = (asked: Asked) => string | undefined | Promise<string | undefined>;

const cycleId = "main-2026";

/** An identifier that a step of the rehearsal noted. */
const fact =
  (step: string, name: string): Example =>
  ({ edition }) =>
    edition.facts(step)[name];

/** An identifier that the person finds by asking. */
const asking =
  (ask: (client: Client) => Promise<string | undefined>): Example =>
  async ({ person, edition }) =>
    ask(await edition.client(person));

const unitEvaluation: Example = () => unitEvaluationIdOf(cycleId, "crowd-unit-001");

const ownAssignment = async ({ call }: Client) => (await call(listOwnAssignments, {}, { limit: 200 })).rows[0];

/**
 * What stands for a parameter of an address, under the segment before it: an example the person may see. Undefined where the year has
 * none for them.
 */
const examples: Readonly<Record<string, Example>> = {
  "calls/:id": asking(async ({ call }) => (await call(listCalls, {}, {})).rows[0]?.callId),
  "notices/:id": asking(async ({ call }) => (await call(listNotices, {}, {})).rows[0]?.noticeId),
  "announcements/:id": asking(async ({ call }) => (await call(listAnnouncements, {}, {})).rows[0]?.announcementId),
  "results/:id": asking(async ({ call }) => (await call(listUnitResults, {}, { cycleId })).rows[0]?.evaluationId),
  "cases/:id": asking(async ({ call }) => (await call(listPublicEntries, {}, {})).rows[0]?.entryId),
  "promotion/:id": asking(async ({ call }) => (await call(listPublicEntries, {}, {})).rows[0]?.entryId),
  "draws/:id": asking(async ({ call }) => (await call(listPublicDraws, {}, { cycleId })).rows[0]?.drawId),
  "objections/:id": fact("提出异议", "objectionId"),
  "rubrics/:id": fact("编制并发布评分细则", "rubricId"),
  "cycles/:id": () => cycleId,
  "activities/:id": () => cycleId,
  "calibration/:id": () => cycleId,
  "projects/:id": fact("推荐项目/0", "projectId"),
  "all-projects/:id": fact("推荐项目/0", "projectId"),
  "procurements/:id": fact("发出采购文件/0", "procurementId"),
  "proposals/:id": fact("发出采购文件/0", "procurementId"),
  "satisfaction/:id": fact("推荐项目/0", "projectId"),
  "acceptances/:id": fact("受理验收申请/0", "acceptanceId"),
  "acceptance-panels/:id": fact("受理验收申请/0", "acceptanceId"),
  "decisions/:id": fact("集体研究项目名单", "decisionId"),
  "experts/:id": () => "crowd-candidate-001",
  "unit-results/:id": fact("拟定名单、集体研究/0", "resultListId"),
  "applications/:id": unitEvaluation,
  "conformity/:id": unitEvaluation,
  "technical/:id": unitEvaluation,
  "score-receipts/:id": unitEvaluation,
  "appeals/:id": unitEvaluation,
  "sections/:section": () => "6.1.1",
  "assignments/:id": asking(async (client) => (await ownAssignment(client))?.id),
  "panels/:id": asking(async (client) =>
    z
      .string()
      .optional()
      .parse((await ownAssignment(client))?.summary["evaluationId"]),
  ),
  "act/:contract": () => "declare-relations",
};

const parameter = /([^/]+\/:[^/]+)/g;

/** The parameters of screens that no example stands for: each needs one above. */
export const unknownParameters = (screens: readonly Screen[]): readonly string[] =>
  screens.flatMap(({ path }) =>
    [...path.matchAll(parameter)].flatMap(([, key = ""]) => (Object.hasOwn(examples, key) ? [] : [`${key} of ${path}`])),
  );

/** A real address of a screen for a person; undefined when there is nothing of its kind for them. */
export const addressOf = async ({ path }: Screen, asked: Asked): Promise<string | undefined> => {
  let address: string = path;
  for (const [, key = ""] of path.matchAll(parameter)) {
    const value = await examples[key]?.(asked);
    if (value === undefined) return undefined;
    address = address.replace(key, `${key.slice(0, key.indexOf("/"))}/${encodeURIComponent(value)}`);
  }
  return address;
};
