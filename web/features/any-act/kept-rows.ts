import * as z from "zod";
import { sectionNamed } from "../../../domain/application/section-id.ts";
import type { Contract } from "../../../domain/kernel/contract.ts";
import type { Language } from "../../language/words.ts";
import type { KeptDraft } from "../../ui/draft/draft-store.ts";
import type { WorkPiece } from "../../ui/draft/kept-work.ts";
import { sectionTitle } from "../../ui/section/section-title.ts";
import { words } from "./kept-words.ts";

/** One piece of unsent work: what it is, where to go on with it as far as that is known, and when it was last kept. */
export type KeptRow = { readonly key: string; readonly title: string; readonly href: string | null; readonly savedAt: string };

type Called = Pick<Contract, "name" | "title">;

const About = z.tuple([z.record(z.string(), z.string()), z.record(z.string(), z.unknown())]);

/** A form by its command's title; where nothing was fixed by the screen it was typed on, it can be gone on with by itself. */
export const draftRow = (commands: readonly Called[], { key, contract: name, about, savedAt }: KeptDraft, language: Language): KeptRow => {
  const command = commands.find((one) => one.name === name);
  const { data } = About.safeParse(about);
  const isWhole = command !== undefined && data !== undefined && Object.keys(data[1]).length === 0;
  return {
    key,
    savedAt,
    title: command?.title[language] ?? words[language].form,
    href: isWhole ? `/work/act/${name}?${new URLSearchParams(data[0])}` : null,
  };
};

/** What a screen of its own keeps leads back to that screen. */
export const workRow = ({ kind, id, savedAt }: WorkPiece, language: Language): KeptRow => {
  const w = words[language];
  const row = { key: `${kind} ${id}`, savedAt };
  if (kind === "section") {
    const named = sectionNamed(id);
    return named
      ? {
          ...row,
          title: w.section(sectionTitle(named.section, language)),
          href: `/work/applications/${named.evaluationId}/sections/${named.section}`,
        }
      : { ...row, title: w.section(id), href: null };
  }
  if (kind === "findings") return { ...row, title: w.findings, href: `/work/panels/${id}/on-site` };
  if (kind === "sheet") return { ...row, title: w.sheet, href: "/work/acceptance-panels" };
  return { ...row, title: kind === "marks" ? w.marks : w.dissent, href: `/work/assignments/${id}` };
};
