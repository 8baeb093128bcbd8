/** The origins that the portal's page reaches beyond its own. */
export type Reached = {
  /** They sign people in: asked by the page itself and, to renew a session, in a frame. */
  readonly signIn: readonly string[];
  /** Files are sent there and fetched from there. */
  readonly files: readonly string[];
};

/**
 * The content security policy of the portal's page and of its scripts, the same on one machine and in the cloud. A session is renewed in
 * a frame of the portal itself, hence `frame-ancestors 'self'`.
 */
export const pagePolicyOf = ({ signIn, files }: Reached): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "manifest-src 'self'",
    ["connect-src 'self'", ...signIn, ...files].join(" "),
    ["frame-src 'self' blob:", ...signIn].join(" "),
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join("; ");

/** What no page of the portal asks a device for. A photo is taken by the phone's own camera and chosen as a file. */
export const permissionsPolicy = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
