import * as z from "zod";

/**
 * What the portal is told when it starts (`/portal.json`): who signs people in, whose portal it is, and the filing numbers that every
 * page of a Chinese site shows. The same on one machine and in the cloud; nothing in it is secret.
 */
export const PortalSettings = z.strictObject({
  issuer: z.url(),
  clientId: z.string().min(1),
  /** What access tokens must be meant for. */
  audience: z.string().min(1),
  /** The evaluation body; null where it is not told, then the product's own name stands alone. */
  body: z.string().min(1).nullable(),
  /** ICP filing (备案) and public-security filing numbers; null on a site that needs none, as on one machine. */
  icpFiling: z.string().nullable(),
  securityFiling: z.string().nullable(),
  /** Whom to ask about personal data or when a page cannot be used; null when not told. */
  contact: z.string().nullable(),
  /** Demo people sign in without a password, and pages say so. */
  demo: z.boolean(),
});
export type PortalSettings = z.infer<typeof PortalSettings>;
