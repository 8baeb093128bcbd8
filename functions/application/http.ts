import { live } from "../adapters/live.ts";
import { httpFunction } from "../shell/http.ts";
import { apply, signStatement } from "./apply.ts";
import { carryOver } from "./carry-over.ts";
import { reopenApplication, submitApplication, submitSupplement } from "./hand-in.ts";
import { getApplication, listOwnApplications } from "./read-application.ts";
import { readCoverage, readSectionForm } from "./read-coverage.ts";
import { getSection, listSections } from "./read-sections.ts";
import { holdSection, saveSection } from "./save-section.ts";
import { withdrawApplication } from "./withdraw-application.ts";

/** 4, 5.2: the unit's own side, free of charge: it applies of its own will, writes with its colleagues, hands in, may take back. */
export const routes = [
  apply,
  listOwnApplications,
  getApplication,
  signStatement,
  listSections,
  getSection,
  saveSection,
  holdSection,
  carryOver,
  readCoverage,
  readSectionForm,
  submitApplication,
  reopenApplication,
  submitSupplement,
  withdrawApplication,
];
export const createHandler = httpFunction("application", routes);
export const handler = createHandler(live);
