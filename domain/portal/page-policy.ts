/** Beyond its own origin, what the portal's page reaches. */
export type Reached = {
  /** Signs people in, asked by the page itself and, to renew a session, in a frame. */
  readonly issuer: string;
  /** Further origins that are asked: an issuer's second host, a bucket that files are sent to. */
  readonly others: readonly string[];
};

/**
 * The content security policy of the portal's page and of its scripts, the same on one machine and in the cloud. A session is renewed in
 * a frame of the portal itself, hence `frame-ancestors 'self'`. `'wasm-unsafe-eval'` lets a page compute the hash of a large file piece by
 * piece; it does not let text become script.
 */
export const pagePolicyOf = ({ issuer, others }: Reached): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    `connect-src ${["'self'", issuer, ...others].join(" ")}`,
    `frame-src 'self' blob: ${issuer}`,
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");

/** What no page of the portal asks a device for. A photo is taken by the phone's own camera and chosen as a file. */
export const permissionsPolicy = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
