import { describe, expect, it } from "vitest";
import { readSelf } from "../../domain/member/contract.ts";
import { call } from "../../web/api/call.ts";
import { isTouched } from "../../web/api/use-act.ts";
import { isUnreachable } from "../../web/session/reach.ts";
import { filesFor, type Piece } from "../../web/worker/kept-files.ts";
import { cacheNameOf, isOfRelease, outdated, wayOf } from "../../web/worker/ways.ts";

const pieces: readonly Piece[] = [
  { file: "assets/index-1.js", sources: ["/srv/web/app/main.tsx"], imports: ["assets/common-1.js"], styles: ["assets/index-1.css"] },
  { file: "assets/common-1.js", sources: ["/srv/web/api/call.ts"], imports: ["assets/index-1.js"], styles: [] },
  { file: "assets/visit-1.js", sources: ["/srv/web/features/visit.tsx"], imports: ["assets/common-1.js"], styles: ["assets/visit-1.css"] },
  { file: "assets/other-1.js", sources: ["/srv/web/features/other.tsx"], imports: [], styles: [] },
];
const start = ["/icon.svg", "/index.html", "/portal.json"];

describe("the files kept for when there is no network", () => {
  const files = filesFor(pieces, ["app/main.tsx", "features/visit.tsx"]);

  it("are the pieces of what is needed, all they take in at once, and their styles", () => {
    const assets = ["common-1.js", "index-1.css", "index-1.js", "visit-1.css", "visit-1.js"].map((name) => `/assets/${name}`);
    expect(files).toEqual([...assets, ...start]);
  });

  it("cannot leave out a source that was moved", () => {
    expect(() => filesFor(pieces, ["features/gone.tsx"])).toThrow("features/gone.tsx");
  });

  it("belong to one release", () => {
    expect(isOfRelease('<script src="/assets/index-1.js"></script>', files)).toBe(true);
    expect(isOfRelease('<script src="/assets/index-2.js"></script><link href="/assets/index-1.css">', files)).toBe(false);
    expect(isOfRelease("<h1>Sign in to the guest network</h1>", files)).toBe(false);
    const names = [cacheNameOf("a"), cacheNameOf("b"), "of another site's part"];
    expect(outdated(names, "b")).toEqual([cacheNameOf("a")]);
  });

  const origin = "https://portal.example";
  const way = (path: string, mode = "cors", method = "GET") => wayOf({ method, mode, url: new URL(path, origin).href }, origin, files);

  it("answer screens of the workplace, the portal's own files, and nothing else", () => {
    expect([way("/work", "navigate"), way("/work/panels/1/on-site?x=1", "navigate")]).toEqual(["page", "page"]);
    expect([way("/assets/visit-1.js"), way("/assets/other-1.js"), way("/portal.json"), way("/icon.svg")]).toEqual([
      "asset",
      "asset",
      "start",
      "start",
    ]);
    for (const path of ["/", "/results", "/workers", "/signed-in?code=1", "/oidc/auth", "/docs"]) expect(way(path, "navigate")).toBeNull();
    for (const path of ["/api/member/self", "/api/assets/x", "/s3/evidence/1", "/offline.js", "https://other.example/assets/visit-1.js"])
      expect(way(path)).toBeNull();
    expect(way("/assets/visit-1.js", "cors", "POST")).toBeNull();
  });
});

describe("a session out of reach", () => {
  it("is told from one that was refused", () => {
    expect(isUnreachable(new TypeError("Failed to fetch"), true)).toBe(true);
    expect(isUnreachable(new Error("IFrame timed out without a response"), false)).toBe(true);
    expect(isUnreachable(new Error("invalid_grant"), true)).toBe(false);
  });

  it("makes a call unreachable, not signed out", async () => {
    const given = { params: {}, request: {} };
    const lost = await call(readSelf, given, { language: "zh", token: () => Promise.reject(new TypeError("Failed to fetch")) });
    expect(lost).toEqual({ ok: false, failure: { kind: "unreachable" } });
    const out = await call(readSelf, given, { language: "zh", token: async () => null });
    expect(out).toEqual({ ok: false, failure: { kind: "signed-out" } });
  });
});

describe("after a command", () => {
  it("all is asked anew but the lists of names, which only commands about people and organisations change", () => {
    const names = { queryKey: ["list-members", "names", {}, "zh"] };
    const record = { queryKey: ["get-technical-evaluation", {}, {}, "zh"] };
    expect([isTouched(names, "/technical/x"), isTouched(record, "/technical/x"), isTouched(names, "/member/members")]).toEqual([
      false,
      true,
      true,
    ]);
  });
});
