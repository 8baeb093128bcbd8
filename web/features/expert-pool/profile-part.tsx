import type { Expert } from "../../../domain/expert/expert.ts";
import { readProgramme } from "../../../domain/programme/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { EvidenceList } from "../../ui/evidence/evidence-list.tsx";
import "../../ui/facts/facts.css";
import { words } from "./words.ts";

/** What the expert says of themselves, by the names of the programme. */
export const ProfilePart = ({ profile }: Pick<Expert, "profile">) => {
  const w = useWords(words);
  const language = useLanguage();
  const titles = useRead(readProgramme).data?.settings.expert.titles ?? [];
  const fields = profile.fields.map((field) => (field === "*" ? w.anyField : field)).join(language === "zh" ? "、" : ", ");
  return (
    <>
      <h2>{w.profile}</h2>
      <dl className="facts-list">
        <dt>{w.fields}</dt>
        <dd>{fields}</dd>
        <dt>{w.jobTitle}</dt>
        <dd>{titles.find(({ code }) => code === profile.title)?.[language] ?? profile.title}</dd>
        <dt>{w.years}</dt>
        <dd>{profile.yearsInField}</dd>
        <dt>{w.birthYear}</dt>
        <dd>{profile.birthYear}</dd>
        <dt>{w.evidence}</dt>
        <dd>{profile.evidenceIds.length === 0 ? "—" : <EvidenceList ids={profile.evidenceIds} />}</dd>
      </dl>
    </>
  );
};
