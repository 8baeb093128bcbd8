import { describe, expect, it } from "vitest";
import { statusSeenBy } from "../../../domain/project/seen-status.ts";
import { actorOf } from "../../support/a-deciding.ts";

describe("statusSeenBy", () => {
  it.each(["si-a", "anping", "association", "expert-1"])("R83 hides from %s that a project was graded, nothing else", (reader) => {
    expect(statusSeenBy("graded", actorOf(reader))).toBe("defended");
    expect(statusSeenBy("announced", actorOf(reader))).toBe("announced");
  });

  it.each(["officer", "approver", "supervisor"])("shows it to %s", (reader) => {
    expect(statusSeenBy("graded", actorOf(reader))).toBe("graded");
  });
});
