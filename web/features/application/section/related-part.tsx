import { useLanguage, useWords } from "../../../language/language.tsx";
import type { Cell } from "../../../ui/section/cells.ts";
import type { LooseRow } from "../../../ui/section/loose-content.ts";
import { LooseProfile } from "../../../ui/section/loose-profile.ts";
import { RowTable } from "./row-table.tsx";
import { words } from "./words.ts";

type RelatedPartProps = { readonly content: LooseProfile; readonly disabled: boolean; readonly onChange: (content: LooseProfile) => void };

type Option = Cell["options"][number];

const option = (code: "parent" | "subsidiary" | "sister" | "holding" | "adviser" | "other" | "expert" | "organization"): Option => ({
  code,
  zh: words.zh[code],
  en: words.en[code],
});

const column = (key: string, title: { readonly zh: string; readonly en: string }, more: Partial<Cell> = {}): Cell => ({
  ...{ key, zh: title.zh, en: title.en, required: true, kind: "words", options: [], longest: 100 },
  ...more,
});

const title = (key: "relatedId" | "relatedKind" | "untilDay" | "name" | "reason") => ({ zh: words.zh[key], en: words.en[key] });

const relatedCells: readonly Cell[] = [
  column("id", title("relatedId")),
  column("kind", title("relatedKind"), {
    kind: "choice",
    options: [option("parent"), option("subsidiary"), option("sister"), option("holding"), option("adviser"), option("other")],
  }),
  column("until", title("untilDay"), { kind: "day", required: false }),
];

const awayCells: readonly Cell[] = [
  column("kind", title("relatedKind"), { kind: "choice", options: [option("expert"), option("organization")] }),
  column("name", title("name")),
  column("reason", title("reason"), { longest: 500 }),
];

/** Those close to the unit and those it asks to be kept away from: neither will judge it (R05). */
export const RelatedPart = ({ content, disabled, onChange }: RelatedPartProps) => {
  const w = useWords(words);
  useLanguage();
  const change = (part: "related" | "stayAway", rows: readonly LooseRow[]) => onChange(LooseProfile.parse({ ...content, [part]: rows }));
  const common = { findings: [], years: [], disabled };
  return (
    <>
      <p className="help">{w.relatedHelp}</p>
      <RowTable
        {...common}
        title={w.related}
        cells={relatedCells}
        rows={content.related}
        place="related"
        onChange={(rows) => change("related", rows)}
      />
      <p className="help">{w.stayAwayHelp}</p>
      <RowTable
        {...common}
        title={w.stayAway}
        cells={awayCells}
        rows={content.stayAway}
        place="stayAway"
        onChange={(rows) => change("stayAway", rows)}
      />
    </>
  );
};
