/** What differs from one playing of the same year to the next: identifiers, hashes, times of day, and addresses of this machine. */
const passing: readonly (readonly [RegExp, string])[] = [
  [/http:\/\/localhost:\d+/g, "<origin>"],
  [/\b[0-7][0-9A-HJKMNP-TV-Z]{25}\b/gi, "<id>"],
  // What is kept on a device says when by the device's own clock.
  [/(已暂存于本机（|Kept on this device \()[^）)]*/g, "$1<time>"],
  [/(用时 |It took )[\d.]+/g, "$1<time>"],
  // The clock runs while a test acts; the day on which something happens stays.
  [/(?<![\d:])\d{1,2}:\d{2}(?::\d{2})?(?![\d:])/g, "<time>"],
  // Projects go through the year side by side: which is written first in one moment is a matter of chance.
  [/(县域产业质量提升(?:项目|技术服务) )\d+/g, "$1<number>"],
  // Figures alone are a date or an amount, not a hash.
  [/\b(?=\d*[a-f])[0-9a-f]{8,64}\b(…|\.\.\.)?/g, "<hash>"],
];

/** A screen's text without what differs each time the year is played, to tell whether the screen itself has changed. */
export const guideText = (snapshot: string): string =>
  `${passing.reduce((text, [what, name]) => text.replaceAll(what, name), snapshot).trim()}\n`;
