import type { Contract } from "../../../domain/kernel/contract.ts";

/** Where the commands of each stage are declared, in the order of the standard; fetched when they are first listed. */
const stages: Readonly<Record<string, () => Promise<readonly object[]>>> = {
  cycle: () => Promise.all([import("../../../domain/cycle/contract.ts"), import("../../../domain/creation-activity/contract.ts")]),
  programme: () => Promise.all([import("../../../domain/programme/contract.ts")]),
  member: () => Promise.all([import("../../../domain/member/contract.ts")]),
  call: () => Promise.all([import("../../../domain/call/contract.ts")]),
  selection: () => Promise.all([import("../../../domain/project/contract.ts"), import("../../../domain/decision/contract.ts")]),
  notice: () => Promise.all([import("../../../domain/objection/contract.ts")]),
  procurement: () =>
    Promise.all([import("../../../domain/procurement/contract.ts"), import("../../../domain/procurement/proposal-contract.ts")]),
  implementation: () => Promise.all([import("../../../domain/project/delivery-contract.ts"), import("../../../domain/plan/contract.ts")]),
  inspection: () => Promise.all([import("../../../domain/inspection/contract.ts")]),
  acceptance: () =>
    Promise.all([
      import("../../../domain/acceptance/contract.ts"),
      import("../../../domain/acceptance/result-contract.ts"),
      import("../../../domain/scoring/contract.ts"),
    ]),
  promotion: () => Promise.all([import("../../../domain/promotion/contract.ts")]),
  rubric: () => Promise.all([import("../../../domain/rubric/contract.ts")]),
  application: () =>
    Promise.all([import("../../../domain/application/contract.ts"), import("../../../domain/application/section-contract.ts")]),
  conformity: () => Promise.all([import("../../../domain/conformity-evaluation/contract.ts")]),
  expert: () => Promise.all([import("../../../domain/expert/entry-contract.ts"), import("../../../domain/expert/standing-contract.ts")]),
  draw: () => Promise.all([import("../../../domain/draw/contract.ts"), import("../../../domain/expert/assignment-contract.ts")]),
  technical: () =>
    Promise.all([
      import("../../../domain/technical-evaluation/contract.ts"),
      import("../../../domain/technical-evaluation/panel-contract.ts"),
      import("../../../domain/technical-evaluation/sheet-contract.ts"),
      import("../../../domain/calibration-case/contract.ts"),
    ]),
  "unit-result": () =>
    Promise.all([import("../../../domain/unit-result/contract.ts"), import("../../../domain/unit-result/appeal-contract.ts")]),
  cultivation: () => Promise.all([import("../../../domain/cultivation/contract.ts"), import("../../../domain/nqi/contract.ts")]),
  supervision: () => Promise.all([import("../../../domain/supervision/contract.ts")]),
  evidence: () => Promise.all([import("../../../domain/evidence/contract.ts")]),
  notification: () => Promise.all([import("../../../domain/notification/contract.ts")]),
};

/** Done by the upload of files itself, never by hand. */
const byUpload = ["declare-evidence", "renew-upload", "begin-parts", "sign-parts", "complete-parts"] as const;

/** What is typed there is secret, and a form made from a contract keeps a draft: `/work/notifications` has forms that do not. */
const keepingNothing = ["add-channel", "confirm-channel"] as const;

/** Days are ticked there rather than typed. */
const byTicks = ["choose-notifications"] as const;

const elsewhere: ReadonlySet<string> = new Set([...byUpload, ...keepingNothing, ...byTicks]);

export type StageCommands = { readonly stage: string; readonly commands: readonly Contract[] };

const isCommand = (value: unknown): value is Contract =>
  typeof value === "object" && value !== null && "method" in value && value.method !== "GET" && "path" in value && "request" in value;

const stageOf = ({ path }: Pick<Contract, "path">): string => path.split("/")[1] ?? "";

/** Every command of the workplace by stage. What the public does without signing in has pages of its own. */
export const loadCommands = async (): Promise<readonly StageCommands[]> =>
  Promise.all(
    Object.entries(stages).map(async ([stage, load]) => ({
      stage,
      commands: (await load())
        .flatMap((module): readonly unknown[] => Object.values(module))
        .filter(isCommand)
        .filter((command) => stageOf(command) === stage && !elsewhere.has(command.name)),
    })),
  );
