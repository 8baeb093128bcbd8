import { useLocation } from "wouter";
import { Receipt } from "../../../domain/kernel/receipt.ts";
import { publishRubric, startRubric, withdrawRubric } from "../../../domain/rubric/contract.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useSelf } from "../../session/self.ts";
import { ActList } from "../../ui/act-form/act-list.tsx";
import type { ReadRubric } from "./rubric-screen.tsx";
import { words } from "./words.ts";

/** Publishing, withdrawing and copying, each with what stands in the way of it. */
export const RubricActs = ({ read: { rubric, preparedBy, problems, version } }: { readonly read: ReadRubric }) => {
  const w = useWords(words);
  const language = useLanguage();
  const self = useSelf();
  const [, go] = useLocation();
  const { rubricId, title, status, usedBy, year } = rubric;
  const params = { id: rubricId };
  const subject = title[language];
  const isOwn = self !== undefined && (preparedBy ?? []).includes(self.memberId);
  const notYet = problems.length > 0 ? w.hasProblems(problems.length) : isOwn ? w.own : null;
  return (
    <section className="page">
      <h2>{w.actions}</h2>
      <ActList
        noun="rubric"
        step={status}
        actions={[
          {
            contract: publishRubric,
            params,
            subject,
            steps: ["draft"],
            ifMatch: version,
            why: status === "draft" ? notYet : null,
            lead: w.publishLead,
          },
          {
            contract: withdrawRubric,
            params,
            subject,
            steps: ["draft", "published"],
            why: usedBy.length > 0 ? w.inUse(usedBy.join(w.comma)) : null,
          },
          {
            contract: startRubric,
            label: w.copy,
            fixed: { copyFrom: rubricId },
            initial: { year: year + 1, title: { zh: title.zh, en: title.en } },
            onDone: (view) => {
              const receipt = Receipt.safeParse(view);
              if (receipt.success) go(`/work/rubrics/${receipt.data.id}`);
            },
          },
        ]}
      />
    </section>
  );
};
