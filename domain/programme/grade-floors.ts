import * as z from "zod";

/** A grade a score can earn. What earns none of them is `fail` for a project and not recognised for a unit. */
export const EarnedGrade = z.enum(["excellent", "good", "pass"]);
export type EarnedGrade = z.infer<typeof EarnedGrade>;

/** The lowest score of a grade, best grade first: `[{ grade: "good", from: 80 }, { grade: "pass", from: 60 }]`. */
export const gradeFloors = (highest: number) =>
  z
    .array(z.strictObject({ grade: EarnedGrade, from: z.int().min(1).max(highest) }))
    .min(1)
    .max(3);

export type GradeFloors = z.infer<ReturnType<typeof gradeFloors>>;

/** True when grades run from better to worse, each once, end with pass, and every floor is lower than the one before. */
export const areDecreasing = (floors: GradeFloors): boolean =>
  floors.at(-1)?.grade === "pass" &&
  floors.every(({ grade, from }, index) => {
    const before = floors[index - 1];
    return before === undefined || (from < before.from && EarnedGrade.options.indexOf(grade) > EarnedGrade.options.indexOf(before.grade));
  });
