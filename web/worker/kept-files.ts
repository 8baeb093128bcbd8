/** A piece of the built portal: its file, the sources in it, and what it takes in at once. */
export type Piece = {
  readonly file: string;
  readonly sources: readonly string[];
  readonly imports: readonly string[];
  readonly styles: readonly string[];
};

/** Files without a hash in their names that the portal asks for at its start. */
const unhashed = ["index.html", "portal.json", "icon.svg"];

/**
 * The addresses of all files that these sources need to run, and that the portal needs to start. Throws for a source that no piece holds:
 * it was moved, and would be missed only where there is no network.
 */
export const filesFor = (pieces: readonly Piece[], sources: readonly string[]): readonly string[] => {
  const byFile = new Map(pieces.map((piece) => [piece.file, piece]));
  const taken = new Set<string>(unhashed);
  const take = (piece: Piece | undefined): void => {
    if (!piece || taken.has(piece.file)) return;
    taken.add(piece.file);
    for (const style of piece.styles) taken.add(style);
    for (const file of piece.imports) take(byFile.get(file));
  };
  for (const source of sources) {
    const piece = pieces.find((one) => one.sources.some((held) => held.endsWith(`/${source}`)));
    if (!piece) throw new Error(`no piece of the portal holds ${source}: see web/worker/kept-files.ts`);
    take(piece);
  }
  return [...taken].map((file) => `/${file}`).toSorted();
};

/** What must open where there is no network: the frame, the session, the screens of a visit and of what is kept, and their forms. */
export const neededOffline = [
  "app/main.tsx",
  "app/work-frame.tsx",
  "session/session.ts",
  "session/signed-in.tsx",
  "features/work-item/inbox-screen.tsx",
  "features/expert-own/panel/panel-screen.tsx",
  "features/expert-own/on-site/on-site-screen.tsx",
  "features/member/account-screen.tsx",
  "ui/act-form/act-drawer.tsx",
  "ui/act-form/act-form.tsx",
] as const;
