import { describe, expect, it } from "vitest";
import { stages } from "../../../domain/open-api/stages.ts";
import { loadCommands } from "../../../web/features/any-act/commands.ts";
import { everyCommand } from "./every-contract.ts";

/** Done by the upload of files itself, or by the forms of the screen of notifications, which keep no draft of what is secret. */
const byUpload = ["declare-evidence", "renew-upload", "begin-parts", "sign-parts", "complete-parts"];
const elsewhere = [...byUpload, "add-channel", "confirm-channel", "choose-notifications"];

describe("the list of all actions", () => {
  it("holds every command of the API once, under its stage", async () => {
    const listed = await loadCommands();
    const expected = everyCommand.filter(({ name, path }) => !path.startsWith("/public/") && !elsewhere.includes(name));
    expect(listed.flatMap(({ commands }) => commands.map(({ name }) => name)).toSorted()).toEqual(
      expected.map(({ name }) => name).toSorted(),
    );
    for (const { stage, commands } of listed) {
      expect(stages[stage], stage).toBeDefined();
      expect(commands.length, stage).toBeGreaterThan(0);
    }
  });
});
