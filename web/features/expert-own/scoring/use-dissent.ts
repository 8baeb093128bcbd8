import { useEffect, useState } from "react";
import { keepDissent, keptDissent } from "./kept-marks.ts";

type Sheet = { readonly memberId: string; readonly assignmentId: string; readonly saved: string };

/** The dissent of a sheet as it is typed, kept on this device until the sheet is submitted; null until it is known what was kept. */
export const useDissent = ({ memberId, assignmentId, saved }: Sheet) => {
  const [dissent, setDissent] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    void keptDissent(memberId, assignmentId).then((kept) => {
      if (!left) setDissent(kept ?? saved);
    });
    return () => {
      left = true;
    };
  }, [memberId, assignmentId, saved]);
  return {
    dissent,
    write: (typed: string): void => {
      setDissent(typed);
      void keepDissent(memberId, assignmentId, typed, saved);
    },
  };
};
