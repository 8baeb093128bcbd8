import { canonicalJson } from "../../domain/kernel/canonical.ts";
import { sha256 } from "../../domain/kernel/sha256.ts";
import { defaultSettings } from "../../domain/programme/setting-catalogue.ts";
import { type Rubric, type RubricTree, rubricNoun } from "../../domain/rubric/rubric.ts";
import { rubricOfProgramme } from "../../domain/rubric/rubric-of-programme.ts";
import { standardVersion } from "../../domain/standard/standard.ts";

/** The tree of the default programme. */
export const aTree = (overrides: Partial<RubricTree> = {}): RubricTree => ({ ...rubricOfProgramme(defaultSettings), ...overrides });

/** A published rubric of 2026 by the default programme, unless overridden; its hash fits its tree. */
export const aRubric = (overrides: Partial<Rubric> = {}): Rubric => {
  const tree = overrides.tree ?? aTree();
  return rubricNoun.schema.parse({
    rubricId: "rubric-2026",
    programmeId: "main",
    year: 2026,
    title: { zh: "2026 年评分细则", en: "Rubric of 2026" },
    standardVersionId: standardVersion.id,
    status: "published",
    copiedFrom: null,
    tree,
    publishedAt: "2026-02-01T01:00:00.000Z",
    contentHash: sha256(canonicalJson(tree)),
    preparedBy: ["officer"],
    ...overrides,
  });
};

/** A draft that nobody has published yet. */
export const aDraftRubric = (overrides: Partial<Rubric> = {}): Rubric =>
  aRubric({ status: "draft", publishedAt: null, contentHash: null, ...overrides });
