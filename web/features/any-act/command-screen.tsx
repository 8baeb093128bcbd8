import { Button, Form } from "antd";
import { useMemo } from "react";
import { Link, useParams, useSearchParams } from "wouter";
import type { Contract } from "../../../domain/kernel/contract.ts";
import { isParty } from "../../../domain/member/actor.ts";
import { useLanguage, useWords } from "../../language/language.tsx";
import { useActor } from "../../session/self.ts";
import { ActForm } from "../../ui/act-form/act-form.tsx";
import { Entries } from "../../ui/act-form/entries.tsx";
import { byPlace, faultsOfIssues } from "../../ui/act-form/faults.ts";
import { formTree } from "../../ui/act-form/form-tree.ts";
import { requestOf } from "../../ui/act-form/form-value.ts";
import { SceneContext } from "../../ui/act-form/scene.ts";
import { useCommands } from "./use-commands.ts";
import { words } from "./words.ts";

type Values = Readonly<Record<string, unknown>>;

/** Any command by its name: first what it is about, then its form. */
export const CommandScreen = () => {
  const w = useWords(words);
  const language = useLanguage();
  const actor = useActor();
  const { contract: name } = useParams<{ contract: string }>();
  const contract = useCommands()
    .flatMap(({ commands }) => commands)
    .find((command) => command.name === name);
  const [search, setSearch] = useSearchParams();
  if (!actor) return null;
  const isTheirs = contract !== undefined && isParty(actor, contract.who);
  const params = contract?.params.safeParse(paramsIn(contract, search));
  return (
    <section className="page">
      <p className="no-print">
        <Link href="/work/act">{w.back}</Link>
      </p>
      <h1>{isTheirs ? contract.title[language] : w.unknown}</h1>
      {isTheirs ? <p className="soft">{w.basis(contract.clause)}</p> : null}
      {isTheirs && !params?.success ? <Which contract={contract} onChosen={(chosen) => setSearch(textsOf(chosen))} /> : null}
      {isTheirs && params?.success ? <Chosen contract={contract} search={search} onChange={() => setSearch({})} /> : null}
    </section>
  );
};

/** Of what the address says, what the command asks for. */
const paramsIn = (contract: Contract, search: URLSearchParams): Values =>
  Object.fromEntries(
    formTree(contract.params).entries.flatMap(({ name }) => {
      const value = search.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const textsOf = (values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])));

type ChosenProps = { readonly contract: Contract; readonly search: URLSearchParams; readonly onChange: () => void };

const Chosen = ({ contract, search, onChange }: ChosenProps) => {
  const w = useWords(words);
  const text = search.toString();
  const params = useMemo(() => paramsIn(contract, new URLSearchParams(text)), [contract, text]);
  const about = Object.values(params).map(String);
  return (
    <>
      {about.length === 0 ? null : (
        <p>
          {w.about(about.join(" "))} <Button onClick={onChange}>{w.change}</Button>
        </p>
      )}
      <ActForm key={text} contract={contract} params={params} {...(about.length === 0 ? {} : { subject: about.join(" ") })} />
    </>
  );
};

const nothing: Values = {};

/** The record a command is about, chosen by name where the user may read a list of such records. */
const Which = ({ contract, onChosen }: { readonly contract: Contract; readonly onChosen: (params: Values) => void }) => {
  const w = useWords(words);
  const language = useLanguage();
  const [form] = Form.useForm<Values>();
  const tree = formTree(contract.params);
  const scene = useMemo(() => ({ contract, params: nothing, fixed: nothing, formName: "which", inputs: {} }), [contract]);
  const choose = (): void => {
    const asked = requestOf(tree, form.getFieldsValue(true));
    const parsed = contract.params.safeParse(asked, { reportInput: true });
    if (parsed.success) onChosen(asked);
    else form.setFields([...byPlace(faultsOfIssues(parsed.error.issues, { tree, contract: contract.name, language }))]);
  };
  return (
    <SceneContext value={scene}>
      <Form form={form} name="which" layout="vertical" className="act-form" requiredMark={(label) => label} onFinish={choose}>
        <h2>{w.which}</h2>
        <Entries group={tree} at={[]} full={[]} />
        <Button type="primary" htmlType="submit">
          {w.go}
        </Button>
      </Form>
    </SceneContext>
  );
};
