import { Failed, type Failure } from "../api/problem.ts";
import { useWords } from "../language/language.tsx";
import { words } from "./failure-words.ts";

type Given = { readonly error?: Error | null; readonly failure?: Failure | null };

/** Why something could not be read or done, in the user's words; nothing when all is well. No antd: public pages show it too. */
export const FailureNote = ({ error = null, failure = null }: Given) => {
  const w = useWords(words);
  if (error !== null && !(error instanceof Failed)) throw error;
  const told = failure ?? error?.failure ?? null;
  if (told === null) return null;
  if (told.kind === "refused")
    return (
      <div className="failure" role="alert">
        <p>
          <strong>{told.problem.title}</strong>
        </p>
        <p>{told.problem.detail}</p>
        <p className="basis">{w.basis(told.problem.clause)}</p>
      </div>
    );
  return (
    <div className="failure" role="alert">
      <p>{told.kind === "broken" ? w.broken(told.correlationId) : told.kind === "signed-out" ? w.signedOut : w.unreachable}</p>
    </div>
  );
};
