import * as z from "zod";

/** A SHA-256 in small hexadecimal. Apart from the function, so that a page that only shows one does not fetch how it is computed. */
export const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);
export type Sha256Hex = z.infer<typeof Sha256Hex>;
