/** A fingerprint in full, so that it can be compared digit by digit and copied. */
export const HashLine = ({ hash }: { readonly hash: string }) => <code className="hash">{hash}</code>;
