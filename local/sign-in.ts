import { type Issuer, makeIssuer } from "./engines/oidc/issuer.ts";
import type { Person } from "./engines/oidc/people.ts";
import { demoPeople } from "./seed/demo-people.ts";

/** The issuer of the demo people and whoever joins them, as the edition at `origin` runs it. */
export const demoIssuer = (origin: string, audience: string, directory: string, others: readonly Person[] = []): Promise<Issuer> =>
  makeIssuer({
    issuer: `${origin}/oidc`,
    directory,
    people: [...demoPeople, ...others],
    audience,
    redirectUris: [`${origin}/docs/oauth2-redirect.html`, `${origin}/signed-in`, `${origin}/silent-renewal`],
  });
