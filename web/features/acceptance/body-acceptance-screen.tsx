import "./acceptance.css";
import { Link, useParams } from "wouter";
import { type Acceptance, acceptanceNoun } from "../../../domain/acceptance/acceptance.ts";
import { getAcceptance } from "../../../domain/acceptance/read-contract.ts";
import { useRead } from "../../api/use-read.ts";
import { Waiting } from "../../app/waiting.tsx";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useMemberNames } from "../../ui/facts/member-names.ts";
import { OrganizationName } from "../../ui/facts/organization-name.tsx";
import { useOrganizationNames } from "../../ui/facts/organization-names.ts";
import { FailureNote } from "../../ui/failure-note.tsx";
import { HistoryList } from "../../ui/history-list.tsx";
import { acceptancePath } from "../../ui/standing/paths.ts";
import { WhereItStands } from "../../ui/where-it-stands.tsx";
import { BodyActs } from "./body-acts.tsx";
import { BodyConclusion } from "./body-conclusion.tsx";
import { BodyDefence } from "./body-defence.tsx";
import { BodyMaterials } from "./body-materials.tsx";
import { BodyPanel } from "./body-panel.tsx";
import { BodyPlan } from "./body-plan.tsx";
import { BodyResult } from "./body-result.tsx";
import { words } from "./words.ts";

/** One acceptance as the body runs it: panel, plan, materials, defence, marks once unsealed, and the result. */
export const BodyAcceptanceScreen = () => {
  const { id = "" } = useParams();
  const { data, error } = useRead(getAcceptance, { params: { id } });
  if (data?.sight === "whole") return <Whole acceptance={data.acceptance} hash={data.hash} version={data.version} />;
  return error ? <FailureNote error={error} /> : <Waiting />;
};

type WholeGiven = { readonly acceptance: Acceptance; readonly hash: string; readonly version: number };

const Whole = ({ acceptance, hash, version }: WholeGiven) => {
  const w = useWords(words);
  const language = useLanguage();
  const names = { ...useOrganizationNames("service-institution"), ...useMemberNames() };
  const { acceptanceId, cycleId, title, status, institutionId } = acceptance;
  const { waits } = acceptanceNoun.place(acceptance);
  return (
    <>
      <section className="page">
        <p className="no-print">
          <Link href={`/work/acceptances?cycleId=${encodeURIComponent(cycleId)}`}>{w.back}</Link>
        </p>
        <h1>{title}</h1>
        <p>
          <span className="mark">{codeWord(language, { noun: "acceptance", property: "status", value: status })}</span>{" "}
          <OrganizationName id={institutionId} />
        </p>
        <WhereItStands path={acceptancePath} now={status} waits={waits} noun="acceptance" names={names} />
        <Led acceptance={acceptance} />
      </section>
      <BodyActs acceptance={acceptance} waits={waits} />
      <BodyMaterials key={version} acceptance={acceptance} />
      <BodyPanel acceptance={acceptance} />
      <BodyPlan acceptance={acceptance} />
      <BodyDefence acceptance={acceptance} />
      <BodyResult acceptance={acceptance} />
      <BodyConclusion acceptance={acceptance} />
      <section className="page">
        {status === "announced" ? (
          <HistoryList noun="acceptance" id={acceptanceId} head={hash} />
        ) : (
          <p className="help">{w.historySealed}</p>
        )}
      </section>
    </>
  );
};

const Led = ({ acceptance: { projectId, noticeId, announcementId } }: { readonly acceptance: Acceptance }) => {
  const w = useWords(words);
  return (
    <p className="no-print">
      <Link href={`/work/all-projects/${projectId}`}>{w.toProject}</Link>{" "}
      {noticeId === null ? null : <Link href={`/work/notices/${noticeId}`}>{w.toNotice}</Link>}{" "}
      {announcementId === null ? null : <Link href={`/announcements/${announcementId}`}>{w.toAnnouncement}</Link>}
    </p>
  );
};
