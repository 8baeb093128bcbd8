import { UserManager, WebStorageStateStore } from "oidc-client-ts";
import type { PortalSettings } from "../../domain/portal/portal-settings.ts";
import { keepText, keptText } from "../api/kept-text.ts";
import { forgetSelf } from "./kept-self.ts";
import { isUnreachable } from "./reach.ts";

/** Signing in by the code flow with PKCE, renewal before the token runs out, and signing out. One a page. */
export type Session = {
  /**
   * The access token while someone is signed in, renewed when it is about to run out; null when nobody is. Throws when it has run out and
   * nobody can be reached to renew it: whoever is signed in still is.
   */
  readonly token: () => Promise<string | null>;
  /** Whether someone signed in in this window and did not sign out, even if their token has run out since. */
  readonly isKnown: () => Promise<boolean>;
  /** Leaves for the issuer and comes back to `back`, an address of this portal. */
  readonly signIn: (back: string) => Promise<void>;
  /** Takes the answer of the issuer and gives the address to go back to. Throws when the issuer said no. */
  readonly finish: () => Promise<string>;
  /** Takes the issuer's answer within the frame in which a session is renewed. */
  readonly finishRenewal: () => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Forgets the token on this device and leaves what was typed; the issuer is not asked. */
  readonly forget: () => Promise<void>;
};

const renewBeforeSeconds = 60;

const managerOf = ({ issuer, clientId, audience }: PortalSettings): UserManager =>
  new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${location.origin}/signed-in`,
    silent_redirect_uri: `${location.origin}/silent-renewal`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: "openid profile",
    // An audience that is no URI, as Cognito's, is the client itself and cannot be asked for as a resource (RFC 8707).
    ...(URL.canParse(audience) ? { resource: audience } : {}),
    automaticSilentRenew: false,
    // A tab keeps its own session: it is gone with the tab on a shared PC, and a new tab asks the issuer, who still knows the person.
    userStore: new WebStorageStateStore({ store: sessionStorage }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
  });

/** Noted at sign-out: an issuer that was not reached then would let the next person in as the last one, and is to ask again. */
const askAgain = "zhisheng-ask-again";

const within = (address: unknown): string => (typeof address === "string" && /^\/(?!\/)/.test(address) ? address : "/work");

export const makeSession = (settings: PortalSettings): Session => {
  const manager = managerOf(settings);
  let renewing: Promise<string | null> | null = null;

  const renew = (): Promise<string | null> => {
    renewing ??= manager
      .signinSilent()
      .then((user) => user?.access_token ?? null)
      .catch((error: unknown) => {
        if (isUnreachable(error, navigator.onLine)) throw error;
        return null;
      })
      .finally(() => {
        renewing = null;
      });
    return renewing;
  };

  const leave = async (): Promise<void> => {
    await manager.removeUser();
    location.assign("/work");
  };

  return {
    token: async () => {
      const user = await manager.getUser();
      if (!user) return null;
      if ((user.expires_in ?? 0) > renewBeforeSeconds) return user.access_token;
      const renewed = await renew().catch((error: unknown) => {
        if (user.expired) throw error;
        return null;
      });
      return renewed ?? (user.expired ? null : user.access_token);
    },
    isKnown: async () => (await manager.getUser()) !== null,
    signIn: async (back) => manager.signinRedirect({ state: back, ...(keptText(askAgain) === "yes" ? { prompt: "login" } : {}) }),
    finish: async () => {
      const { state } = await manager.signinRedirectCallback();
      forgetSelf();
      keepText(askAgain, "no");
      return within(state);
    },
    finishRenewal: async () => manager.signinSilentCallback(),
    signOut: async () => {
      forgetSelf();
      keepText(askAgain, "yes");
      if (!navigator.onLine) return leave();
      // What Cognito asks for instead of the standard's names; others pass over it.
      const extraQueryParams = { client_id: settings.clientId, logout_uri: `${location.origin}/` };
      await manager.signoutRedirect({ extraQueryParams }).catch(async (error: unknown) => {
        if (!isUnreachable(error, navigator.onLine)) throw error;
        await leave();
      });
    },
    forget: async () => {
      forgetSelf();
      await manager.removeUser();
    },
  };
};
