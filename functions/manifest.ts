/**
 * The one declaration of what runs: functions, routes, schedules, workflows, table and settings. Data only.
 * `infra/` builds the stacks from it and `local/` the one-machine edition, so what runs here is what deploys.
 */

/** What a function may touch; the stacks grant exactly this and no more. */
export type Grant =
  | "table:read"
  | "table:write"
  | "evidence:put"
  | "evidence:parts"
  | "evidence:get"
  | "workflows:start"
  | "workflows:answer"
  | "vault:read"
  | "mail:send";

type Common = {
  readonly name: string;
  readonly entry: `functions/${string}.ts`;
  readonly grants: readonly Grant[];
  readonly timeoutSeconds: number;
};

/** One stage of the standard: gets `ANY /api/<name>/{proxy+}`, behind the JWT authorizer unless it is open to all. */
export type HttpFunction = Common & { readonly kind: "http"; readonly open: boolean };
/** A step of a state machine; `${<Pascal name>Function}` in the ASL files. */
type TaskFunction = Common & { readonly kind: "task" };
/**
 * A consumer of the table's stream, told only of items whose sort key begins with `sortKeyPrefix` in partitions of `partitionPrefix`:
 * when such an item is written at all, when it first came to be, or when it was changed since.
 */
export type StreamFunction = Common & {
  readonly kind: "stream";
  readonly sortKeyPrefix: string;
  readonly partitionPrefix: string;
  readonly when: "written" | "inserted" | "changed";
};
/** A consumer of the evidence bucket's "Object Created" events. */
type ObjectFunction = Common & { readonly kind: "object" };
/** Started by EventBridge Scheduler; `yearly` runs at the region's own cycle schedule. */
export type ScheduleFunction = Common & { readonly kind: "schedule"; readonly every: "yearly" | "1 minute" | "5 minutes" | "1 hour" };

export type DeclaredFunction = HttpFunction | TaskFunction | StreamFunction | ObjectFunction | ScheduleFunction;

const readWrite = ["table:read", "table:write"] as const;

const stage = (name: string, extra: readonly Grant[] = [], open = false, base: readonly Grant[] = readWrite): HttpFunction => ({
  kind: "http",
  name,
  entry: `functions/${name}/http.ts`,
  grants: [...base, ...extra],
  timeoutSeconds: 15,
  open,
});

const task = (name: string, folder: string, extra: readonly Grant[] = [], base: readonly Grant[] = readWrite): TaskFunction => ({
  kind: "task",
  name,
  entry: `functions/${folder}/${name}.task.ts`,
  grants: [...base, ...extra],
  timeoutSeconds: 60,
});

const stream = (
  name: string,
  folder: string,
  partitionPrefix: string,
  sortKeyPrefix: string,
  extra: readonly Grant[],
  when: StreamFunction["when"] = "written",
): StreamFunction => ({
  kind: "stream",
  name,
  entry: `functions/${folder}/${name}.event.ts`,
  grants: [...readWrite, ...extra],
  timeoutSeconds: 30,
  partitionPrefix,
  sortKeyPrefix,
  when,
});

const schedule = (name: string, folder: string, every: ScheduleFunction["every"], extra: readonly Grant[] = []): ScheduleFunction => ({
  kind: "schedule",
  name,
  entry: `functions/${folder}/${name}.schedule.ts`,
  grants: [...readWrite, ...extra],
  timeoutSeconds: 50,
  every,
});

