import * as z from "zod";

/** An identifier of our own making or an OIDC subject. No `#`, so it can never pass for a part of a table key. */
export const Id = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:|@-]{0,127}$/)
  .meta({ id: "Id", description: "Identifier" });
export type Id = z.infer<typeof Id>;

/** Path parameters of a route that names one record. */
export const ById = z.strictObject({ id: Id });
export type ById = z.infer<typeof ById>;
export const NoParams = z.strictObject({});
