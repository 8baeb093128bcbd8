import { cacheNameOf, isOfRelease, type Kept, outdated, pageAddress, wayOf } from "./ways.ts";

declare const self: ServiceWorkerGlobalScope;
/** Written before this script by the build, see web/vite.config.ts. */
declare const zhishengKept: Kept;

const { release, files } = zhishengKept;

/** So long the network has to answer; then what is kept is shown, and a new release comes with the next worker. */
const patienceMs = 5_000;

const cached = async (address: string): Promise<Response | undefined> => (await caches.open(cacheNameOf(release))).match(address);

/** The time an answer was given is told to the portal's clock: what is kept must not tell it again later. */
const undated = async (response: Response): Promise<Response> => {
  const headers = new Headers(response.headers);
  headers.delete("date");
  return new Response(await response.blob(), { status: response.status, headers });
};

const fetched = async (address: string, cache: RequestCache): Promise<Response> => {
  const response = await fetch(address, { cache, credentials: "omit" });
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
};

const keep = async (address: string, response: Response): Promise<void> =>
  (await caches.open(cacheNameOf(release))).put(address, await undated(response));

/** Keeps all files of this release, or none: a page without its parts would be worse than no page. */
const install = async (): Promise<void> => {
  const page = await fetched(pageAddress, "no-cache");
  if (!isOfRelease(await page.clone().text(), files)) throw new Error("another release was put up meanwhile");
  const others = files.filter((file) => file !== pageAddress);
  await Promise.all(others.map(async (file) => keep(file, await fetched(file, file.startsWith("/assets/") ? "default" : "no-cache"))));
  await keep(pageAddress, page);
  await self.skipWaiting();
};

const activate = async (): Promise<void> => {
  await Promise.all(outdated(await caches.keys(), release).map((name) => caches.delete(name)));
  await self.clients.claim();
};

type Later = (work: Promise<void>) => void;

const pause = (milliseconds: number): Promise<null> => new Promise((resolve) => setTimeout(resolve, milliseconds, null));

/** The network first, so that a new release shows at once; what is kept where it does not answer. */
const networkFirst = async (request: Request, address: string): Promise<Response> => {
  const asking = fetch(request);
  const answer = await Promise.race([asking.catch(() => null), pause(patienceMs)]);
  if (answer && answer.status < 500) return answer;
  return (await cached(address)) ?? asking;
};

/** What the portal is told at its start may change without a new release: the latest is kept. */
const startOf = async (request: Request, later: Later): Promise<Response> => {
  const response = await networkFirst(request, request.url);
  // What comes out of the cache has no date.
  if (response.ok && response.headers.has("date")) later(keep(request.url, response.clone()));
  return response;
};

/** A file named by its content is the same wherever it comes from; one that was not kept is kept from now on. */
const assetOf = async (request: Request, later: Later): Promise<Response> => {
  const kept = await cached(request.url);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) later(keep(request.url, response.clone()));
  return response;
};

self.addEventListener("install", (event) => event.waitUntil(install()));
self.addEventListener("activate", (event) => event.waitUntil(activate()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const later: Later = (work) => event.waitUntil(work);
  const way = wayOf(request, self.location.origin, files);
  if (way === "page") event.respondWith(networkFirst(request, pageAddress));
  if (way === "start") event.respondWith(startOf(request, later));
  if (way === "asset") event.respondWith(assetOf(request, later));
});
