import { cannotStart } from "./cannot-start.ts";
import { LOOPBACK } from "./engines/loopback.ts";
import { PORTAL_CLIENT } from "./engines/oidc/tokens.ts";
import { demoAudience, type EditionSettings } from "./settings.ts";

export type Addresses = {
  readonly host: string;
  /** The names requests may come by, with the port as the Host header has it. */
  readonly hostsAt: (port: number) => ReadonlySet<string>;
  readonly originAt: (port: number) => string;
  /** Null where the demo people sign in here. */
  readonly ownIssuer: string | null;
  readonly audience: string;
  /** As whom the portal signs in. */
  readonly client: string;
};

const isLoopback = (host: string): boolean => host === LOOPBACK || host === "localhost" || host === "::1";

/** Where the edition listens and by which names. Refuses the demo people, who have no passwords, anywhere but on this machine. */
export const addressesOf = ({ host = LOOPBACK, publicOrigin, issuer, audience, client }: EditionSettings): Addresses => {
  if ((issuer === undefined) !== (audience === undefined))
    throw cannotStart("--issuer 和 --audience 须同时给出。", "--issuer and --audience belong together.");
  if (client !== undefined && issuer === undefined) throw cannotStart("--client 须与 --issuer 同时给出。", "--client needs --issuer.");
  const beyond = !isLoopback(host) || publicOrigin !== undefined;
  if (beyond && issuer === undefined)
    throw cannotStart(
      "演示身份不验证口令，只能在本机使用；对外提供服务请用 --issuer 和 --audience 指定身份认证服务。",
      "The demo people have no passwords and may only be used on this machine; name your own OIDC issuer with --issuer and --audience.",
    );
  if (!isLoopback(host) && publicOrigin === undefined)
    throw cannotStart("使用 --host 时须用 --origin 给出对外地址。", "--host needs --origin: the address by which people reach it.");
  const originAt = (port: number): string => (publicOrigin === undefined ? `http://localhost:${port}` : new URL(publicOrigin).origin);
  return {
    host,
    originAt,
    hostsAt: (port) => new Set([`localhost:${port}`, `${LOOPBACK}:${port}`, `[::1]:${port}`, new URL(originAt(port)).host]),
    ownIssuer: issuer ?? null,
    audience: audience ?? demoAudience,
    client: client ?? PORTAL_CLIENT,
  };
};
