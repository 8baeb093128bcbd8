import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { readSelf } from "../../domain/member/contract.ts";
import { SessionContext } from "../../web/session/session-context.ts";
import { MemberName } from "../../web/ui/facts/member-name.tsx";

const self = readSelf.view.parse({
  memberId: "m-1",
  name: "王敏",
  organization: { id: "unit-1", kind: "unit", jurisdiction: "130000" },
  roles: [],
  relations: [],
  status: "active",
  organizationName: "甲厂",
});

const never = (): Promise<never> => new Promise(() => undefined);
const settings = {
  ...{ issuer: "https://issuer.example", clientId: "portal", audience: "portal", body: null },
  ...{ icpFiling: null, securityFiling: null, contact: null, demo: true },
};
const signed = { settings, token: never, isKnown: never, signIn: never, signOut: never, forget: never };

const rendered = (onPaper: boolean): string => {
  const queries = new QueryClient();
  queries.setQueryData([readSelf.name, {}, {}, "zh"], self);
  const name = createElement(MemberName, { memberId: "m-1", onPaper });
  const inSession = createElement(SessionContext, { value: signed }, name);
  return renderToStaticMarkup(createElement(QueryClientProvider, { client: queries }, inSession));
};

describe("the reader's own name", () => {
  it("is marked as theirs on a screen, and stands like any other on an official paper", () => {
    expect(rendered(false)).toBe("王敏（本人）");
    expect(rendered(true)).toBe("王敏");
  });
});
