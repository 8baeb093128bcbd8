import type { OutsideAcceptance } from "../../../../domain/acceptance/seen-acceptance.ts";

type Pack = { readonly materials: readonly { readonly slot: string }[] };

/** A place for each material that must be handed in. */
export const requiredPack = ({ plan }: Pick<OutsideAcceptance, "plan">): Pack => ({
  materials: (plan?.checklist ?? []).filter(({ need }) => need === "required").map(({ slot }) => ({ slot })),
});

/** A place for each material that the review asks more of. */
export const supplementPack = ({ materialReviews }: Pick<OutsideAcceptance, "materialReviews">): Pack => ({
  materials: materialReviews.filter(({ outcome }) => outcome !== "accepted").map(({ slot }) => ({ slot })),
});
