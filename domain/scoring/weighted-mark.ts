import type { Deciding } from "../kernel/deciding.ts";
import type { LineMark } from "./score-sheet.ts";

/**
 * A line's score of one expert in thousandths of a point: the marks for materials and for the defence in the programme's shares.
 * A tenth of a point times a whole percent is a whole thousandth, so nothing is rounded here.
 */
export const sharesOf = ({ materials, defence }: Pick<LineMark, "materials" | "defence">, { acceptance }: Deciding["settings"]): number =>
  materials * acceptance.weights.materials + defence * acceptance.weights.defence;
