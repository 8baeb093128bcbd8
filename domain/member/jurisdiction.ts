/**
 * Whether a place holds another by their GB/T 2260 codes: itself, or a part of it. Trailing zeros make a code wider
 * (131100, a city, holds 131125; 130000, a province, holds both). 000000 holds nothing.
 */
export const holdsPlace = (holder: string, place: string): boolean => place.startsWith(holder.replace(/(?:00){1,2}$/, ""));
