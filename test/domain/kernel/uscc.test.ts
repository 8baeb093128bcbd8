import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseUscc, Uscc, usccCheckCharacter } from "../../../domain/kernel/uscc.ts";

const alphabet = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"];
const vectors = ["91130000000000001R", "51130000MJ0000001H", "12130000000000001Y", "52130000MJA00000A8"];
const first17 = fc.array(fc.constantFrom(...alphabet), { minLength: 17, maxLength: 17 }).map((characters) => characters.join(""));

describe("a unified social credit code", () => {
  it.each(vectors)("%s is one", (code) => {
    expect(usccCheckCharacter(code.slice(0, 17))).toBe(code.slice(17));
    expect(parseUscc(code)).toEqual({ ok: true, value: code });
  });

  it.each([
    ["with spaces around it", "  91130000000000001R\n"],
    ["in lower case", "91130000000000001r"],
    ["in full-width characters", "９１１３００００００００００００１Ｒ"],
    ["in full-width lower case after a full-width space", "　９１１３００００００００００００１ｒ"],
  ])("is understood %s", (_, typed) => {
    expect(parseUscc(typed)).toEqual({ ok: true, value: "91130000000000001R" });
    expect(Uscc.parse(typed)).toBe("91130000000000001R");
  });

  it.each([
    ["too short", "9113000000000001R", "uscc-length", { expected: 18, found: 17 }],
    ["empty", "", "uscc-length", { expected: 18, found: 0 }],
    ["O typed for 0", "9113O000000000001R", "uscc-character", { position: 5, character: "O" }],
    ["a letter outside Unicode's first plane", "91130000000000001😀", "uscc-character", { position: 18, character: "😀" }],
    ["one digit wrong", "91130000000000002R", "uscc-check", {}],
    ["an old registration number", "130000000000123", "uscc-old-registration-number", {}],
  ])("is refused when %s", (_, typed, code, details) => {
    expect(parseUscc(typed)).toEqual({ ok: false, refusal: { code, clause: "GB 32100-2015", details } });
    expect(Uscc.safeParse(typed).error?.issues).toMatchObject([{ message: code }]);
  });

  it("notices any one wrong character", () => {
    fc.assert(
      fc.property(first17, fc.nat({ max: 17 }), fc.constantFrom(...alphabet), (body, place, other) => {
        const code = body + usccCheckCharacter(body);
        expect(parseUscc(code).ok).toBe(true);
        expect(parseUscc(code.slice(0, place) + other + code.slice(place + 1)).ok).toBe(code[place] === other);
      }),
    );
  });

  it("has no check character for anything but 17 characters of the alphabet", () => {
    expect(() => usccCheckCharacter("9113")).toThrow(RangeError);
    expect(() => usccCheckCharacter("9113O000000000001")).toThrow(RangeError);
  });
});
