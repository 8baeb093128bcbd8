import * as z from "zod";

/** The path of an acceptance (7.3), in order; each is a step of statemachines/acceptance; `terminated` with its project. */
export const acceptanceStatuses = [
  "applied",
  "panel_formed",
  "planned",
  "materials_review",
  "supplement",
  "reviewed",
  "defence_scheduled",
  "defended",
  "scoring",
  "scored",
  "concluded",
  "approved",
  "on_notice",
  "cleared",
  "announced",
  "terminated",
] as const;
export const AcceptanceStatus = z.enum(acceptanceStatuses);
export type AcceptanceStatus = z.infer<typeof AcceptanceStatus>;
