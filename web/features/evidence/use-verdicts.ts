import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { releaseEvidence } from "../../../domain/evidence/contract.ts";
import { call } from "../../api/call.ts";
import type { Failure } from "../../api/problem.ts";
import { isTouched } from "../../api/use-act.ts";
import { useLanguage } from "../../language/language.tsx";
import { useSession } from "../../session/session-context.ts";

export type Verdict = "clean" | "infected";

type Failed = { readonly id: string; readonly failure: Failure };

type Progress =
  | { readonly kind: "none" }
  | { readonly kind: "working"; readonly done: number; readonly all: number }
  | { readonly kind: "done"; readonly verdict: Verdict; readonly done: number; readonly failed: readonly Failed[] };

const abreast = 4;

/** Gives one verdict on many files, some at a time; whatever was not done is told file by file. */
export const useVerdicts = () => {
  const language = useLanguage();
  const { token } = useSession();
  const queries = useQueryClient();
  const [progress, setProgress] = useState<Progress>({ kind: "none" });

  const judge = async (ids: readonly string[], verdict: Verdict, reason: string): Promise<readonly string[]> => {
    const waiting = [...ids];
    const failed: Failed[] = [];
    let ended = 0;
    const worker = async (): Promise<void> => {
      for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
        const given = { params: { id }, request: { verdict, reason }, idempotencyKey: crypto.randomUUID() };
        const answer = await call(releaseEvidence, given, { language, token });
        if (!answer.ok) failed.push({ id, failure: answer.failure });
        ended += 1;
        setProgress({ kind: "working", done: ended, all: ids.length });
      }
    };
    setProgress({ kind: "working", done: 0, all: ids.length });
    await Promise.all(Array.from({ length: abreast }, worker));
    setProgress({ kind: "done", verdict, done: ids.length - failed.length, failed });
    await queries.invalidateQueries({ predicate: (query) => isTouched(query, releaseEvidence.path) });
    return failed.map(({ id }) => id);
  };

  return { progress, judge };
};
