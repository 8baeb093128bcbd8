import { resultYears } from "../../../../domain/application/checks/known.ts";
import type { Gap } from "../../../../domain/application/gap.ts";
import { type SectionId, sectionIdOf } from "../../../../domain/application/section-id.ts";
import { getActivity } from "../../../../domain/creation-activity/contract.ts";
import { getCycle, getFrozenProgramme } from "../../../../domain/cycle/contract.ts";
import type { Fields } from "../../../../domain/kernel/history.ts";
import { readRubric } from "../../../../domain/rubric/public-contract.ts";
import { ScoringPointId } from "../../../../domain/standard/elements.ts";
import { useRead } from "../../../api/use-read.ts";
import { LoosePoint } from "../../../ui/section/loose-content.ts";
import { LooseEligibility, LooseProfile } from "../../../ui/section/loose-profile.ts";
import { EligibilityPart } from "./eligibility-part.tsx";
import { PointPart } from "./point-part.tsx";
import { ProfilePart } from "./profile-part.tsx";

type SectionFormProps = {
  readonly id: string;
  readonly section: SectionId;
  readonly cycleId: string | null;
  readonly content: Fields;
  readonly findings: readonly Gap[];
  readonly disabled: boolean;
  readonly onChange: (content: Fields) => void;
};

/** The form of a section: the unit's profile, its declaration, or one of the 22 scoring points. */
export const SectionForm = ({ id, section, cycleId, content, findings, disabled, onChange }: SectionFormProps) => {
  const asked = { params: { id: cycleId }, when: cycleId !== null };
  const settings = useRead(getFrozenProgramme, asked).data?.programme.settings;
  const year = useRead(getCycle, asked).data?.cycle.year;
  const rubric = useRubric(cycleId);
  const sectionId = sectionIdOf(id, section);
  const common = { sectionId, disabled, findings };
  if (section === "profile") return <ProfilePart {...common} content={LooseProfile.parse(content)} onChange={onChange} />;
  if (section === "eligibility") {
    const { vetoes, vetoYears } = settings?.evaluation ?? { vetoes: [], vetoYears: 1 };
    return (
      <EligibilityPart {...{ sectionId, disabled, vetoes, vetoYears }} content={LooseEligibility.parse(content)} onChange={onChange} />
    );
  }
  const years = settings && year !== undefined ? resultYears({ year, settings }) : [];
  return (
    <PointPart
      {...common}
      {...{ rubric, years }}
      point={ScoringPointId.parse(section)}
      content={LoosePoint.parse(content)}
      onChange={onChange}
    />
  );
};

/** The rubric by which the units of the cycle are judged, as it was published. */
const useRubric = (cycleId: string | null) => {
  const activity = useRead(getActivity, { params: { id: cycleId }, when: cycleId !== null }).data?.activity;
  const rubric = useRead(readRubric, { params: { id: activity?.rubricId }, when: activity !== undefined }).data;
  return rubric?.tree ?? null;
};
