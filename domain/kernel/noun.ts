import type * as z from "zod";
import type { Fields } from "./history.ts";
import type { Instant } from "./instant.ts";

/** Someone a step waits for. The audience says who sees it in the inbox: a member, an organisation, or a kind of member. */
export type Wait = { readonly action: string; readonly audience: Audience; readonly clause: string; readonly dueAt?: Instant };

export type Audience = `member:${string}` | `organization:${string}` | `role:${string}` | `jurisdiction:${string}`;

/** Something that falls due by itself; the sweep fires it and the noun's `due` decides what it means. */
export type Deadline = { readonly purpose: string; readonly dueAt: Instant };

export type WorkflowName = "annual-cycle" | "project-delivery" | "acceptance" | "unit-evaluation" | "public-notice";

/**
 * Where a record stands, derived from its state alone. Keys, deadlines, work items and workflows of the table
 * all follow from it, so they can never disagree with the state they were written with.
 */
export type Placement = {
  /** Place in the process; leaving it closes the work items it opened. */
  readonly step: string;
  readonly waits: readonly Wait[];
  /** Who opens the waits' work items: the workflow that comes to the step, or the write that brings the record there. */
  readonly asks: "by-workflow" | "at-once";
  readonly deadlines: readonly Deadline[];
  /** The list it appears in, e.g. all projects of a cycle, and its sort key there; null when it is in no list. */
  readonly list: { readonly key: string; readonly sort: string } | null;
  /** Whose own list it appears in. */
  readonly owner: Audience | null;
  /** What lists show of it. Only what every reader of those lists may see. */
  readonly summary: Fields;
  /** The workflow that drives it now, null when none should run. */
  readonly workflow: WorkflowName | null;
};

/** A kind of record: its schema and its placement. One per noun, in `domain/<noun>/<noun>.ts`. */
export type Noun<State> = {
  readonly name: string;
  readonly schema: z.ZodType<State>;
  readonly place: (state: State) => Placement;
};

/** A record as read from the table; `version` is the version it had, to be given back when it is written. */
export type Stored<State> = {
  readonly id: string;
  readonly state: State;
  readonly version: number;
  readonly hash: string;
  /** The version at which it entered its present step. */
  readonly stepVersion: number;
};
