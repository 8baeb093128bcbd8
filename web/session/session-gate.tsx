import { type ReactNode, useEffect, useState } from "react";
import { useOnline } from "../api/use-online.ts";
import { Waiting } from "../app/waiting.tsx";
import { useWords } from "../language/language.tsx";
import { useSession } from "./session-context.ts";
import { useIdle } from "./use-idle.ts";
import { words } from "./words.ts";

type Standing = "asking" | "in" | "out" | "unreachable";

/** Lets whoever is signed in pass, and leads everyone else to the sign-in and back to where they wanted to go. */
export const SessionGate = ({ children }: { readonly children: ReactNode }) => {
  const { token, isKnown, signIn } = useSession();
  const [standing, setStanding] = useState<Standing>("asking");
  useEffect(() => {
    const ask = async (): Promise<void> => {
      const isIn = await token().then(
        (found) => found !== null,
        async (error: unknown) => {
          // Out of reach, and the token has run out: whoever is signed in here goes on with what this device keeps.
          if (await isKnown()) return true;
          throw error;
        },
      );
      if (isIn) setStanding("in");
      else await signIn(location.pathname + location.search + location.hash);
    };
    ask().catch(() => setStanding("unreachable"));
  }, [token, isKnown, signIn]);
  if (standing === "asking") return <Waiting />;
  if (standing === "unreachable") return <SignInAgain />;
  return (
    <>
      {children}
      <IdleWatch />
    </>
  );
};

/** Asks whoever has done nothing for long whether they are still there, and forgets their token when no answer comes. */
const IdleWatch = () => {
  const w = useWords(words);
  const { signOut } = useSession();
  const { secondsLeft, stay } = useIdle(() => void signOut());
  if (secondsLeft === null) return null;
  return (
    <div className="idle" role="alertdialog" aria-labelledby="idle-title" aria-describedby="idle-help">
      <h2 id="idle-title">{w.idleTitle}</h2>
      <p id="idle-help">{w.idleHelp(secondsLeft)}</p>
      <button type="button" onClick={stay}>
        {w.stay}
      </button>
    </div>
  );
};

const SignInAgain = () => {
  const w = useWords(words);
  const online = useOnline();
  return (
    <main className="page">
      <h1>{online ? w.failedTitle : w.offlineTitle}</h1>
      <p>{online ? w.failedHelp : w.offlineHelp}</p>
      <p>
        <button type="button" onClick={() => location.reload()}>
          {w.again}
        </button>
      </p>
    </main>
  );
};
