import { describe, expect, it } from "vitest";
import { addressesOf } from "../../local/addresses.ts";
import { askedBy } from "../../local/flags.ts";
import { portalSettingsOf } from "../../local/portal-settings.ts";

const ownIssuer = ["--issuer", "https://id.example/realms/q", "--audience", "urn:q", "--origin", "https://q.example"];

const toldToThePortal = (...args: readonly string[]) => {
  const asked = askedBy(args);
  if (!asked) throw new Error("help was asked for");
  const addresses = addressesOf(asked.settings);
  return portalSettingsOf(asked.settings, addresses, addresses.ownIssuer ?? "http://localhost:8787/oidc");
};

describe("a command line", () => {
  it("asks for the portal unless it says otherwise", () => {
    expect(askedBy([])?.apiOnly).toBe(false);
    expect(askedBy(["--api-only"])?.apiOnly).toBe(true);
    expect(askedBy(["--help"])).toBeNull();
  });

  it("tells the portal of the body's own issuer, name and filings", () => {
    const told = ["--client", "q-portal", "--body", "某市质量评价中心", "--icp", "冀ICP备1号", "--contact", "0311-00000000"];
    expect(toldToThePortal(...ownIssuer, ...told)).toEqual({
      issuer: "https://id.example/realms/q",
      audience: "urn:q",
      clientId: "q-portal",
      body: "某市质量评价中心",
      icpFiling: "冀ICP备1号",
      securityFiling: null,
      contact: "0311-00000000",
      demo: false,
    });
  });

  it("leaves unsaid what it was not told, and says of the demo that it is one", () => {
    expect(toldToThePortal(...ownIssuer)).toMatchObject({ clientId: "zhisheng-portal", body: null, icpFiling: null, demo: false });
    expect(toldToThePortal()).toMatchObject({ demo: true, body: expect.stringContaining("演示"), contact: null });
  });

  it("says how mails go, the server also by the environment, where no other user can read its password", () => {
    const from = ["--mail-from", "质升 <noreply@zhisheng.example>"];
    const server = "smtps://u:p%40ss@smtp.example:465";
    const mail = { from: from[1], server };
    expect(askedBy([...from, "--mail-server", server, "--robots", "wecom,dingtalk"], {})?.settings).toMatchObject({
      mail,
      robots: ["wecom", "dingtalk"],
    });
    expect(askedBy(from, { ZHISHENG_MAIL_SERVER: server })?.settings).toMatchObject({ mail });
    expect(askedBy([], { ZHISHENG_MAIL_SERVER: server })?.settings.mail).toBeUndefined();
    expect(() => askedBy(from, {})).toThrow("--mail-server");
    expect(() => askedBy(["--robots", "slack"], {})).toThrow("--robots");
    expect(() => askedBy(["--mail-from", "no address", "--mail-server", server], {})).toThrow("--mail-from");
  });

  it.each([
    [["--client", "q-portal"], "--issuer"],
    [[...ownIssuer, "--administrator", "a-1", "--body", "某中心"], "--uscc"],
  ])("refuses halves: %j", (args, missing) => {
    expect(() => toldToThePortal(...args)).toThrow(missing);
  });
});
