/** Who may judge whom and what a pairing costs; `pairs` are addressed as `unit * experts + expert`. */
export type AssignmentProblem = {
  readonly units: number;
  readonly experts: number;
  /** Different experts that each unit needs. */
  readonly seats: number;
  /** The most units each expert may take on. */
  readonly capacity: Int32Array;
  /** 1 where the pair is allowed, 0 where the expert must stay away from the unit. */
  readonly allowed: Uint8Array;
  /** Cost of each pair, the smaller the better; integers, negative ones included. */
  readonly cost: Int32Array;
};

/**
 * Prices that prove an assignment the best there is (linear programming duality): with them no exchange of seats has a negative
 * price. `weight` is what one step of imbalance costs, more than all pairs together can differ by.
 */
export type Certificate = {
  /** Load up to which an expert's seats are free of the price of imbalance; nobody who could have reached it stays below. */
  readonly level: number;
  readonly weight: number;
  readonly unit: Float64Array;
  readonly expert: Float64Array;
  readonly sink: number;
};

export type Assignment = {
  /** Experts of each unit in ascending order; shorter than `seats` only where `short` says so. */
  readonly panels: readonly (readonly number[])[];
  readonly loads: Int32Array;
  readonly cost: number;
  readonly certificate: Certificate;
};

/** Why not every seat can be filled: these units lack seats, because all experts allowed to the `crowd` are at their limit. */
export type Shortfall = {
  readonly missing: readonly { readonly unit: number; readonly seats: number }[];
  /** Every unit that competes for the same exhausted experts. */
  readonly crowd: readonly number[];
  readonly exhausted: readonly number[];
};

/** `filled` false: the panels hold as many seats as any assignment could, and `shortfall` proves it. */
export type Assigned =
  | { readonly filled: true; readonly assignment: Assignment }
  | { readonly filled: false; readonly assignment: Assignment; readonly shortfall: Shortfall };

/** Price of an expert's `nth` seat in steps of imbalance: 1, 3, 5 … above the level, so that loads are as equal as can be. */
export const imbalanceOf = (level: number, nth: number): number => (nth > level ? 2 * (nth - level) - 1 : 0);
