import { SectionId, sectionIdOf } from "../../domain/application/section-id.ts";
import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { memberNoun, organizationNoun } from "../../domain/member/member.ts";
import { sampleContent, sampleSlots } from "../../local/seed/sample-application.ts";
import { givenActivity } from "./an-activity.ts";
import { givenCycle } from "./given-cycle.ts";
import { givenPeople } from "./people.ts";
import type { Answer, World } from "./world.ts";

export const cycleId = "main-2026";
export const evaluationId = `${cycleId}-unit-1`;
export const path = `/api/application/evaluations/${evaluationId}`;
export const closesAt = "2026-03-27T16:00:00.000Z";

const organization = (organizationId: string, name: string, uscc: string) =>
  organizationNoun.schema.parse({ organizationId, kind: "unit", name, uscc, jurisdiction: "131125" });

const member = (memberId: string, unitId: string, roles: readonly string[]) =>
  memberNoun.schema.parse({
    ...{ memberId, name: `测试${memberId}`, relations: [], status: "active", roles },
    organization: { id: unitId, kind: "unit", jurisdiction: "131125" },
  });

/** The year's activity is open; unit-1 with a representative and a colleague, and unit-2, are registered. */
export const givenApplicants = async (world: World): Promise<void> => {
  await givenPeople(world);
  await givenCycle(world);
  await givenActivity(world);
  await world.given(organizationNoun, "unit-1", organization("unit-1", "安平县甲丝网有限公司", "91131125000000001J"));
  await world.given(organizationNoun, "unit-2", organization("unit-2", "安平县乙丝网有限公司", "91131125000000002M"));
  await world.given(memberNoun, "colleague", member("colleague", "unit-1", []));
  await world.given(memberNoun, "unit-2", member("unit-2", "unit-2", ["representative"]));
};

/** The file that a section's sample names for all its slots. */
const fileOf = (section: SectionId): string => `file-${section}`;

/** A file of unit-1 for a section, released unless said otherwise. */
export const givenSectionFile = async (world: World, section: SectionId, status = "released", of = evaluationId): Promise<void> => {
  const evidenceId = fileOf(section);
  const file = evidenceNoun.schema.parse({
    evidenceId,
    organizationId: "unit-1",
    memberId: "unit-1",
    proves: { noun: "application-section", id: sectionIdOf(of, section), slot: sampleSlots(section)[0] ?? "file" },
    file: { fileName: `${section}.pdf`, contentType: "application/pdf", bytes: 10, sha256: "0".repeat(64) },
    key: `evidence/${evidenceId}`,
    status,
    declaredAt: "2026-03-02T01:00:00.000Z",
    arrivedAt: status === "expected" ? null : "2026-03-02T01:00:00.000Z",
  });
  await world.given(evidenceNoun, evidenceId, file);
};

/** A section filled whole. */
export const complete = (section: SectionId): object =>
  sampleContent(section, { year: 2026, unitNo: 1, field: "C3340", evidenceIds: [fileOf(section)] });

/** Throws unless the call was answered with 200. */
export const must = async (world: World, ...[as, method, to, body]: Parameters<World["call"]>): Promise<Answer> => {
  const answer = await world.call(as, method, to, body);
  if (answer.status !== 200) throw new Error(`${as} ${method} ${to}: ${JSON.stringify(answer.body)}`);
  return answer;
};

/** Saves one section for the first time. */
export const save = (
  world: World,
  section: SectionId,
  as = "unit-1",
  content: object = complete(section),
  baseVersion = 0,
): Promise<Answer> => must(world, as, "PUT", `${path}/sections/${section}`, { baseVersion, content });

/** unit-1 has applied, signed and filled every section but those named. */
export const givenDraft = async (world: World, without: readonly SectionId[] = []): Promise<void> => {
  await must(world, "unit-1", "POST", "/api/application/evaluations", { cycleId });
  await must(world, "unit-1", "POST", `${path}/statement`, { agrees: true });
  const fill = async (section: SectionId): Promise<void> => {
    await givenSectionFile(world, section);
    await save(world, section);
  };
  await Promise.all(SectionId.options.filter((one) => !without.includes(one)).map(fill));
};
