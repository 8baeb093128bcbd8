import type { ArrivedPart } from "../../domain/evidence/parts.ts";
import type { Commitment } from "../../domain/kernel/commitment.ts";
import type { HistoryEntry } from "../../domain/kernel/history.ts";
import type { Instant } from "../../domain/kernel/instant.ts";
import type { Audience, Noun, Stored, WorkflowName } from "../../domain/kernel/noun.ts";
import type { ChannelKind } from "../../domain/notification/channel.ts";
import type { Outcome } from "../../domain/notification/retry.ts";
import type { DoneItem } from "../../domain/work-item/done-item.ts";
import type { Summary, WorkItem } from "../../domain/work-item/work-item.ts";

export type Clock = { readonly now: () => Instant };

/** A page of a query; `cursor` is opaque and goes back as it came. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly cursor: string | null };
export type PageRequest = { readonly cursor?: string | null | undefined; readonly limit?: number | undefined };

/** The first answer to a command that carried an Idempotency-Key, kept so that a retry gets the same. */
export type Answered = { readonly requestHash: string; readonly body: string };
export type Answering = Answered & { readonly memberId: string; readonly key: string };

/** Names one item of the table that a commit touched; the stream tells its consumers no more than this. */
export type ItemKey = { readonly pk: string; readonly sk: string };
/** An item that a commit touched; `put` when it was written whole, as one that was not there before is. */
export type TouchedItem = ItemKey & { readonly put: boolean };

/** Which sort keys of a list: those with a prefix, or those between two texts, both included. */
export type SortRange = { readonly prefix: string } | { readonly from: string; readonly upTo: string };

export type RecordName = { readonly noun: string; readonly id: string };

export type RecordStore = {
  /** One GetItem, strongly consistent. */
  readonly get: <State>(noun: Noun<State>, id: string) => Promise<Stored<State> | undefined>;
  /** One BatchGetItem for each 100 ids, strongly consistent; in the order of `ids`, undefined where there is none. */
  readonly getMany: <State>(noun: Noun<State>, ids: readonly string[]) => Promise<readonly (Stored<State> | undefined)[]>;
  /** One Query of the list index, eventually consistent, newest write perhaps still missing. `sort` narrows it. */
  readonly list: (key: string, page?: PageRequest & { readonly sort?: SortRange | undefined }) => Promise<Page<Summary>>;
  /** One Query of the audience index: the records an audience owns. */
  readonly owned: (audience: Audience, noun: string, page?: PageRequest) => Promise<Page<Summary>>;
  /** One Query of the record's partition, oldest first. */
  readonly history: (noun: string, id: string, page?: PageRequest) => Promise<Page<HistoryEntry>>;
  /** One GetItem: the line of history that made this version of the record, undefined when there is none. */
  readonly historyAt: (noun: string, id: string, version: number) => Promise<HistoryEntry | undefined>;
  /** One TransactWriteItems: every state on condition of the version seen, every history line, deadlines, work items. */
  readonly commit: (commitments: readonly Commitment[], answering?: Answering) => Promise<"done" | "stale">;
  /**
   * One BatchGetItem, strongly consistent: a record, and the answer kept under its own id (a member's) and `key`. Another record named by
   * `also` comes along: `get` answers the first question for it from there.
   */
  readonly getWithAnswer: <State>(
    noun: Noun<State>,
    id: string,
    key: string,
    also?: RecordName,
  ) => Promise<{
    readonly stored: Stored<State> | undefined;
    readonly answered: Answered | undefined;
    readonly get: RecordStore["get"];
  }>;
  readonly answered: (memberId: string, key: string) => Promise<Answered | undefined>;
};

export type DueItem = { readonly noun: string; readonly id: string; readonly purpose: string; readonly dueAt: Instant };
export type DeadlineStore = {
  /** One Query: what is due by then, soonest first. */
  readonly due: (until: Instant, page?: PageRequest) => Promise<Page<DueItem>>;
};

/** A work item and its place in any inbox; places compare as plain texts, soonest due first. */
export type InboxRow = { readonly item: WorkItem; readonly place: string };

export type Opened = { readonly outcome: "closed" } | { readonly outcome: "open"; readonly replaced: string | undefined };

/** Which work item of which step. */
export type WorkRef = Pick<WorkItem, "noun" | "id" | "stepVersion" | "index">;

