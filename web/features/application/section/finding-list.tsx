import type { Gap } from "../../../../domain/application/gap.ts";
import { useLanguage } from "../../../language/language.tsx";

type FindingListProps = { readonly findings: readonly Gap[]; readonly kind?: "gap" | "warning" };

/** What is still missing here, each in its own words. */
export const FindingList = ({ findings, kind = "gap" }: FindingListProps) => {
  const language = useLanguage();
  if (findings.length === 0) return null;
  return (
    <ul className={kind === "gap" ? "findings" : "findings warning"}>
      {findings.map((finding) => (
        <li key={`${finding.place} ${finding.code} ${finding.zh}`}>{finding[language]}</li>
      ))}
    </ul>
  );
};
