/**
 * From where on something counts as a sign to look at. No source gives these numbers: they are chosen so that a year brings a list one
 * person can go through, and they decide nothing.
 */
export const signTerms = {
  /** Two experts lie to the same side of the others on at least so many panels, and on two of three they shared. */
  sameWayPanels: 3,
  /** How far each lies from the others then, in thousandths of the rubric's points. */
  sameWayPermille: 20,
  /** From so many panels of a year on somebody's usual severity is known well enough to be taken out. */
  steadyPanels: 5,
  /** A total so far from the rest of its panel, in thousandths of the rubric's points. */
  farPermille: 100,
  /** An expert has judged the same unit in so many years, the year looked at among them. */
  metYears: 2,
  /** How many years are read, the year looked at among them. */
  readYears: 4,
  /** Two prices so near, in thousandths of the lower. */
  closePermille: 5,
  /** Steps between sorted prices so alike, in thousandths of the lowest. */
  evenPermille: 1,
  /** Two institutions bid against each other so often in a year, and the same one won each time. */
  rivalBids: 3,
} as const;
