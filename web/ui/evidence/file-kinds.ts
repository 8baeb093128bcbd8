import { type ContentType, DeclaredFile, evidenceLimitBytes } from "../../../domain/evidence/evidence.ts";

const longestName = 200;

/** By the name's ending, since what a browser says of a file depends on what is installed on the PC: a CSV is an Excel file to many. */
const endings: Readonly<Record<ContentType, readonly string[]>> = {
  "application/pdf": ["pdf"],
  "application/msword": ["doc"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ["docx"],
  "application/vnd.ms-excel": ["xls"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": ["xlsx"],
  "application/ofd": ["ofd"],
  "image/jpeg": ["jpg", "jpeg"],
  "image/png": ["png"],
  "application/zip": ["zip"],
  "text/plain": ["txt"],
  "text/csv": ["csv"],
};

export const everyKind: readonly ContentType[] = DeclaredFile.shape.contentType.options;

export const endingsOf = (kinds: readonly ContentType[]): readonly string[] => kinds.flatMap((kind) => endings[kind]);

const endingOf = (fileName: string): string => /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? "";

/** What the file is declared as; undefined when nothing of its ending is taken. */
export const kindOf = (fileName: string): ContentType | undefined => everyKind.find((kind) => endings[kind].includes(endingOf(fileName)));

/** Why a file cannot be taken, known before anything is sent. */
export type Unfit = "kind" | "too-large" | "empty" | "name-too-long";

type Chosen = { readonly name: string; readonly size: number };

export const unfitOf = ({ name, size }: Chosen, kinds: readonly ContentType[]): Unfit | null => {
  const kind = kindOf(name);
  if (kind === undefined || !kinds.includes(kind)) return "kind";
  if (size === 0) return "empty";
  if (size > evidenceLimitBytes) return "too-large";
  return name.trim().length > longestName ? "name-too-long" : null;
};

/** What the portal can show by itself: pictures and PDF. */
export const isShowable = (kind: ContentType): boolean => kind === "application/pdf" || kind === "image/jpeg" || kind === "image/png";
