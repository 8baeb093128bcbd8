import { S3Client } from "@aws-sdk/client-s3";
import { makeEvidenceLinks } from "../functions/adapters/evidence-links.ts";
import { makeLive } from "../functions/adapters/live.ts";
import { makeMessenger } from "../functions/adapters/messenger.ts";
import type { RobotEndpoints } from "../functions/adapters/robots.ts";
import type { Live } from "../functions/shell/live.ts";
import type { Clock, TouchedItem } from "../functions/shell/ports.ts";
import { embeddedDocuments } from "./engines/dynamodb/documents.ts";
import { evidenceBucket } from "./environment.ts";

type Parts = {
  readonly environment: Readonly<Record<string, string>>;
  readonly robots: RobotEndpoints | undefined;
  readonly clock: Clock;
  readonly onCommitted: (keys: readonly TouchedItem[]) => void;
  readonly tableEndpoint: string;
  /** Where this process itself reaches the evidence; the public address may lead through a proxy it cannot reach. */
  readonly evidenceEndpoint: string;
};

/** What every function reaches: as in the cloud, but for the clock and the way this process itself looks at a file. */
export const buildLive = ({ environment, robots, clock, onCommitted, tableEndpoint, evidenceEndpoint }: Parts): Live => {
  const live = makeLive({ ...environment }, { clock, documents: embeddedDocuments({ endpoint: tableEndpoint }), onCommitted });
  const client = new S3Client({ endpoint: evidenceEndpoint, forcePathStyle: true, requestChecksumCalculation: "WHEN_REQUIRED" });
  const messenger = makeMessenger({
    from: environment["MAIL_FROM"] ?? "",
    readServer: async () => environment["MAIL_SERVER"] ?? "",
    clock,
    ...(robots ? { robots } : {}),
  });
  return { ...live, messenger, evidenceLinks: { ...live.evidenceLinks, inspect: makeEvidenceLinks(client, evidenceBucket).inspect } };
};
