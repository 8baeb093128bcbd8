import { useParams } from "wouter";
import { getAcceptance } from "../../../domain/acceptance/read-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { useSession } from "../../session/session-context.ts";
import { useMemberNames } from "../../ui/facts/member-names.ts";
import { useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { acceptancePaper } from "./acceptance-paper.ts";
import { PaperPage } from "./paper-page.tsx";

/** The conclusion of an acceptance as the paper that the body files. */
export const AcceptancePaperScreen = () => {
  const { id = "" } = useParams();
  const { body } = useSession().settings;
  const names = { ...useOrganizationNames("service-institution"), ...useMemberNames() };
  const { data, error } = useRead(getAcceptance, { params: { id } });
  if (data?.sight !== "whole") return error ? <FailureNote error={error} /> : <Waiting />;
  return <PaperPage back={`/work/acceptances/${id}`} write={(language) => acceptancePaper(data.acceptance, { language, body, names })} />;
};
