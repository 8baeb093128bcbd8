import { randomBytes } from "node:crypto";
import type { Configuration } from "oidc-provider";
import type { PrivateKey } from "./keys.ts";
import { makeMemoryAdapters } from "./memory-adapter.ts";
import { problemPage, signedOutPage, signOutPage } from "./pages.ts";
import type { People } from "./people.ts";
import { DAY_SECONDS, PORTAL_CLIENT, SCOPE, TOKEN_SECONDS } from "./tokens.ts";

const SESSION_SECONDS = 14 * 24 * 3_600;

export type ProviderSettings = {
  readonly issuer: string;
  readonly audience: string;
  readonly redirectUris: readonly string[];
  readonly key: PrivateKey;
  readonly people: People;
};

const originsOf = (addresses: readonly string[]): readonly string[] => [...new Set(addresses.map((address) => new URL(address).origin))];

/**
 * One public client with PKCE, JWT access tokens for the one audience, and no question of consent: the portal is the product itself.
 * Sessions are in memory; the key is kept, so tokens outlive a restart.
 */
export const providerConfiguration = ({ issuer, audience, redirectUris, key, people }: ProviderSettings): Configuration => ({
  adapter: makeMemoryAdapters(),
  clients: [
    {
      client_id: PORTAL_CLIENT,
      token_endpoint_auth_method: "none",
      grant_types: ["authorization_code", "refresh_token"],
      response_types: ["code"],
      redirect_uris: redirectUris,
      post_logout_redirect_uris: originsOf(redirectUris).map((origin) => `${origin}/`),
    },
  ],
  jwks: { keys: [key] },
  cookies: { keys: [randomBytes(32).toString("base64url")] },
  claims: { openid: ["sub"], profile: ["name"] },
  scopes: SCOPE.split(" "),
  pkce: { required: () => true },
  clientBasedCORS: (_, origin) => originsOf(redirectUris).includes(origin),
  interactions: { url: (_, { uid }) => `${new URL(issuer).pathname}/interaction/${uid}` },
  ttl: {
    AccessToken: TOKEN_SECONDS,
    Grant: SESSION_SECONDS,
    IdToken: TOKEN_SECONDS,
    Interaction: 3_600,
    RefreshToken: DAY_SECONDS,
    Session: SESSION_SECONDS,
  },
  issueRefreshToken: async (_, client) => client.grantTypeAllowed("refresh_token"),
  // A tab that was duplicated has the same one: were each used once only, the second tab's renewal would sign out both.
  rotateRefreshToken: false,
  findAccount: (_, sub) => {
    const person = people.find(sub);
    return person && { accountId: sub, claims: () => ({ sub, name: person.name }) };
  },
  extraTokenClaims: (_, token) => {
    const person = "accountId" in token && token.accountId !== undefined ? people.find(token.accountId) : undefined;
    return person && { name: person.name };
  },
  loadExistingGrant: async ({ oidc }) => {
    const { client, session, provider } = oidc;
    if (client === undefined || session?.accountId === undefined) return undefined;
    const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
    grant.addOIDCScope(SCOPE);
    grant.addResourceScope(audience, SCOPE);
    await grant.save();
    return grant;
  },
  features: {
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      defaultResource: () => audience,
      useGrantedResource: () => true,
      getResourceServerInfo: () => ({
        scope: SCOPE,
        audience,
        accessTokenTTL: TOKEN_SECONDS,
        accessTokenFormat: "jwt",
        jwt: { sign: { alg: "RS256" } },
      }),
    },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (context, form) => {
        // Whoever brings a token of theirs has asked to sign out on the portal already; anyone else is asked here.
        const asked = context.oidc.entities.IdTokenHint !== undefined;
        const { html, headers } = signOutPage(form, asked, originsOf(redirectUris));
        context.set({ ...headers });
        context.body = html;
      },
      postLogoutSuccessSource: (context) => {
        context.body = signedOutPage();
      },
    },
  },
  renderError: (context, { error }) => {
    context.type = "html";
    context.body = problemPage(error);
  },
});
