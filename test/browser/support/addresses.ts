import * as z from "zod";
import { listCalls } from "../../../domain/call/public-contract.ts";
import { listCultivations, planCultivation } from "../../../domain/cultivation/contract.ts";
import { listPublicDraws } from "../../../domain/draw/public-contract.ts";
import { listOwnAssignments } from "../../../domain/expert/assignment-contract.ts";
import { Id } from "../../../domain/kernel/id.ts";
import { listAnnouncements, listNotices } from "../../../domain/notice/contract.ts";
import { nqiTrend, requestNqi } from "../../../domain/nqi/contract.ts";
import { getProject } from "../../../domain/project/contract.ts";
import { listPublicEntries } from "../../../domain/promotion/public-contract.ts";
import { listOwnSheets } from "../../../domain/scoring/contract.ts";
import { unitEvaluationIdOf } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { listUnitResults } from "../../../domain/unit-result/public-contract.ts";
import type { Client } from "../../../local/rehearsal/client.ts";
import { Deviation } from "../../../local/rehearsal/deviation.ts";
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

/** An identifier of a project, where the person may read it. */
const readProject =
  (example: Example): Example =>
  async (asked) => {
    const id = await example(asked);
    if (id === undefined) return undefined;
    const { call } = await asked.edition.client(asked.person);
    return call(getProject, { id }, {}).then(
      () => id,
      (error: unknown) => {
        if (error instanceof Deviation) return undefined;
        throw error;
      },
    );
  };

const unitEvaluation: Example = () => unitEvaluationIdOf(cycleId, "crowd-unit-001");

/** Nobody plans or asks in the rehearsed year, so that the first who looks finds what is made here. */
const cultivation: Example = async ({ edition }) => {
  const { call } = await edition.client("officer");
  const [first] = (await call(listCultivations, {}, {})).rows;
  const asked = { title: "丝网产业培育计划", year: 2026, plan: "集中培训与现场辅导。", evidenceIds: [], partners: [Id.parse("partner-1")] };
  return first?.id ?? (await call(planCultivation, {}, asked)).id;
};

const nqiDiagnosis: Example = async ({ edition }) => {
  const unitId = Id.parse("crowd-unit-001");
  const { call } = await edition.client(unitId);
  const [first] = (await call(nqiTrend, { unitId }, {})).requests;
  return first?.diagnosisId ?? (await call(requestNqi, {}, { wish: "希望建立计量管理体系" })).id;
};

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
  "projects/:id": readProject(fact("推荐项目/0", "projectId")),
  "all-projects/:id": fact("推荐项目/0", "projectId"),
  "procurements/:id": fact("发出采购文件/0", "procurementId"),
  "proposals/:id": fact("发出采购文件/0", "procurementId"),
  "satisfaction/:id": fact("推荐项目/0", "projectId"),
  "acceptances/:id": fact("受理验收申请/0", "acceptanceId"),
  "acceptance-panels/:id": asking(async ({ call }) =>
    z
      .string()
      .optional()
      .parse((await call(listOwnSheets, {}, {})).rows[0]?.summary["acceptanceId"]),
  ),
  "cultivations/:id": cultivation,
  "nqi/:id": nqiDiagnosis,
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
