import { PortalSettings } from "../domain/portal/portal-settings.ts";
import type { Addresses } from "./addresses.ts";
import { demoOrganizations } from "./seed/demo-organizations.ts";
import type { EditionSettings } from "./settings.ts";

const demoBody = demoOrganizations.find(({ kind }) => kind === "evaluation-body")?.name ?? null;

/** What `/portal.json` tells the portal of the edition that serves it. */
export const portalSettingsOf = (
  { imprint }: EditionSettings,
  { ownIssuer, audience, client }: Addresses,
  issuer: string,
): PortalSettings =>
  PortalSettings.parse({
    ...{ issuer, audience },
    clientId: client,
    body: imprint?.body ?? (ownIssuer === null ? demoBody : null),
    icpFiling: imprint?.icpFiling ?? null,
    securityFiling: imprint?.securityFiling ?? null,
    contact: imprint?.contact ?? null,
    demo: ownIssuer === null,
  });
