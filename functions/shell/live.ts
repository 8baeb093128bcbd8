import type { Logger } from "@aws-lambda-powertools/logger";
import type { Metrics } from "@aws-lambda-powertools/metrics";
import type { Tracer } from "@aws-lambda-powertools/tracer";
import type { Jurisdiction } from "../../domain/programme/programme.ts";
import type {
  Clock,
  DeadlineStore,
  EvidenceLinks,
  Messenger,
  Notifying,
  RecordStore,
  Signer,
  Vault,
  VerifyToken,
  WorkflowStore,
  Workflows,
  WorkStore,
} from "./ports.ts";
import type { References } from "./references.ts";

/** Everything a function may reach, built once and lazily in `adapters/live.ts`. */
export type Live = {
  readonly clock: Clock;
  readonly newId: () => string;
  /** The place this deployment serves. */
  readonly jurisdiction: Jurisdiction;
  readonly records: RecordStore;
  readonly references: References;
  readonly deadlines: DeadlineStore;
  readonly work: WorkStore;
  readonly workflowStore: WorkflowStore;
  readonly workflows: Workflows;
  readonly vault: Vault;
  readonly signer: Signer;
  readonly evidenceLinks: EvidenceLinks;
  readonly notifying: Notifying;
  /** Only where messages are sent; the other functions carry no client for mail. */
  readonly messenger: Messenger | null;
  readonly verifyToken: VerifyToken;
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly tracer: Tracer;
};

/** Given to each shell as a function, so that importing an entry has no effect. */
export type MakeLive = () => Live;
