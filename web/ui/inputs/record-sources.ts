import type { Contract } from "../../../domain/kernel/contract.ts";
import type { Party } from "../../../domain/member/actor.ts";

type Page = { readonly rows: readonly unknown[]; readonly cursor: string | null };

/** A list from which a record may be chosen. */
export type Source = {
  readonly who: readonly Party[];
  /** Its list is of one year: asked for with the year's cycle. */
  readonly ofCycle?: "query" | "path";
  readonly load: () => Promise<Contract<unknown, unknown, Page>>;
};

const body = ["evaluation-body"] as const;
const overseers = ["evaluation-body", "supervisor"] as const;

const members: Source = { who: body, load: async () => (await import("../../../domain/member/contract.ts")).listMembers };

const ownMembers: Source = {
  who: ["partner"],
  load: async () => (await import("../../../domain/member/contract.ts")).listOwnMembers,
};

/** By the kind of record; the first that the user may read is taken. */
const sources: Readonly<Record<string, readonly Source[]>> = {
  member: [members, ownMembers],
  expert: [{ who: overseers, load: async () => (await import("../../../domain/expert/read-contract.ts")).listExperts }],
  cycle: [
    {
      who: ["evaluation-body", "supervisor", "local-authority", "partner", "service-institution", "unit", "expert"],
      load: async () => (await import("../../../domain/cycle/contract.ts")).listCycles,
    },
  ],
  rubric: [{ who: overseers, load: async () => (await import("../../../domain/rubric/contract.ts")).listRubrics }],
  project: [
    { who: overseers, ofCycle: "query", load: async () => (await import("../../../domain/project/contract.ts")).listProjects },
    {
      who: ["local-authority", "partner", "service-institution"],
      load: async () => (await import("../../../domain/project/contract.ts")).listOwnProjects,
    },
  ],
  acceptance: [
    { who: overseers, ofCycle: "query", load: async () => (await import("../../../domain/acceptance/read-contract.ts")).listAcceptances },
  ],
  evaluation: [
    {
      who: overseers,
      ofCycle: "query",
      load: async () => (await import("../../../domain/conformity-evaluation/read-contract.ts")).listEvaluations,
    },
    { who: ["unit"], load: async () => (await import("../../../domain/application/read-contract.ts")).listOwnApplications },
  ],
  "result-list": [
    { who: overseers, ofCycle: "query", load: async () => (await import("../../../domain/unit-result/contract.ts")).listResultLists },
  ],
  appeal: [
    { who: overseers, ofCycle: "query", load: async () => (await import("../../../domain/unit-result/appeal-contract.ts")).listAppeals },
  ],
  draw: [{ who: overseers, ofCycle: "query", load: async () => (await import("../../../domain/draw/contract.ts")).listDraws }],
  objection: [{ who: overseers, load: async () => (await import("../../../domain/objection/contract.ts")).listOpenObjections }],
  cultivation: [
    {
      who: ["evaluation-body", "supervisor", "partner", "unit"],
      load: async () => (await import("../../../domain/cultivation/contract.ts")).listCultivations,
    },
  ],
  entry: [
    {
      who: overseers,
      ofCycle: "path",
      load: async () => (await import("../../../domain/promotion/contract.ts")).listCycleEntries,
    },
    { who: ["service-institution"], load: async () => (await import("../../../domain/promotion/contract.ts")).listOwnEntries },
  ],
  call: [{ who: [], load: async () => (await import("../../../domain/call/public-contract.ts")).listCalls }],
  activity: [{ who: [], load: async () => (await import("../../../domain/creation-activity/public-contract.ts")).listActivities }],
  assignment: [{ who: ["expert"], load: async () => (await import("../../../domain/expert/assignment-contract.ts")).listOwnAssignments }],
  sheet: [
    {
      who: ["expert", "local-authority", "partner"],
      load: async () => (await import("../../../domain/scoring/contract.ts")).listOwnSheets,
    },
  ],
};

const kinds: readonly (readonly [RegExp, string])[] = [
  [/^(?:memberIds?|roster|attendance|team|advisers|askedBy|by)$/, "member"],
  [/^cycleId$/, "cycle"],
  [/^(?:rubricId|copyFrom)$/, "rubric"],
  [/^projectIds?$/, "project"],
  [/^acceptanceId$/, "acceptance"],
  [/^evaluationIds?$/, "evaluation"],
  [/^resultListId$/, "result-list"],
  [/^entryIds$/, "entry"],
];

const collections: Readonly<Record<string, string>> = {
  projects: "project",
  acceptances: "acceptance",
  experts: "expert",
  members: "member",
  cycles: "cycle",
  rubrics: "rubric",
  evaluations: "evaluation",
  lists: "result-list",
  appeals: "appeal",
  draws: "draw",
  objections: "objection",
  cultivations: "cultivation",
  entries: "entry",
  calls: "call",
  activities: "activity",
  assignments: "assignment",
  sheets: "sheet",
};

/** The lists from which the record that a field names may be chosen: by the field's name, or for `id` by where the contract's path leads. */
export const sourcesFor = (name: string, path: string): readonly Source[] => {
  const kind = name === "id" ? collections[path.split("/")[2] ?? ""] : kinds.find(([pattern]) => pattern.test(name))?.[1];
  return sources[kind ?? ""] ?? [];
};
