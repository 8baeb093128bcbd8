import * as z from "zod";
import { ExpertDraw } from "./expert-draw.ts";

/** A draw as everyone may read and recheck it: nothing under seal, and not how far the invitations have come. */
export const SeenDraw = z
  .strictObject({
    ...ExpertDraw.pick({
      drawId: true,
      cycleId: true,
      panelSize: true,
      experts: true,
      units: true,
      parts: true,
      rosterHash: true,
      commitment: true,
      publicValue: true,
      secret: true,
      seed: true,
      panelsHash: true,
      publishedAt: true,
      drawnAt: true,
      cancelled: true,
    }).shape,
    status: ExpertDraw.shape.status.exclude(["opened"]),
  })
  .meta({ id: "SeenDraw", description: "A draw of experts as published" });
export type SeenDraw = z.infer<typeof SeenDraw>;

export const seenDraw = (draw: ExpertDraw): SeenDraw => {
  const { sealedSecret: _, sealedSalt: __, opened: ___, publishedBy: ____, status, ...rest } = draw;
  return { ...rest, status: status === "opened" ? "drawn" : status };
};
