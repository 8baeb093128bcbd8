import type { SectionId } from "../../../domain/application/section-id.ts";
import { elements } from "../../../domain/standard/elements.ts";
import type { Language } from "../../language/words.ts";
import { words } from "./words.ts";

/** How a section is called: by its clause and name, or the two that have no clause of their own. */
export const sectionTitle = (section: SectionId, language: Language): string => {
  if (section === "profile" || section === "eligibility") return words[language][section];
  const element = elements.find(({ id }) => id === section);
  if (!element) return section;
  return element.id === element.clause ? `${element.clause} ${element[language]}` : `${element.clause} · ${element[language]}`;
};
