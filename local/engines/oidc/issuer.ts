import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { Provider } from "oidc-provider";
import { keepSigningKey, publicHalf } from "./keys.ts";
import { sendPeoplePage, sendProblemPage } from "./pages.ts";
import { makePeople, type Person } from "./people.ts";
import { providerConfiguration } from "./provider-configuration.ts";
import { makeTokenMint } from "./tokens.ts";

export type IssuerSettings = {
  /** Where browsers reach the handler, path included: `http://localhost:8787/oidc`. */
  readonly issuer: string;
  readonly directory: string;
  readonly people: readonly Person[];
  /** An absolute URI: `urn:zhisheng:api`. */
  readonly audience: string;
  /** The only addresses a sign-in may lead back to. */
  readonly redirectUris: readonly string[];
  readonly now?: () => Date;
};

export type Issuer = {
  /** Serves everything below the issuer's path; the caller mounts it there and leaves the address as it came. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  /** An access token as signing in gives, but of 12 hours: nobody renews it. */
  readonly issueToken: (sub: string) => Promise<string>;
  /** The public keys, for a verifier in the same process. */
  readonly jwks: { readonly keys: readonly ReturnType<typeof publicHalf>[] };
};

const INTERACTION = /^\/interaction\/[\w-]+$/;
const LONGEST_ANSWER = 4_096;

/**
 * An OpenID Connect issuer with demo people: who is chosen on its page is signed in, no password asked. For loopback only.
 */
export const makeIssuer = async (settings: IssuerSettings): Promise<Issuer> => {
  const { issuer, directory, audience, redirectUris, now = () => new Date() } = settings;
  const people = makePeople(settings.people);
  const key = await keepSigningKey(directory);
  const provider = new Provider(issuer, providerConfiguration({ issuer, audience, redirectUris, key, people }));
  const serve = provider.callback();
  const mount = new URL(issuer).pathname;
  const returnTo = [...new Set(redirectUris.map((address) => new URL(address).origin))];

  const choose = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    try {
      await provider.interactionDetails(request, response);
    } catch {
      sendProblemPage(response, 400, "登录请求已过期，请从系统首页重新登录。The request has expired: start again from the portal.");
      return;
    }
    if (request.method !== "POST") {
      sendPeoplePage(response, people.all, returnTo);
      return;
    }
    if (Number(request.headers["content-length"] ?? LONGEST_ANSWER + 1) > LONGEST_ANSWER) {
      sendProblemPage(response, 413, "请求过长。The request is too long.");
      return;
    }
    const accountId = new URLSearchParams(await text(request)).get("sub") ?? "";
    if (people.find(accountId) === undefined) sendProblemPage(response, 400, "没有这个身份。There is no such person.");
    else await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
  };

  return {
    handle: async (request, response) => {
      const originalUrl = request.url ?? "/";
      const url = originalUrl.startsWith(mount) ? originalUrl.slice(mount.length) || "/" : originalUrl;
      // The provider finds the path it is mounted under by comparing the two, as Express leaves them.
      Object.assign(request, { originalUrl, url });
      await (INTERACTION.test(url) ? choose(request, response) : serve(request, response));
    },
    issueToken: makeTokenMint({ issuer, audience, key, people, now }),
    jwks: { keys: [publicHalf(key)] },
  };
};
