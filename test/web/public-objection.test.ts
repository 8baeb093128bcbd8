import { describe, expect, it } from "vitest";
import {
  draftFrom,
  fieldsNamed,
  keptPart,
  type ObjectionDraft,
  personalPart,
  requestOf,
  wrongFields,
} from "../../web/features/public/objection/objection-draft.ts";

const draft: ObjectionDraft = {
  itemId: "item-1",
  grounds: "名单中的企业近三年受过行政处罚。",
  as: "person",
  name: "张三",
  contact: "13800000000",
};

describe("an objection as it is typed", () => {
  it("is the same again from its two kept parts; who objects is in the one that does not stay on the device", () => {
    expect(draftFrom(keptPart(draft), personalPart(draft))).toEqual(draft);
    expect(keptPart(draft)).not.toMatch(/张三|13800000000|person/);
    expect(draftFrom(keptPart(draft), null)).toEqual({ ...draft, as: "person", name: "", contact: "" });
  });

  it("begins empty where nothing or nonsense is kept", () => {
    const empty = { itemId: "", grounds: "", as: "person", name: "", contact: "" };
    expect(draftFrom(null, null)).toEqual(empty);
    expect(draftFrom("{", '{"as":"king","name":7}')).toEqual(empty);
  });

  it("asks for what the contract asks for, at the fields concerned", () => {
    expect(wrongFields(draft)).toEqual([]);
    expect(wrongFields({ ...draft, grounds: "太短", name: "", contact: "1" })).toEqual(["grounds", "name", "contact"]);
    expect(wrongFields({ ...draft, as: "anonymous", name: "", contact: "" })).toEqual([]);
    expect(fieldsNamed(["objector.name", "files.0.bytes"])).toEqual(["name"]);
  });

  it("sends no name with an anonymous one", () => {
    expect(requestOf({ ...draft, as: "anonymous" })).toEqual({ itemId: "item-1", grounds: draft.grounds });
    expect(requestOf({ ...draft, itemId: "" })).toEqual({
      grounds: draft.grounds,
      objector: { kind: "person", name: "张三", contact: "13800000000" },
    });
  });
});
