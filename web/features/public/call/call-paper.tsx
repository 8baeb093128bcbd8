import type { ProjectCall } from "../../../../domain/call/project-call.ts";
import { localDateOf } from "../../../../domain/kernel/instant.ts";
import { OfficialPaper } from "../parts/official-paper.tsx";
import { closing } from "../parts/when.ts";
import { words } from "./words.ts";

type Given = {
  readonly call: Pick<ProjectCall, "text" | "number" | "closes" | "publishedAt">;
  readonly heading?: "h1" | "h2";
};

/** The call as an official paper, the same before it is published and after. */
export const CallPaper = ({ call: { text, number, closes, publishedAt }, heading = "h1" }: Given) => {
  const zh = words.zh;
  return (
    <OfficialPaper title={text.title} on={localDateOf(publishedAt)} heading={heading}>
      <p className="number">{zh.number(number)}</p>
      <h2>{zh.tasks}</h2>
      <ol>
        {text.keyTasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ol>
      <h2>{zh.requirements}</h2>
      <ol>
        {text.requirements.map((requirement) => (
          <li key={requirement}>{requirement}</li>
        ))}
      </ol>
      <h2>{zh.deadline}</h2>
      <p>
        {zh.closesOn(closing("zh", closes.dueAt))}
        {closes.provisional ? zh.provisional : null}
      </p>
      <h2>{zh.contact}</h2>
      <p>{text.contact}</p>
    </OfficialPaper>
  );
};
