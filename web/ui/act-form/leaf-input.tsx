import { lazy, Suspense } from "react";
import { codeWord } from "../../language/code-word.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { FreeInput } from "../inputs/free-input.tsx";
import type { InputProps } from "../inputs/input-props.ts";
import { LinesInput } from "../inputs/lines-input.tsx";
import { MoneyInput } from "../inputs/money-input.tsx";
import {
  ChoiceInput,
  ChoicesInput,
  ConsentInput,
  DayInput,
  MomentInput,
  NumberInput,
  TextInput,
  TruthInput,
} from "../inputs/plain-inputs.tsx";
import { RecordInput } from "../inputs/record-input.tsx";
import type { Choice, Choices, Entry, Lines, Quantity, Text } from "./form-tree.ts";
import type { OwnInput } from "./scene.ts";
import { words } from "./words.ts";

const FilesInput = lazy(() => import("../inputs/files-input.tsx").then(({ FilesInput: part }) => ({ default: part })));

type Props = InputProps & {
  readonly entry: Entry;
  readonly full: readonly (string | number)[];
  readonly label: string;
  readonly own: OwnInput | undefined;
};

/** The input for what a schema wants at one place, by its kind and by what its name means. */
export const LeafInput = ({ entry, full, label, own: Own, ...props }: Props) => {
  const w = useWords(words);
  if (Own) return <Own {...props} entry={entry} at={full} />;
  switch (entry.kind) {
    case "text":
      return <WordsInput {...props} {...{ entry, full, label }} />;
    case "lines":
      return <ManyInput {...props} {...{ entry, full, label }} />;
    case "number":
      return <AmountInput {...props} entry={entry} />;
    case "truth":
      return <TruthInput {...props} label={label} yes={w.yes} no={w.no} />;
    case "consent":
      return <ConsentInput {...props} agree={w.agree} />;
    case "day":
      return <DayInput {...props} />;
    case "moment":
      return <MomentInput {...props} zone={w.beijing} />;
    case "choice":
    case "choices":
      return <CodesInput {...props} {...{ entry, label }} />;
    default:
      return <FreeInput {...props} />;
  }
};

const isFiles = ({ name }: Entry): boolean => /[eE]videnceIds?$/.test(name);

type Of<One extends Entry> = InputProps & { readonly entry: One; readonly label: string };
type Placed<One extends Entry> = Of<One> & Pick<Props, "full">;

const WordsInput = ({ entry, full, label, ...props }: Placed<Text>) => {
  if (isFiles(entry)) return <Files {...props} {...{ entry, full }} />;
  if (entry.meaning === "id") return <RecordInput {...props} name={entry.name} label={label} many={false} />;
  const many = (entry.longest ?? 0) > 300;
  return <TextInput {...props} many={many} longest={entry.longest} />;
};

const ManyInput = ({ entry, full, label, ...props }: Placed<Lines>) => {
  if (isFiles(entry)) return <Files {...props} {...{ entry, full }} />;
  if (entry.each === "id") return <RecordInput {...props} name={entry.name} label={label} many />;
  return <LinesInput {...props} days={entry.each === "day"} />;
};

const Files = (props: InputProps & { readonly entry: Text | Lines } & Pick<Props, "full">) => (
  <Suspense>
    <FilesInput {...props} />
  </Suspense>
);

const AmountInput = ({ entry, ...props }: InputProps & { readonly entry: Quantity }) =>
  entry.name.endsWith("Fen") ? (
    <MoneyInput {...props} />
  ) : (
    <NumberInput {...props} {...(/[pP]ercent$/.test(entry.name) ? { suffix: "%" } : {})} />
  );

const CodesInput = ({ entry, label, ...props }: Of<Choice | Choices>) => {
  const language = useLanguage();
  const w = useWords(words);
  const options = entry.options.map((value) => ({
    value,
    label: codeWord(language, { property: entry.name, value: String(value) }),
  }));
  return entry.kind === "choice" ? (
    <ChoiceInput {...props} {...{ options, label }} hint={w.choose} />
  ) : (
    <ChoicesInput {...props} {...{ options, label }} />
  );
};
