import { Suspense } from "react";
import { useWords } from "../../language/language.tsx";
import type { OwnInput } from "../../ui/act-form/scene.ts";
import { RecordPicker } from "../../ui/inputs/record-picker.tsx";
import { sourcesFor } from "../../ui/inputs/record-sources.ts";
import { words } from "./admin-words.ts";

const source = sourcesFor("id", "/expert/experts").find(() => true);

/** An expert of the pool by name. */
export const ExpertChoice: OwnInput = (props) => {
  const w = useWords(words);
  return source ? (
    <Suspense>
      <RecordPicker {...props} source={source} label={w.expert} many={false} />
    </Suspense>
  ) : null;
};
