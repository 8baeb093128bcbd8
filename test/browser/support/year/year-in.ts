import { afterAll, afterEach, beforeAll, beforeEach, describe, expect } from "vitest";
import { selectProjects } from "../../../../local/rehearsal/act-1-select.ts";
import { contractInstitutions } from "../../../../local/rehearsal/act-2-contract.ts";
import { deliverProjects } from "../../../../local/rehearsal/act-3-deliver.ts";
import { acceptProjects } from "../../../../local/rehearsal/act-4-accept.ts";
import { promoteResults } from "../../../../local/rehearsal/act-5-promote.ts";
import type { Stage } from "../../../../local/rehearsal/stage.ts";
import { admitExperts } from "../../../../local/rehearsal/units-1-pool.ts";
import { takeApplications } from "../../../../local/rehearsal/units-2-apply.ts";
import { reviewConformity } from "../../../../local/rehearsal/units-3-conform.ts";
import { drawPanels } from "../../../../local/rehearsal/units-4-draw.ts";
import { scoreUnits, setCase } from "../../../../local/rehearsal/units-5-score.ts";
import { concludePanels } from "../../../../local/rehearsal/units-6-conclude.ts";
import { publishResults } from "../../../../local/rehearsal/units-7-publish.ts";
import type { Language } from "../../../../web/language/words.ts";
import { keepFailure } from "../pictures.ts";
import { it } from "../told.ts";
import { readAsVisitor, supervise } from "./look-on.ts";
import { roles } from "./roles.ts";
import { beginYear, type TheYear } from "./the-year.ts";
import { byApiAlone, whoDoesWhat } from "./who-does-what.ts";

/** Several times what an act takes alone on two cores. */
const timeout = 240_000;

/** The acts of `playYear`, in its order. */
const actsAfterSelection: readonly (readonly [string, (stage: Stage, projectIds: readonly string[]) => Promise<unknown>])[] = [
  ["needs are confirmed, proposals come in, contracts are signed", contractInstitutions],
  ["projects are planned, carried out and inspected", deliverProjects],
  ["projects are accepted, graded and announced", acceptProjects],
  ["experts enter the pool", admitExperts],
  ["units apply", takeApplications],
  ["applications are checked", reviewConformity],
  ["a calibration case is set", setCase],
  ["panels are drawn, and experts answer", drawPanels],
  ["experts mark", scoreUnits],
  ["panels agree, visit and conclude", concludePanels],
  ["results are decided, announced and appealed against", publishResults],
  ["results are promoted, and the year closes", promoteResults],
];

/** Each role's main path through the whole year, in the portal, in one language. */
export const yearIn = (language: Language): void => {
  describe(`the whole year in the portal in ${language}`, () => {
    let year: TheYear | undefined;
    let broken = false;
    let projectIds: readonly string[] = [];
    const running = (): TheYear => {
      if (!year) throw new Error("the year has not begun");
      return year;
    };

    beforeAll(async () => {
      year = await beginYear(language);
    });
    beforeEach(({ skip }) => {
      if (broken) skip("the act before it failed");
    });
    afterEach(async ({ task }) => {
      if (!year || task.mode === "skip") return;
      if (task.result?.state === "fail") {
        broken = true;
        await keepFailure(`year-${language} ${task.name}`, year.people.pages());
      }
      expect(year.people.troubles(), "what went wrong in the browsers").toEqual([]);
    });
    afterAll(async () => {
      await year?.stop();
    });

    it("projects are recommended, decided on and put on notice", { timeout }, async () => {
      projectIds = await selectProjects(running().stage);
    });
    for (const [name, play] of actsAfterSelection)
      it(name, { timeout }, async () => {
        await play(running().stage, projectIds);
      });

    it("a supervisor works out its history again and looks for signs", { timeout }, async () => {
      const [projectId = ""] = projectIds;
      await supervise(running(), language, projectId);
    });

    it("anyone reads what came of it", { timeout }, async () => {
      await readAsVisitor(running(), language);
    });

    it("everyone did in the portal what is theirs to do", () => {
      const { rehearsed, inPortal } = running();
      const asked = new Set([...Object.values(whoDoesWhat).flat(), ...[...rehearsed.values()].flatMap((names) => [...names])]);
      for (const role of roles) {
        const done = [...(inPortal.get(role) ?? [])].filter((name) => asked.has(name));
        expect(done.toSorted(), `what the ${role} did in the portal`).toEqual(whoDoesWhat[role].toSorted());
        const left = [...(rehearsed.get(role) ?? [])].filter((name) => !done.includes(name));
        expect(left.toSorted(), `what the ${role} did by the API alone`).toEqual(Object.keys(byApiAlone[role] ?? {}).toSorted());
      }
    });
  });
};
