/** The year did not go as the standard says; `requirements` name what broke. */
export class Deviation extends Error {
  readonly requirements: readonly string[];
  constructor(requirements: readonly string[], message: string) {
    super(`${requirements.join(", ")}: ${message}`);
    this.name = "Deviation";
    this.requirements = requirements;
  }
}
