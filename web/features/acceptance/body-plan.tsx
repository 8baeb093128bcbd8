import type { Acceptance } from "../../../domain/acceptance/acceptance.ts";
import { getProject } from "../../../domain/project/contract.ts";
import { useRead } from "../../api/use-read.ts";
import { codeWord } from "../../language/code-word.ts";
import { dayAndTime } from "../../language/format.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { Scroll } from "../../ui/scroll.tsx";
import { words } from "./words.ts";

/** The plan and the rubric, each line with its points and the targets it assesses by name. */
export const BodyPlan = ({ acceptance: { plan, projectId } }: { readonly acceptance: Acceptance }) => {
  const w = useWords(words);
  const language = useLanguage();
  const { data } = useRead(getProject, { params: { id: projectId }, when: plan !== null });
  const nameOf = (targetId: string): string => data?.project.contract?.targets.find((one) => one.targetId === targetId)?.name ?? targetId;
  if (plan === null) return null;
  return (
    <section className="page">
      <h2>{w.plan}</h2>
      <p>{w.dueAt(dayAndTime(language, plan.materialsDueAt))}</p>
      <p style={{ whiteSpace: "pre-wrap" }}>{plan.text}</p>
      <Scroll label={w.plan}>
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{w.line}</th>
              <th scope="col">{w.points}</th>
              <th scope="col">{w.requirement}</th>
              <th scope="col">{w.targets}</th>
            </tr>
          </thead>
          <tbody>
            {plan.rubric.map(({ line, points, requirement, targetIds }) => (
              <tr key={line}>
                <th scope="row">{codeWord(language, { property: "line", value: line })}</th>
                <td>{points}</td>
                <td>{requirement}</td>
                <td>
                  {targetIds.map((targetId) => (
                    <p key={targetId}>{nameOf(targetId)}</p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </section>
  );
};