export type WorkStore = {
  /** One Query; `after` is the place of the last row already seen. */
  readonly inbox: (audience: Audience, page?: { readonly after?: string | undefined; readonly limit?: number }) => Promise<Page<InboxRow>>;
  /** One Query: what a member did, newest first. */
  readonly done: (memberId: string, page?: PageRequest) => Promise<Page<DoneItem>>;
  /** One GetItem, strongly consistent: a work item while it is open. */
  readonly openAt: (key: ItemKey) => Promise<WorkItem | undefined>;
  readonly find: (which: WorkRef) => Promise<WorkItem | undefined>;
  /** Opens the work items of a step with the token, "closed" when the step was left before. A token it takes the place of is given back. */
  readonly open: (items: readonly WorkItem[], token: string) => Promise<Opened>;
  /** The token of a closed work item that waits to be sent, undefined when there is none. */
  readonly unsentToken: (key: ItemKey) => Promise<string | undefined>;
  readonly markSent: (key: ItemKey) => Promise<void>;
  readonly unsent: (limit: number) => Promise<readonly ItemKey[]>;
};

export type WantedWorkflow = {
  readonly noun: string;
  readonly id: string;
  readonly workflow: WorkflowName;
  readonly attempt: number;
};
export type WorkflowStore = {
  readonly wanted: (page?: PageRequest) => Promise<Page<WantedWorkflow>>;
  readonly wantedAt: (key: ItemKey) => Promise<WantedWorkflow | undefined>;
  /** The newest attempt at a record's workflow, undefined when it wants none. */
  readonly attemptAt: (noun: string, id: string, workflow: WorkflowName) => Promise<number | undefined>;
  /** Claims the next attempt; false when another claimed it first. */
  readonly claim: (wanted: WantedWorkflow) => Promise<boolean>;
};

export type Workflows = {
  /** Starts attempt `wanted.attempt` by its name; starting it twice is harmless. */
  readonly start: (wanted: WantedWorkflow) => Promise<void>;
  readonly isRunning: (wanted: WantedWorkflow) => Promise<boolean>;
  /** Sends the answer; "gone" when the execution no longer waits for it, which is expected. */
  readonly answer: (token: string, output: unknown) => Promise<"sent" | "gone">;
};

/** Seals short texts (task tokens, personal data of objectors) for rest in the table. */
export type Vault = { readonly seal: (text: string) => Promise<string>; readonly open: (sealed: string) => Promise<string> };

/** The public half of the key that signs receipts, in the two forms that verifiers take. `keyId` is its RFC 7638 thumbprint. */
export type ReceiptKey = {
  readonly keyId: string;
  readonly jwk: { readonly kty: "OKP"; readonly crv: "Ed25519"; readonly x: string };
  readonly pem: string;
};

/** Signs receipts by Ed25519, so that whoever holds one can prove it without us; equal texts get equal signatures. */
export type Signer = {
  readonly sign: (text: string) => Promise<{ readonly signature: string; readonly keyId: string }>;
  readonly publicKey: () => Promise<ReceiptKey>;
};

export type UploadTerms = { readonly key: string; readonly contentType: string; readonly bytes: number; readonly sha256: string };
export type UploadLink = { readonly url: string; readonly headers: Readonly<Record<string, string>>; readonly expiresInSeconds: number };
export type UploadedPart = ArrivedPart & { readonly tag: string };
type OpenParts = { readonly key: string; readonly partsId: string };

/** A file sent in parts. What is not open, or no longer, answers undefined. */
export type EvidenceParts = {
  readonly begin: (terms: Pick<UploadTerms, "key" | "contentType">) => Promise<string>;
  readonly link: (open: OpenParts, part: ArrivedPart) => Promise<UploadLink>;
  readonly arrived: (open: OpenParts) => Promise<readonly UploadedPart[] | undefined>;
  /** False when it is not open. */
  readonly complete: (open: OpenParts, parts: readonly UploadedPart[]) => Promise<boolean>;
  /** Whether a file lies under the key. */
  readonly lies: (key: string) => Promise<boolean>;
};
export type EvidenceLinks = {
  readonly parts: EvidenceParts;
  readonly upload: (terms: UploadTerms) => Promise<UploadLink>;
  /** A link of 60 seconds that saves under the file's own name. */
  readonly download: (key: string, fileName: string) => Promise<string>;
  /** What really lies under the key, undefined when nothing does. */
  readonly inspect: (key: string) => Promise<{ readonly bytes: number; readonly sha256: string } | undefined>;
};

/** Verifies a bearer token and answers its subject, undefined when it does not hold. */
export type VerifyToken = (token: string) => Promise<string | undefined>;

/** What this deployment may send by, where the portal stands that messages lead to, and how many mails go in a minute. */
export type Notifying = { readonly offered: readonly ChannelKind[]; readonly portalOrigin: string; readonly mailPerMinute: number };

export type Sending = {
  readonly kind: ChannelKind;
  readonly address: string;
  readonly secret: string | null;
  readonly subject: string;
  readonly text: string;
  /** The same for each try at one message, so that a mailbox may know it again. */
  readonly messageId: string;
};

/** Sends to one address. What the other side answers is a value; nothing in it names the address. */
export type Messenger = { readonly send: (sending: Sending) => Promise<Outcome> };
