import type { BrowserContext, ConsoleMessage, Request, Response } from "playwright-core";

/** Notes whatever goes wrong in a browser context: errors on the console (what the page's policy forbids is said there), errors of scripts, failed requests, refusals. */
export type Watch = {
  /** From now on this is expected; `why` is for the reader of the test. */
  readonly allow: (what: RegExp, why: string) => void;
  /** What was not allowed since this was last asked. */
  readonly take: () => readonly string[];
};

const watches = new WeakMap<BrowserContext, Watch>();

/** The requests' own events say the same, and which. */
const toldElsewhere = /^Failed to load resource/;

/** Tells of what a page's policy forbade even where the console does not, as when text was to become script. */
const reporter = `document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber, columnNumber }) =>
  globalThis.zhishengForbidden([effectiveDirective, blockedURI, sample, sourceFile + ":" + lineNumber + ":" + columnNumber].join(" ")))`;

/** A page that is left while it loads gives up its requests. */
const givenUp = "net::ERR_ABORTED";

export const watch = async (context: BrowserContext): Promise<Watch> => {
  const found: string[] = [];
  const allowed: RegExp[] = [];
  await context.exposeFunction("zhishengForbidden", (what: string) => {
    found.push(`policy: ${what}`);
  });
  await context.addInitScript(reporter);
  context.on("console", (message: ConsoleMessage) => {
    if (message.type() === "error" && !toldElsewhere.test(message.text())) found.push(`console: ${message.text()}`);
  });
  context.on("weberror", (error) => found.push(`script: ${error.error().stack ?? error.error().message}`));
  context.on("requestfailed", (request: Request) => {
    const reason = request.failure()?.errorText ?? "failed";
    if (reason !== givenUp) found.push(`request: ${request.method()} ${request.url()} ${reason}`);
  });
  context.on("response", (response: Response) => {
    if (response.status() >= 400) found.push(`answer: ${response.status()} ${response.request().method()} ${response.url()}`);
  });
  const made: Watch = {
    allow: (what) => allowed.push(what),
    take: () => found.splice(0).filter((line) => !allowed.some((what) => what.test(line))),
  };
  watches.set(context, made);
  return made;
};

/** The watch over a context. Throws for one that is not watched. */
export const watchOf = (context: BrowserContext): Watch => {
  const known = watches.get(context);
  if (!known) throw new Error("this context is not watched: open it through the edition");
  return known;
};
