/** What differs from one playing of the same year to the next: identifiers, hashes, and addresses of this machine. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/http:\/\/localhost:\d+/g, "<origin>"],
  [/\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b/gi, "<id>"],
  // Figures alone are a date or an amount, not a hash.
  [/\b(?=\d*[a-f])[0-9a-f]{8,64}\b(…|\.\.\.)?/g, "<hash>"],
];

/** A screen's text without what differs each time the year is played, to tell whether the screen itself has changed. */
export const guideText = (snapshot: string): string =>
  `${passing.reduce((text, [what, name]) => text.replaceAll(what, name), snapshot).trim()}\n`;
