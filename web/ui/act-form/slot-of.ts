import type { EvidenceSlot } from "../../../domain/evidence/evidence.ts";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { needConfirmationIdOf } from "../../../domain/procurement/need-confirmation.ts";
import { proposalIdOf } from "../../../domain/procurement/proposal.ts";

type Values = Readonly<Record<string, unknown>>;

type About = {
  readonly contract: Pick<Contract, "name" | "path">;
  readonly params: Values;
  readonly fixed: Values;
  readonly organizationId: string;
};

const nouns: Readonly<Record<string, string>> = {
  projects: "project",
  procurements: "procurement",
  acceptances: "acceptance",
  experts: "expert",
  cultivations: "cultivation",
  decisions: "decision",
  entries: "promotion-entry",
  surveys: "demand-survey",
  nqi: "nqi-diagnosis",
};

const evaluations: Readonly<Record<string, string>> = {
  technical: "technical-evaluation",
  conformity: "conformity-evaluation",
  "unit-result": "appeal",
};

/** Which record and slot a form's file proves: who may read the file follows from the record. */
export const slotOf = (path: readonly string[], about: About): EvidenceSlot => ({
  ...recordOf(about),
  slot: slotName(path, about.contract),
});

const recordOf = ({ contract, params, fixed, organizationId }: About): Pick<EvidenceSlot, "noun" | "id"> => {
  const id = [params["id"], fixed["projectId"], fixed["cycleId"]].find((one) => typeof one === "string");
  if (typeof id !== "string") return { noun: nounOf(contract), id: organizationId };
  // Bids stay sealed by what their files are declared for: the bidder's own record and no other.
  if (contract.name === "submit-proposal") return { noun: "proposal", id: proposalIdOf(id, organizationId) };
  if (contract.name === "record-need-confirmation") return { noun: "need-confirmation", id: needConfirmationIdOf(id, organizationId) };
  return params["id"] === undefined && typeof fixed["projectId"] === "string" ? { noun: "project", id } : { noun: nounOf(contract), id };
};

const nounOf = ({ path }: Pick<Contract, "path">): string => {
  const [, stage = "", collection = ""] = path.split("/");
  return (collection === "evaluations" ? evaluations[stage] : nouns[collection]) ?? "file";
};

const kebab = (name: string): string =>
  name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();

const slotName = (path: readonly string[], { path: address }: Pick<Contract, "path">): string => {
  const own = (path.at(-1) ?? "").replace(/[eE]videnceIds?$/, "");
  const last = address.split("/").findLast((part) => !part.startsWith("{")) ?? "file";
  return kebab(own || path.at(-2) || last).slice(0, 60);
};
