import type { Actor } from "../member/actor.ts";
import type { ProgrammeSettings } from "../programme/programme-settings.ts";
import type { Calendar } from "./calendar.ts";
import type { Instant } from "./instant.ts";
import type { Refusal, Result } from "./result.ts";

/** All a decision may know besides the record and the command: it reads no clock and no store. */
export type Deciding = {
  readonly now: Instant;
  readonly actor: Actor;
  /** The settings frozen into the record's cycle. */
  readonly settings: ProgrammeSettings;
  readonly calendar: Calendar;
};

/** The next state, or the refusal. */
export type Decision<State, Code extends string> = Result<State, Refusal<Code>>;
