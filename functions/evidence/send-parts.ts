import type { Evidence } from "../../domain/evidence/evidence.ts";
import { evidenceNoun } from "../../domain/evidence/evidence.ts";
import { missingParts, partBytes, partCountOf, partLengthOf } from "../../domain/evidence/parts.ts";
import {
  beginParts as declaredBegin,
  completeParts as declaredComplete,
  readParts as declaredRead,
  signParts as declaredSign,
} from "../../domain/evidence/parts-contract.ts";
import { ok, type Refusal, type Result, refuse } from "../../domain/kernel/result.ts";
import { load } from "../shell/act-on.ts";
import { type Context, route } from "../shell/route.ts";

const { clause } = declaredBegin;

/** A file of one's own organisation that is still to arrive. 2 GetItem. */
const expectedOf = async (
  context: Context,
  id: string,
): Promise<Result<Evidence, Refusal<"unknown-record" | "stale-version" | "wrong-step">>> => {
  const found = await load(context, evidenceNoun, id);
  if (!found.ok) return found;
  const { state } = found.value;
  if (state.organizationId !== context.actor.organization.id) return refuse("unknown-record", clause);
  return state.status === "expected" ? ok(state) : refuse("wrong-step", clause, { step: state.status, needed: "expected" });
};

/** What is begun and left is given up by the bucket after a week. */
export const beginParts = route(declaredBegin, async ({ params }, context) => {
  const found = await expectedOf(context, params.id);
  if (!found.ok) return found;
  const { key, file } = found.value;
  const partsId = await context.evidenceLinks.parts.begin({ key, contentType: file.contentType });
  return ok({ commitments: [], view: { partsId, partBytes } });
});

export const readParts = route(declaredRead, async ({ params, request: { partsId } }, context) => {
  const found = await expectedOf(context, params.id);
  if (!found.ok) return found;
  const arrived = await context.evidenceLinks.parts.arrived({ key: found.value.key, partsId });
  if (!arrived) return refuse("parts-unknown", clause);
  return ok({ commitments: [], view: { parts: arrived.map(({ number, bytes, sha256 }) => ({ number, bytes, sha256 })) } });
});

export const signParts = route(declaredSign, async ({ params, request: { partsId, parts } }, context) => {
  const found = await expectedOf(context, params.id);
  if (!found.ok) return found;
  const { key, file } = found.value;
  const outside = parts.find(({ number }) => partLengthOf(file.bytes, number) === 0);
  if (outside) return refuse("part-out-of-range", clause, { number: outside.number, count: partCountOf(file.bytes) });
  const links = await Promise.all(
    parts.map(async ({ number, sha256 }) => {
      const part = { number, sha256, bytes: partLengthOf(file.bytes, number) };
      const link = await context.evidenceLinks.parts.link({ key, partsId }, part);
      return { ...link, number, headers: { ...link.headers } };
    }),
  );
  return ok({ commitments: [], view: { links } });
});

/** Asked again after a lost answer it finds the file lying there. What lies there is hashed when its arrival is registered. */
export const completeParts = route(declaredComplete, async ({ params, request: { partsId } }, context) => {
  const found = await expectedOf(context, params.id);
  if (!found.ok) return found;
  const { key, file } = found.value;
  const done = ok({ commitments: [], view: { bytes: file.bytes, sha256: file.sha256 } });
  const { parts } = context.evidenceLinks;
  const arrived = await parts.arrived({ key, partsId });
  if (!arrived) return (await parts.lies(key)) ? done : refuse("parts-unknown", clause);
  const missing = missingParts(file.bytes, arrived);
  if (missing.length > 0) return refuse("parts-missing", clause, { parts: missing.join(", ") });
  const wanted = arrived.filter(({ number }) => number <= partCountOf(file.bytes));
  return (await parts.complete({ key, partsId }, wanted)) ? done : refuse("parts-unknown", clause);
});
