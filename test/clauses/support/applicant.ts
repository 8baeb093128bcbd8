import * as z from "zod";
import type { AspectId } from "../../../domain/application/aspect.ts";
import { apply } from "../../../domain/application/contract.ts";
import { readCoverage } from "../../../domain/application/read-contract.ts";
import { getSection, saveSection } from "../../../domain/application/section-contract.ts";
import { type SectionId, sectionIdOf } from "../../../domain/application/section-id.ts";
import { declareEvidence, getEvidence, renewUpload } from "../../../domain/evidence/contract.ts";
import { Id } from "../../../domain/kernel/id.ts";
import { sha256 } from "../../../domain/kernel/sha256.ts";
import type { ScoringPointId } from "../../../domain/standard/elements.ts";
import { unitEvaluationIdOf } from "../../../domain/unit-evaluation/unit-evaluation.ts";
import { sampleContent } from "../../../local/seed/sample-application.ts";
import { as, next } from "./year.ts";

const Cell = z.json();
export const Answer = z.object({
  text: z.string(),
  notApplicable: z.string().nullable(),
  evidence: z.array(z.object({ slot: z.string(), evidenceId: z.string() })),
  rows: z.array(z.record(z.string(), Cell)),
});
export type Answer = z.infer<typeof Answer>;
const Content = z.looseObject({ aspects: z.record(z.string(), Answer) });

/** What is changed in the answer to a requirement before it is saved. */
export type Edit = (answer: Answer) => Answer;
export type Edits = { readonly [Requirement in AspectId]?: Edit };

/** What the API says of a section just saved; gaps and warnings as `requirement code place`, `-` for what is of the whole section. */
export type Saved = {
  readonly complete: boolean;
  readonly gaps: readonly string[];
  readonly warnings: readonly string[];
  /** What is told of them in English. */
  readonly words: readonly string[];
  /** The answers as they are read back. */
  readonly answers: Readonly<Record<string, Answer>>;
};

type Found = { readonly requirement: string | null; readonly code: string; readonly place: string };
const short = (found: readonly Found[]): readonly string[] =>
  found.map(({ requirement, code, place }) => `${requirement ?? "-"} ${code} ${place}`);

/** The identifier of this unit's application of 2027; a unit's person is called as the unit. */
export const applicationOf = (sub: string): Id => Id.parse(unitEvaluationIdOf(next.applying.cycleId, sub));

/** A unit that applies in 2027 and whose complete sections a test changes in one place before it saves them. */
export const startApplication = async (sub: string) => {
  const { call } = as(sub);
  const id = applicationOf(sub);
  await call(apply, {}, { cycleId: Id.parse(next.applying.cycleId) });
  const saves = new Map<SectionId, { readonly evidenceId: string; baseVersion: number }>();

  const stateOf = async (section: SectionId) => {
    const state = saves.get(section) ?? { evidenceId: await declareFile(sub, section), baseVersion: 0 };
    saves.set(section, state);
    return state;
  };

  /** A complete section of the unit. */
  const sampleOf = async (section: SectionId): Promise<unknown> => {
    const { evidenceId } = await stateOf(section);
    const { year } = next.applying;
    const sample = JSON.stringify(sampleContent(section, { year, unitNo: 1, field: "anping", evidenceIds: [evidenceId] }));
    // Applications of 2027 open in the course of 2026 here: the reviews of the plan must not lie ahead.
    return JSON.parse(sample.replace("2026-07-15", "2026-01-15").replace("2026-12-20", "2026-02-20"));
  };

  const put = async (section: SectionId, content: unknown): Promise<boolean> => {
    const state = await stateOf(section);
    const body = { baseVersion: state.baseVersion, content: z.record(z.string(), z.json()).parse(content) };
    const { complete, contentVersion } = await call(saveSection, { id, section }, body);
    state.baseVersion = contentVersion;
    return complete;
  };

  const edited = async (point: ScoringPointId, edits: Edits) => {
    const content = Content.parse(await sampleOf(point));
    const untouched: Answer = { text: "", notApplicable: null, evidence: [], rows: [] };
    const changed = Object.entries(edits).map(([requirement, edit]) => [requirement, edit(content.aspects[requirement] ?? untouched)]);
    return { ...content, aspects: { ...content.aspects, ...Object.fromEntries(changed) } };
  };

  const save = async (point: ScoringPointId, edits: Edits = {}): Promise<Saved> => {
    const complete = await put(point, await edited(point, edits));
    const { gaps, warnings, content } = await call(getSection, { id, section: point }, {});
    return {
      complete,
      gaps: short(gaps),
      warnings: short(warnings),
      words: [...gaps, ...warnings].map(({ en }) => en),
      answers: Content.parse(content).aspects,
    };
  };

  /** The code of the refusal that a save meets; a deviation when it is accepted. */
  const refused = async (point: ScoringPointId, edits: Edits): Promise<string> => {
    const { baseVersion } = await stateOf(point);
    const content = z.record(z.string(), z.json()).parse(await edited(point, edits));
    return as(sub).refused(saveSection, { id, section: point }, { baseVersion, content });
  };

  /** Sends the bytes of a section's file, and waits until the evaluation knows of them. */
  const upload = async (section: SectionId): Promise<void> => {
    const params = { id: Id.parse((await stateOf(section)).evidenceId) };
    const { url, headers } = await call(renewUpload, params, {});
    const sent = await fetch(url, { method: "PUT", headers, body: "abc" });
    if (!sent.ok) throw new Error(`the upload was refused: ${sent.status}`);
    while ((await call(getEvidence, params, {})).status === "expected") await new Promise((resolve) => setTimeout(resolve, 20));
  };

  const coverage = () => call(readCoverage, { id }, {});

  /** What is only found by looking at all sections together, of one section. */
  const across = async (section: SectionId) => {
    const found = (await coverage()).sections.find((one) => one.section === section);
    return { gaps: short(found?.gaps ?? []), warnings: short(found?.warnings ?? []) };
  };

  return { id, sampleOf, put, save, refused, upload, coverage, across };
};

/** A file named for a section; a draft may name it before it has arrived. */
const declareFile = async (sub: string, section: SectionId): Promise<string> => {
  const proves = { noun: "application-section", id: Id.parse(sectionIdOf(applicationOf(sub), section)), slot: section };
  const file = { fileName: `佐证-${section}.txt`, contentType: "text/plain" as const, bytes: 3, sha256: sha256("abc") };
  return (await as(sub).call(declareEvidence, {}, { proves, file })).id;
};

/** A section that is complete and of which there is nothing to warn. */
export const whole = { complete: true, gaps: [], warnings: [] };
