import { canonicalJson } from "../kernel/canonical.ts";
import { sha256 } from "../kernel/sha256.ts";
import type { Sha256Hex } from "../kernel/sha256-hex.ts";
import type { PanelEntry, RosterEntry, UnitEntry } from "./draw-part.ts";

/** SHA-256 of the RFC 8785 form of the whole roster and all units, in the order of the parts. */
export const rosterHashOf = (roster: readonly RosterEntry[], units: readonly UnitEntry[]): Sha256Hex =>
  sha256(canonicalJson([roster, units]));

/** What the body binds itself to before the public value is known. */
export const commitmentTo = (secret: string): Sha256Hex => sha256(secret);

type Ingredients = {
  readonly commitment: string;
  readonly secret: string;
  readonly source: string;
  readonly value: string;
  readonly rosterHash: string;
};

/** The seed: neither the body, which fixed secret and roster first, nor whoever makes the public value can choose it alone. */
export const seedOf = ({ commitment, secret, source, value, rosterHash }: Ingredients): Sha256Hex =>
  sha256(canonicalJson([commitment, secret, source, value, rosterHash]));

/** SHA-256 of the RFC 8785 form of all panels, by unit code. */
export const panelsHashOf = (panels: readonly PanelEntry[]): Sha256Hex => sha256(canonicalJson([...panels]));
