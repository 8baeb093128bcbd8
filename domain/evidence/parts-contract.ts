import * as z from "zod";
import { contract } from "../kernel/contract.ts";
import { ById } from "../kernel/id.ts";
import { Sha256Hex } from "../kernel/sha256-hex.ts";
import { everyMember } from "../work-item/contract.ts";
import { ArrivedPart } from "./parts.ts";

/** The store's own name of an upload in parts; it holds for its file alone. */
const PartsId = z.string().regex(/^[\w.~-]{1,1024}$/);

const common = { clause: "6", requirements: ["R18"], who: everyMember, params: ById } as const;
const refusals = ["unknown-record", "stale-version", "wrong-step"] as const;

export const beginParts = contract({
  ...common,
  name: "begin-parts",
  method: "POST",
  path: "/evidence/files/{id}/parts",
  title: { zh: "开始分段上传", en: "Begin to send a declared file in parts" },
  request: z.strictObject({}),
  view: z.object({ partsId: PartsId, partBytes: z.int() }),
  refusals,
});

export const readParts = contract({
  ...common,
  name: "read-parts",
  method: "GET",
  path: "/evidence/files/{id}/parts",
  title: { zh: "查看已收到的分段", en: "Read which parts have arrived" },
  request: z.strictObject({ partsId: PartsId }),
  view: z.object({ parts: z.array(ArrivedPart) }),
  refusals: [...refusals, "parts-unknown"],
});

export const signParts = contract({
  ...common,
  name: "sign-parts",
  method: "POST",
  path: "/evidence/files/{id}/part-links",
  title: { zh: "取得分段上传链接", en: "Get the upload links of parts" },
  request: z.strictObject({
    partsId: PartsId,
    parts: z
      .array(ArrivedPart.pick({ number: true, sha256: true }))
      .min(1)
      .max(20),
  }),
  view: z.object({
    links: z.array(z.object({ number: z.int(), url: z.url(), headers: z.record(z.string(), z.string()), expiresInSeconds: z.int() })),
  }),
  refusals: [...refusals, "part-out-of-range"],
});

export const completeParts = contract({
  ...common,
  name: "complete-parts",
  method: "POST",
  path: "/evidence/files/{id}/complete-file",
  title: { zh: "完成分段上传", en: "Join the parts into the file" },
  request: z.strictObject({ partsId: PartsId }),
  view: z.object({ bytes: z.int(), sha256: Sha256Hex }),
  refusals: [...refusals, "parts-unknown", "parts-missing"],
});
