import type { Page, Request } from "playwright-core";

const patienceMs = 30_000;

/** Resolves once the page has done what the last answer gave it to do: answers are shown a turn later, and what is shown may ask for more. */
const idle = `new Promise((done) => {
  const turns = (left) => (left === 0 ? done() : setTimeout(() => turns(left - 1), 15));
  turns(5);
})`;

/** Does something to a page and waits until its screen stands: the heading is there, or why there is none, and nothing is being asked of the server any more. */
export const settledAfter = async (page: Page, act: () => Promise<unknown>): Promise<void> => {
  const open = new Set<Request>();
  let begunSoFar = 0;
  const begun = (request: Request): void => {
    begunSoFar += 1;
    open.add(request);
  };
  const ended = (request: Request): void => {
    open.delete(request);
  };
  page.on("request", begun).on("requestfinished", ended).on("requestfailed", ended);
  try {
    await act();
    await page.locator("h1, .failure").first().waitFor();
    const giveUpAt = performance.now() + patienceMs;
    let before = -1;
    while (open.size > 0 || before !== begunSoFar) {
      if (performance.now() > giveUpAt)
        throw new Error(`${page.url()} never came to rest: ${[...open].map((request) => request.url()).join(", ")}`);
      before = begunSoFar;
      await page.evaluate(idle);
    }
  } finally {
    page.off("request", begun).off("requestfinished", ended).off("requestfailed", ended);
  }
};

/** Goes to an address, as by a link from elsewhere, and waits until the screen stands. */
export const openSettled = (page: Page, address: string): Promise<void> => settledAfter(page, () => page.goto(address));

/** Goes to an address of the portal that is open already, as by a link on it, and waits until the screen stands. */
export const goSettled = (page: Page, path: string): Promise<void> =>
  settledAfter(page, () => page.evaluate(`history.pushState(null, "", ${JSON.stringify(path)})`));
