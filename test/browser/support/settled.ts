import type { Page, Request } from "playwright-core";

const quietMs = 120;
const patienceMs = 30_000;

/** Goes to an address and waits until the screen stands: its heading is there and nothing has been asked of the server for a moment. */
export const openSettled = async (page: Page, address: string): Promise<void> => {
  const open = new Set<Request>();
  let last = performance.now();
  const begun = (request: Request): void => {
    open.add(request);
  };
  const ended = (request: Request): void => {
    open.delete(request);
    last = performance.now();
  };
  page.on("request", begun).on("requestfinished", ended).on("requestfailed", ended);
  try {
    await page.goto(address);
    await page.locator("h1").first().waitFor();
    const giveUpAt = performance.now() + patienceMs;
    while (open.size > 0 || performance.now() - last < quietMs) {
      if (performance.now() > giveUpAt)
        throw new Error(`${address} never came to rest: ${[...open].map((request) => request.url()).join(", ")}`);
      await page.waitForTimeout(20);
    }
  } finally {
    page.off("request", begun).off("requestfinished", ended).off("requestfailed", ended);
  }
};
