import { makeDeadlineStore } from "../functions/adapters/deadline-store.ts";
import { makeRecordStore } from "../functions/adapters/record-store.ts";
import { makeWorkStore } from "../functions/adapters/work-store.ts";
import { makeWorkflowStore } from "../functions/adapters/workflow-store.ts";
import type { Live } from "../functions/shell/live.ts";
import { makeReferences } from "../functions/shell/references.ts";
import type { Route } from "../functions/shell/route.ts";
import { embeddedDocuments } from "../local/engines/dynamodb/documents.ts";
import { environment, startWorld, type World } from "../test/support/world.ts";
import { type Count, countingClient } from "./count-calls.ts";

/** The tests' world with every store on the one-machine edition's client, which counts. */
export const countedWorld = async (
  routes: readonly Route[],
  startsAt: string,
): Promise<{ readonly world: World; readonly take: () => Count }> => {
  let take: (() => Count) | undefined;
  const world = await startWorld(routes, startsAt, (live) => {
    const counting = countingClient(embeddedDocuments({ endpoint: process.env["AWS_ENDPOINT_URL_DYNAMODB"] ?? "" }));
    take = counting.take;
    return onClient(live, { client: counting.client, name: environment.TABLE_NAME });
  });
  if (!take) throw new Error("the world was started without its client");
  return { world, take };
};

const onClient = (live: Live, table: Parameters<typeof makeRecordStore>[0]): Live => {
  const records = makeRecordStore(table, live.clock);
  return {
    ...live,
    records,
    references: makeReferences(records, live.clock),
    deadlines: makeDeadlineStore(table),
    work: makeWorkStore(table, live.vault),
    workflowStore: makeWorkflowStore(table),
  };
};
