import { useParams } from "wouter";
import { getAcceptance } from "../../../domain/acceptance/read-contract.ts";
import { getProject } from "../../../domain/project/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useSession } from "../../session/session-context.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { acceptanceLetter } from "./acceptance-paper.ts";
import { PaperPage } from "./paper-page.tsx";

/** The result of an acceptance as the paper that its institution and its place get. */
export const AcceptanceLetterScreen = () => {
  const { id = "" } = useParams();
  const { body } = useSession().settings;
  const project = useRead(getProject, { params: { id } });
  const acceptanceId = project.data?.project.acceptanceId ?? null;
  const acceptance = useRead(getAcceptance, { params: { id: acceptanceId }, when: acceptanceId !== null });
  const error = project.error ?? acceptance.error;
  if (error) return <FailureNote error={error} />;
  const back = `/work/projects/${id}/acceptance`;
  if (project.data && acceptanceId === null) return <PaperPage back={back} write={() => null} />;
  if (acceptance.data?.sight !== "outside") return <Waiting />;
  const { acceptance: seen } = acceptance.data;
  return <PaperPage back={back} write={(language) => acceptanceLetter(seen, { language, body, names: {} })} />;
};
