import { useParams } from "wouter";
import { getResultList } from "../../../domain/unit-result/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useSession } from "../../session/session-context.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { PaperPage } from "./paper-page.tsx";
import { resultListPaper } from "./result-list-paper.ts";

/** A list of units' results as a paper. */
export const ResultListPaperScreen = () => {
  const { id = "" } = useParams();
  const { body } = useSession().settings;
  const { data, error } = useRead(getResultList, { params: { id } });
  if (!data) return error ? <FailureNote error={error} /> : <Waiting />;
  return <PaperPage back={`/work/unit-results/${id}`} write={(language) => resultListPaper(data.list, { language, body })} />;
};
