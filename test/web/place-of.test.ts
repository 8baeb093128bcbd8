import { describe, expect, it } from "vitest";
import { workScreens } from "../../web/app/work-screens.ts";
import { placedActions, placeOf } from "../../web/features/work-item/place-of.ts";
import { actionCodes } from "../../web/language/codes/actions.ts";

const item = (noun: string, action: string) => ({ noun, action, id: "id-1", summary: { projectId: "p-1", acceptanceId: "a-1" } });

describe("where a thing that waits is done", () => {
  it("is known for every action that has a word", () => {
    const actions = Object.keys(actionCodes).flatMap((key) => (key.startsWith("action.") ? [key.slice("action.".length)] : []));
    expect(actions.filter((action) => !placedActions.some((placed) => placed.action === action))).toEqual([]);
  });

  it("is an address of the workplace with the record's id, or its owner's", () => {
    for (const { noun, action } of placedActions) expect(placeOf(item(noun, action)), `${noun} ${action}`).toMatch(/^\/work\/[a-z]/);
    expect(placeOf(item("acceptance", "submit-materials"))).toBe("/work/projects/p-1/acceptance");
    expect(placeOf(item("score-sheet", "score"))).toBe("/work/acceptance-panels/a-1");
    expect(placeOf(item("expert-draw", "reveal-draw"))).toBe("/work/draws/id-1");
  });

  it("is a screen that the workplace has", () => {
    const screens = workScreens.map(({ path }) => new RegExp(`^${path.replaceAll(/:\w+/g, "[^/]+")}$`));
    const places = placedActions.map(({ noun, action }) => (placeOf(item(noun, action)) ?? "").split("?")[0] ?? "");
    expect(places.filter((place) => !screens.some((screen) => screen.test(place)))).toEqual([]);
  });

  it("is unknown for what nobody waits for", () => {
    expect(placeOf(item("project", "no-such-action"))).toBeUndefined();
  });
});
