import type { AcceptanceStatus } from "../../domain/acceptance/acceptance-status.ts";
import {
  getAcceptance as declaredGet,
  listAcceptances as declaredList,
  listSheets as declaredSheets,
} from "../../domain/acceptance/read-contract.ts";
import { seenFromOutside } from "../../domain/acceptance/seen-acceptance.ts";
import { ok, refuse } from "../../domain/kernel/result.ts";
import { scoreSheetNoun, sheetIdOf } from "../../domain/scoring/score-sheet.ts";
import { route } from "../shell/route.ts";
import { loadAcceptance } from "./load-acceptance.ts";

/** One acceptance, as far as the reader may see it. 2 GetItem. */
export const getAcceptance = route(declaredGet, async ({ params }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok) return refuse("unknown-record", declaredGet.clause);
  const { stored, sight } = found.value;
  const view =
    sight === "outside"
      ? { sight, acceptance: seenFromOutside(stored.state) }
      : { sight, version: stored.version, hash: stored.hash, acceptance: stored.state };
  return ok({ commitments: [], view });
});

/** 1 Query. */
export const listAcceptances = route(declaredList, async ({ request }, context) =>
  ok({ commitments: [], view: await context.records.list(`cycle:${request.cycleId}:acceptance`, request) }),
);

const addedUp: readonly AcceptanceStatus[] = ["scored", "concluded", "approved", "on_notice", "cleared", "announced"];

/** R82: single sheets, sealed until added up. The panel's present seats only. 2 GetItem + 1 a seat. */
export const listSheets = route(declaredSheets, async ({ params }, context) => {
  const found = await loadAcceptance(context, params.id);
  if (!found.ok || found.value.sight !== "whole") return refuse("unknown-record", declaredSheets.clause);
  const { status, panel } = found.value.stored.state;
  if (!addedUp.includes(status)) return refuse("scores-sealed", declaredSheets.clause);
  const stored = await Promise.all(
    (panel?.seats ?? []).map(({ memberId }) => context.records.get(scoreSheetNoun, sheetIdOf(params.id, memberId))),
  );
  return ok({ commitments: [], view: { sheets: stored.flatMap((sheet) => (sheet ? [sheet.state] : [])) } });
});
