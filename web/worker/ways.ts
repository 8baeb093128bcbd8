/** What the build tells the worker: which release of the portal it belongs to, and the addresses it keeps. */
export type Kept = { readonly release: string; readonly files: readonly string[] };

export const pageAddress = "/index.html";

/** How a request is answered; null leaves it to the browser, as everything that is the API's, the issuer's or a member's. */
export type Way = "page" | "asset" | "start";

type Asked = { readonly method: string; readonly mode: string; readonly url: string };

/** Which way a request goes: a screen of the workplace, a file named by its content, or a file asked for at the start. */
export const wayOf = ({ method, mode, url }: Asked, origin: string, files: readonly string[]): Way | null => {
  const { origin: asked, pathname } = new URL(url);
  if (method !== "GET" || asked !== origin) return null;
  if (mode === "navigate") return pathname === "/work" || pathname.startsWith("/work/") ? "page" : null;
  if (pathname.startsWith("/assets/")) return "asset";
  return files.includes(pathname) && pathname !== pageAddress ? "start" : null;
};

/** Whether a page belongs to this release: all files it names are among those kept. A release may be put up between two requests. */
export const isOfRelease = (page: string, files: readonly string[]): boolean => {
  const named = [...page.matchAll(/\/assets\/[^"' ]+/g)].map(([address]) => address);
  return named.length > 0 && named.every((address) => files.includes(address));
};

const prefix = "zhisheng-portal ";

export const cacheNameOf = (release: string): string => prefix + release;

/** The caches of other releases, which are of no use any more. */
export const outdated = (names: readonly string[], release: string): readonly string[] =>
  names.filter((name) => name.startsWith(prefix) && name !== cacheNameOf(release));
