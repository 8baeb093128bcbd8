import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById, Id, NoParams } from "../kernel/id.ts";
import { PageQuery, pageOf } from "../kernel/page.ts";
import { Receipt } from "../kernel/receipt.ts";
import { everyMember } from "../work-item/contract.ts";
import { Summary } from "../work-item/work-item.ts";
import { DeclaredFile, Evidence, EvidenceSlot } from "./evidence.ts";

const common = { clause: "6", requirements: ["R18"] } as const;

const UploadTicket = Receipt.extend({
  upload: z.object({ url: z.url(), headers: z.record(z.string(), z.string()), expiresInSeconds: z.int() }),
}).meta({ id: "UploadTicket", description: "Receipt and the link to PUT the file to, with the headers it must carry" });

export const declareEvidence = contract({
  ...common,
  name: "declare-evidence",
  method: "POST",
  path: "/evidence/files",
  title: { zh: "登记文件并取得上传链接", en: "Declare a file and get its upload link" },
  who: everyMember,
  params: NoParams,
  request: z.strictObject({ proves: EvidenceSlot, file: DeclaredFile }),
  view: UploadTicket,
  refusals: [],
});

export const renewUpload = contract({
  ...common,
  name: "renew-upload",
  method: "POST",
  path: "/evidence/files/{id}/upload",
  title: { zh: "重新取得上传链接", en: "Get a new upload link for a declared file" },
  who: everyMember,
  params: ById,
  request: z.strictObject({}),
  view: UploadTicket.shape.upload,
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const getEvidence = contract({
  ...common,
  name: "get-evidence",
  method: "GET",
  path: "/evidence/files/{id}",
  title: { zh: "查看文件状态", en: "Read what is known of a file" },
  who: everyMember,
  params: ById,
  request: z.strictObject({}),
  view: Evidence.omit({ key: true }).strip(),
  refusals: ["unknown-record", "stale-version"],
});

export const releaseEvidence = contract({
  ...common,
  name: "release-evidence",
  method: "POST",
  path: "/evidence/files/{id}/release",
  title: { zh: "安全检查后放行或拒收文件", en: "Release or reject a file after checking it" },
  who: ["evaluation-body:officer"],
  params: ById,
  request: z.strictObject({ verdict: z.enum(["clean", "infected"]), reason: z.string().trim().min(1).max(500) }),
  view: Receipt,
  refusals: ["unknown-record", "stale-version", "wrong-step"],
});

export const downloadEvidence = contract({
  ...common,
  name: "download-evidence",
  method: "GET",
  path: "/evidence/files/{id}/link",
  title: { zh: "取得下载链接（60 秒有效）", en: "Get a download link, good for 60 seconds" },
  who: everyMember,
  params: ById,
  request: z.strictObject({}),
  view: z.object({ url: z.url(), expiresInSeconds: z.int() }),
  refusals: ["unknown-record", "stale-version", "evidence-not-released"],
});

export const listQuarantined = contract({
  ...common,
  name: "list-quarantined",
  method: "GET",
  path: "/evidence/quarantined-files",
  title: { zh: "待安全检查的文件", en: "Files that wait to be released" },
  who: ["evaluation-body:officer"],
  params: NoParams,
  /** With `evaluationId`: the files of that application, once it is under review; they are in no other queue. */
  request: PageQuery.extend({ evaluationId: Id.optional() }),
  view: pageOf(Summary),
  refusals: [],
});

export const listOwnEvidence = contract({
  ...common,
  name: "list-own-evidence",
  method: "GET",
  path: "/evidence/own-files",
  title: { zh: "本单位上传的文件", en: "List one's own files" },
  who: everyMember,
  params: NoParams,
  request: PageQuery,
  view: pageOf(Summary),
  refusals: [],
});
