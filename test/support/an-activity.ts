import { type CreationActivity, creationActivityNoun } from "../../domain/creation-activity/creation-activity.ts";
import { rubricNoun } from "../../domain/rubric/rubric.ts";
import { standardVersion } from "../../domain/standard/standard.ts";
import { aRubric } from "./a-rubric.ts";
import type { World } from "./world.ts";

/** The creation activity of 2026, open from 2 March to the end of 27 March, judged by `aRubric()`, unless overridden. */
export const anActivity = (overrides: Partial<CreationActivity> = {}): CreationActivity =>
  creationActivityNoun.schema.parse({
    cycleId: "main-2026",
    title: "2026 年质量提升创建活动",
    status: "open",
    standardVersionId: standardVersion.id,
    rubricId: "rubric-2026",
    rubricHash: aRubric().contentHash,
    opensAt: "2026-03-02T01:00:00.000Z",
    closes: { dueAt: "2026-03-27T16:00:00.000Z", lastDay: "2026-03-27", provisional: false, calendarVersion: "test" },
    extensions: [],
    finishedAt: null,
    ...overrides,
  });

/** Puts the activity and its rubric into the world. */
export const givenActivity = async (world: World, overrides: Partial<CreationActivity> = {}): Promise<CreationActivity> => {
  const activity = anActivity(overrides);
  await world.given(rubricNoun, activity.rubricId, aRubric({ usedBy: [activity.cycleId] }));
  await world.given(creationActivityNoun, activity.cycleId, activity);
  return activity;
};
