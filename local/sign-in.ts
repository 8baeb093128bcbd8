import { type Issuer, makeIssuer } from "./engines/oidc/issuer.ts";
import { demoPeople } from "./seed/demo-people.ts";

/** The issuer of the demo people, as the edition at `origin` runs it. */
export const demoIssuer = (origin: string, audience: string, directory: string): Promise<Issuer> =>
  makeIssuer({
    issuer: `${origin}/oidc`,
    directory,
    people: demoPeople,
    audience,
    redirectUris: [`${origin}/docs/oauth2-redirect.html`, `${origin}/signed-in`],
  });
