/** An answer of S3 that is a "no": HTTP status, AWS error code, words. */
export type S3Refusal = { readonly status: number; readonly code: string; readonly message: string };

export type Checked<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: S3Refusal };

export const passed = <T>(value: T): Checked<T> => ({ ok: true, value });

export const refused = (status: number, code: string, message: string): { readonly ok: false; readonly refusal: S3Refusal } => ({
  ok: false,
  refusal: { status, code, message },
});
