import { listAcceptances } from "../../../domain/acceptance/read-contract.ts";
import { listSurveys } from "../../../domain/call/contract.ts";
import { listCalls } from "../../../domain/call/public-contract.ts";
import { listEvaluations } from "../../../domain/conformity-evaluation/read-contract.ts";
import { listCultivations } from "../../../domain/cultivation/contract.ts";
import { listCycles } from "../../../domain/cycle/contract.ts";
import { listDecisions } from "../../../domain/decision/contract.ts";
import { listExperts } from "../../../domain/expert/read-contract.ts";
import { listAnnouncements, listNotices } from "../../../domain/notice/contract.ts";
import { listNqiDiagnoses } from "../../../domain/nqi/contract.ts";
import { listProjects } from "../../../domain/project/contract.ts";
import { listRubrics } from "../../../domain/rubric/contract.ts";
import { listSignLooks } from "../../../domain/supervision/contract.ts";
import { listTechnicalEvaluations } from "../../../domain/technical-evaluation/contract.ts";
import { listAppeals } from "../../../domain/unit-result/appeal-contract.ts";
import { listResultLists } from "../../../domain/unit-result/contract.ts";
import { useWords } from "../../language/language.tsx";
import { RowsTable } from "../../ui/rows-table/rows-table.tsx";
import { words } from "./words.ts";

/** The kinds of record whose history may be looked up, in the order of the standard's work. */
export const auditedNouns = [
  ...(["cycle", "frozen-programme", "survey", "call", "project", "decision", "notice", "procurement", "acceptance"] as const),
  ...(["promotion", "promotion-entry", "announcement", "creation-activity", "unit-evaluation", "conformity-evaluation"] as const),
  ...([
    "technical-evaluation",
    "result-list",
    "published-result",
    "appeal",
    "expert",
    "rubric",
    "cultivation",
    "nqi-diagnosis",
    "sign-look",
  ] as const),
] as const;
type AuditedNoun = (typeof auditedNouns)[number];

const toAudit =
  (noun: AuditedNoun) =>
  (id: string): string =>
    `/work/audit?noun=${noun}&id=${encodeURIComponent(id)}`;

/** The records of a kind to choose from, where there is a list of them. */
export const RecordsOf = ({ noun }: { readonly noun: AuditedNoun }) => {
  const w = useWords(words);
  const to = toAudit(noun);
  const byId = ({ id }: { readonly id: string }): string => to(id);
  switch (noun) {
    case "cycle":
    case "frozen-programme":
    case "creation-activity":
      return <RowsTable contract={listCycles} rowLink={byId} />;
    case "survey":
      return <RowsTable contract={listSurveys} rowLink={byId} />;
    case "announcement":
      return <RowsTable contract={listAnnouncements} rowLink={({ announcementId }) => to(announcementId)} />;
    case "call":
      return <RowsTable contract={listCalls} rowLink={({ callId }) => to(callId)} />;
    case "project":
      return <RowsTable contract={listProjects} rowLink={byId} />;
    case "decision":
      return <RowsTable contract={listDecisions} rowLink={byId} />;
    case "notice":
      return <RowsTable contract={listNotices} rowLink={({ noticeId }) => to(noticeId)} />;
    case "acceptance":
      return <RowsTable contract={listAcceptances} rowLink={byId} />;
    case "unit-evaluation":
    case "conformity-evaluation":
      return <RowsTable contract={listEvaluations} rowLink={byId} />;
    case "technical-evaluation":
      return <RowsTable contract={listTechnicalEvaluations} rowLink={byId} />;
    case "result-list":
      return <RowsTable contract={listResultLists} rowLink={byId} />;
    case "appeal":
      return <RowsTable contract={listAppeals} rowLink={byId} />;
    case "expert":
      return <RowsTable contract={listExperts} rowLink={byId} />;
    case "rubric":
      return <RowsTable contract={listRubrics} rowLink={byId} />;
    case "cultivation":
      return <RowsTable contract={listCultivations} rowLink={byId} />;
    case "nqi-diagnosis":
      return <RowsTable contract={listNqiDiagnoses} rowLink={byId} />;
    case "sign-look":
      return <RowsTable contract={listSignLooks} rowLink={byId} />;
    default:
      return <p className="empty">{w.noList}</p>;
  }
};