export const functions: readonly DeclaredFunction[] = [
  stage("cycle"),
  stage("programme"),
  stage("member"),
  stage("call"),
  stage("selection"),
  stage("notice", ["vault:read"]),
  stage("procurement"),
  stage("implementation"),
  stage("inspection"),
  stage("acceptance"),
  stage("promotion"),
  stage("rubric"),
  stage("application", ["vault:read"]),
  stage("conformity"),
  stage("expert"),
  stage("draw", ["vault:read"]),
  stage("technical"),
  stage("unit-result"),
  stage("cultivation"),
  stage("supervision"),
  stage("evidence", ["evidence:put", "evidence:parts", "evidence:get"]),
  stage("notification", ["vault:read"]),
  stage("work-items", [], false, ["table:read"]),
  stage("public", ["evidence:put", "vault:read"], true),

  task("where-it-stands", "work-items", [], ["table:read"]),
  task("ask", "work-items", ["vault:read", "workflows:answer"]),
  task("record-stall", "work-items", [], []),
  task("follow-projects", "cycle"),
  task("enter-shortlist", "cycle"),
  task("close-cycle", "cycle"),
  task("clear-notice", "notice"),
  task("apply-notice", "notice"),
  task("open-sheets", "acceptance"),
  task("aggregate-sheets", "acceptance"),
  task("publish-result-notice", "acceptance"),
  task("run-draw", "draw", ["vault:read"]),
  task("open-panels", "draw", ["vault:read"]),
  task("list-panel", "technical", [], ["table:read"]),
  task("aggregate-panel", "technical"),
  task("publish-unit-results", "unit-result"),
  task("enter-unit-results", "unit-result"),

  stream("start-workflow", "work-items", "", "WORKFLOW#", ["workflows:start"]),
  // A closed work item was open before, or has no token.
  stream("resume-workflow", "work-items", "", "WORK#", ["workflows:answer", "vault:read"], "changed"),
  stream("tell-opened", "notification", "", "WORK#", [], "inserted"),
  stream("follow-project", "cycle", "project#", "STATE", []),
  stream("recheck-conflicts", "expert", "member#", "STATE", []),
  stream("recompute-deadlines", "programme", "calendar-year#", "STATE", []),
  {
    kind: "object",
    name: "register-arrival",
    entry: "functions/evidence/register-arrival.event.ts",
    grants: [...readWrite, "evidence:get"],
    timeoutSeconds: 30,
  },

  schedule("start-cycle", "cycle", "yearly"),
  schedule("sweep-deadlines", "work-items", "1 minute"),
  schedule("send-messages", "notification", "1 minute", ["vault:read", "mail:send"]),
  schedule("resend-answers", "work-items", "5 minutes", ["workflows:answer", "vault:read"]),
  schedule("reconcile", "work-items", "1 hour", ["workflows:start"]),
];

/** Each `statemachines/<name>.asl.json`. */
export const workflows = ["annual-cycle", "project-delivery", "acceptance", "unit-evaluation", "public-notice"] as const;

/** The single table (functions/adapters/keys.ts says what lies in it). */
export const table = {
  partitionKey: "pk",
  sortKey: "sk",
  expiry: "expiresAt",
  indexes: [
    {
      name: "byAudience",
      partitionKey: "byAudiencePk",
      sortKey: "byAudienceSk",
      attributes: ["noun", "id", "version", "step", "summary", "item"],
    },
    { name: "byList", partitionKey: "byListPk", sortKey: "byListSk", attributes: ["noun", "id", "version", "step", "summary"] },
    { name: "byDue", partitionKey: "byDuePk", sortKey: "byDueSk", attributes: ["noun", "id", "purpose", "dueAt", "workflow", "attempt"] },
  ],
} as const;

/** The settings that each stack gives its functions; functions/adapters/environment.ts parses them. */
export const settings = [
  "TABLE_NAME",
  "EVIDENCE_BUCKET",
  "ISSUER",
  "AUDIENCE",
  "JURISDICTION",
  "STATE_MACHINE_PREFIX",
  "VAULT_KEY",
  "PORTAL_ORIGIN",
  "MAIL_FROM",
  "MAIL_SERVER",
  "MAIL_PER_MINUTE",
  "ROBOTS",
  "POWERTOOLS_LOG_LEVEL",
  "POWERTOOLS_TRACE_ENABLED",
] as const;
export type Setting = (typeof settings)[number];

/** The substitution by which a state machine names a task: `where-it-stands` → `WhereItStandsFunction`. */
export const substitutionOf = (name: string): string =>
  `${name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")}Function`;
