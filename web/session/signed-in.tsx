import { useEffect, useState } from "react";
import { Link, useLocation } from "wouter";
import { Waiting } from "../app/waiting.tsx";
import { useWords } from "../language/language.tsx";
import type { Session } from "./session.ts";
import { words } from "./words.ts";

/** Where the issuer sends people back to: takes its answer and goes on to where they came from. */
export const SignedIn = ({ session, renewal }: { readonly session: () => Promise<Session>; readonly renewal: boolean }) => {
  const w = useWords(words);
  const [, go] = useLocation();
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    const take = async (): Promise<void> => {
      const made = await session();
      if (renewal) await made.finishRenewal();
      else go(await made.finish(), { replace: true });
    };
    take().catch(() => setFailed(true));
  }, [session, renewal, go]);
  if (!failed) return <Waiting />;
  return (
    <main className="page">
      <h1>{w.failedTitle}</h1>
      <p>{w.failedHelp}</p>
      <p>
        <Link href="/work">{w.again}</Link>
      </p>
    </main>
  );
};
