import { expect, it } from "vitest";
import { makeTransact } from "../../../../local/engines/dynamodb/transactions.ts";

/** An engine that takes each request when it is let, and refuses those that hold a refused item. */
const engineThat = (refuses: readonly string[] = []) => {
  const seen: string[] = [];
  let proceed: (() => void)[] = [];
  const transact = makeTransact(async (operation, body) => {
    seen.push(body.slice('{"TransactItems":['.length, -"]}".length));
    expect([operation, body.startsWith('{"TransactItems":[')]).toEqual(["TransactWriteItems", true]);
    await new Promise<void>((resolve) => proceed.push(resolve));
    return refuses.some((item) => body.includes(item)) ? undefined : "{}";
  });
  /** Lets the engine go on until it is asked nothing more. */
  const run = async (): Promise<void> => {
    while (proceed.length > 0) {
      const begun = proceed;
      proceed = [];
      for (const go of begun) go();
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { seen, transact, run };
};

it("sends what waits for the engine as one, in the order it came", async () => {
  const { seen, transact, run } = engineThat();
  const answers = Promise.all([transact(["1", "2"]), transact(["3"]), transact(["4", "5"])]);
  await run();
  expect(await answers).toEqual(["{}", "{}", "{}"]);
  expect(seen).toEqual(["1,2", "3,4,5"]);
});

it("sends each alone when the whole was refused, so that only those that deserve it are", async () => {
  const { seen, transact, run } = engineThat(["x"]);
  const answers = Promise.all([transact(["1"]), transact(["2"]), transact(["x"]), transact(["3"])]);
  await run();
  expect(await answers).toEqual(["{}", "{}", undefined, "{}"]);
  expect(seen).toEqual(["1", "2,x,3", "2", "x", "3"]);
});

it("never joins more items than one transaction may hold, nor splits one", async () => {
  const { seen, transact, run } = engineThat();
  const items = (count: number) => Array.from({ length: count }, () => "i");
  const answers = Promise.all([transact(["1"]), transact(items(60)), transact(items(41)), transact(items(59)), transact(items(100))]);
  await run();
  await answers;
  expect(seen.map((text) => text.split(",").length)).toEqual([1, 60, 100, 100]);
});
