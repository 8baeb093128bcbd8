import type { Actor } from "../member/actor.ts";
import { mayReadProject } from "./may.ts";
import type { Project } from "./project.ts";

/** Who reads logs and inspections: those who read the project, from the contract on, and of the institutions only the contracted one. */
export const mayReadDelivery = (actor: Actor, project: Project): boolean => project.contract !== null && mayReadProject(actor, project);
