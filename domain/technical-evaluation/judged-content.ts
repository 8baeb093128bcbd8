import type { SectionId } from "../application/section-id.ts";
import type { Fields } from "../kernel/history.ts";

const withheld: readonly string[] = ["contact", "stayAway"];

/** What of a section the panel reads: all of it, but of the profile neither the contact nor whom the unit asked to be kept away. */
export const judgedContent = (section: SectionId, content: Fields): Fields =>
  section === "profile" ? Object.fromEntries(Object.entries(content).filter(([field]) => !withheld.includes(field))) : content;
