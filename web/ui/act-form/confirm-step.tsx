import { Button } from "antd";
import { useEffect, useRef } from "react";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { Acting } from "./use-act-form.ts";
import { words } from "./words.ts";

type Props = {
  readonly contract: Pick<Contract, "title" | "clause">;
  readonly subject: string | undefined;
  readonly told: string | null;
  readonly acting: Acting;
  /** False where there is nothing to go back to. */
  readonly mayGoBack: boolean;
};

/** The last look before what cannot be undone: what, of what, by which clause. */
export const ConfirmStep = ({ contract: { title, clause }, subject, told, acting, mayGoBack }: Props) => {
  const w = useWords(words);
  const language = useLanguage();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (mayGoBack) head.current?.focus();
  }, [mayGoBack]);
  const name = title[language];
  return (
    <section className="act-confirm">
      <h3 ref={head} tabIndex={-1}>
        {w.confirmTitle}
      </h3>
      <p>{subject === undefined ? w.confirmNoSubject(name) : w.confirmSubject(name, subject)}</p>
      {told === null ? null : <p>{told}</p>}
      <p>{w.confirmBasis(clause)}</p>
      <Button type="primary" danger onClick={acting.send} loading={acting.acting} disabled={false}>
        {acting.acting ? w.sending : acting.failure?.kind === "unreachable" ? w.retry : w.confirm}
      </Button>{" "}
      {mayGoBack ? (
        <Button onClick={acting.back} disabled={acting.acting}>
          {w.back}
        </Button>
      ) : null}
    </section>
  );
};
