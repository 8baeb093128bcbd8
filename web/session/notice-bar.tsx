import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Failed } from "../api/problem.ts";
import { useWords } from "../language/language.tsx";
import { useSession } from "./session-context.ts";
import { words } from "./words.ts";

/** Says at the top of every screen that the session has ended, as soon as any answer says so; what was typed stays where it is. */
export const NoticeBar = () => {
  const w = useWords(words);
  const { signIn } = useSession();
  const queries = useQueryClient();
  const [ended, setEnded] = useState(false);
  useEffect(
    () =>
      queries.getQueryCache().subscribe(({ query }) => {
        const { error } = query.state;
        if (error instanceof Failed && error.failure.kind === "signed-out") setEnded(true);
      }),
    [queries],
  );
  if (!ended) return null;
  return (
    <div className="notice-bar" role="alert">
      <strong>{w.endedTitle}</strong> {w.endedHelp}{" "}
      <button type="button" onClick={() => void signIn(location.pathname + location.search)}>
        {w.again}
      </button>
    </div>
  );
};
