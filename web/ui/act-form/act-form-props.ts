import type { Contract } from "../../../domain/kernel/contract.ts";
import type { OwnInput } from "./scene.ts";

type Values = Readonly<Record<string, unknown>>;

export type ActFormProps<View = unknown> = {
  readonly contract: Contract<unknown, unknown, View>;
  readonly params?: Values;
  /** What stands in the inputs at first. */
  readonly initial?: Values;
  /** Parts of the request that the screen knows and the user need not see. */
  readonly fixed?: Values;
  /** The version the user saw, where their decision rests on it. */
  readonly ifMatch?: number;
  /** Inputs of the screen's own, by the names on the way joined by dots: `members`, `marks.reason`. */
  readonly inputs?: Readonly<Record<string, OwnInput>>;
  /** What the record is called, said once more before an irreversible command. */
  readonly subject?: string;
  /** Whether it is shown once more before it is sent; a text says what will happen. By default for what cannot be undone. */
  readonly confirm?: boolean | string;
  readonly sendLabel?: string;
  readonly onDone?: (view: View) => void;
};
