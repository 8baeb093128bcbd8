import type { ProgrammeSettings } from "../programme/programme-settings.ts";

type Ground = { readonly code: string; readonly zh: string; readonly en: string };

/** What takes a result back besides the grounds that would have ruled the unit out from the start. */
const further: readonly Ground[] = [
  { code: "undue_influence", zh: "以不正当手段影响评价", en: "Undue influence on the evaluation" },
  { code: "result_misused", zh: "违规使用评价结果", en: "Misuse of the result" },
];

/** Every ground a result may be revoked on: the programme's vetoes (`evaluation.vetoes`) and the two that concern the result itself. */
export const revocationGrounds = ({ evaluation }: Pick<ProgrammeSettings, "evaluation">): readonly Ground[] => [
  ...evaluation.vetoes,
  ...further.filter(({ code }) => !evaluation.vetoes.some((veto) => veto.code === code)),
];

export const revocationGroundOf = (settings: Pick<ProgrammeSettings, "evaluation">, code: string): Ground | undefined =>
  revocationGrounds(settings).find((ground) => ground.code === code);
