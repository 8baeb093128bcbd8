import { Form, type FormInstance } from "antd";
import { useCallback, useRef, useState } from "react";
import type { Contract } from "../../../domain/kernel/contract.ts";
import type { Failure } from "../../api/problem.ts";
import { useAct } from "../../api/use-act.ts";
import { useLanguage } from "../../language/language.tsx";
import { byPlace, type Fault, faultsOfIssues, faultsOfProblem } from "./faults.ts";
import type { Group } from "./form-tree.ts";
import { isValues, laidOver, requestOf } from "./form-value.ts";

type Values = Readonly<Record<string, unknown>>;

type Given<View> = {
  readonly contract: Contract<unknown, unknown, View>;
  readonly tree: Group;
  readonly params: Values;
  readonly fixed: Values;
  readonly ifMatch: number | undefined;
  /** Whether it is shown once more before it is sent. */
  readonly confirms: boolean;
  readonly onDone: (view: View) => Promise<void>;
};

export type Acting = {
  readonly form: FormInstance<Values>;
  readonly faults: readonly Fault[];
  /** How often it was found wanting: each time the keyboard is led to what is wrong. */
  readonly attempt: number;
  readonly failure: Failure | null;
  readonly acting: boolean;
  /** Checked and waiting for the user's last word. */
  readonly asking: boolean;
  readonly check: () => void;
  /** Takes away what the user has put right meanwhile. */
  readonly recheck: () => void;
  readonly send: () => void;
  readonly back: () => void;
};

/** A fault as it was shown, with what stood there then. */
type Shown = Fault & { readonly value: string | undefined };

const valueAt = (form: FormInstance<Values>, { at }: Fault): string | undefined => JSON.stringify(form.getFieldValue([...at]));

/** The course of a form: checked here, shown once more, sent, and what the API says brought back to its fields. */
export const useActForm = <View>({ contract, tree, params, fixed, ifMatch, confirms, onDone }: Given<View>): Acting => {
  const language = useLanguage();
  const [form] = Form.useForm<Values>();
  const { act, acting, failure } = useAct(contract);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [asking, setAsking] = useState(false);
  const shown = useRef<readonly Shown[]>([]);
  const seen = { tree, contract: contract.name, language };

  const show = useCallback(
    (found: readonly Fault[]): void => {
      form.setFields(byPlace(shown.current).map(({ name }) => ({ name, errors: [] })));
      form.setFields([...byPlace(found)]);
      shown.current = found.map((fault) => ({ ...fault, value: valueAt(form, fault) }));
      setFaults(found);
    },
    [form],
  );

  const requested = (): Values => laidOver(requestOf(tree, form.getFieldsValue(true)), fixed);

  const send = async (): Promise<void> => {
    const answer = await act({ params, request: requested(), ...(ifMatch === undefined ? {} : { ifMatch }) });
    setAsking(false);
    if (answer.ok) return onDone(answer.view);
    if (answer.failure.kind === "refused") show(faultsOfProblem(answer.failure.problem, seen));
    setAttempt((before) => before + 1);
  };

  const issuesIn = (request: Values): readonly Fault[] => {
    const parsed = contract.request.safeParse(request, { reportInput: true });
    return parsed.success ? [] : faultsOfIssues(parsed.error.issues, seen);
  };

  const recheck = (): void => {
    if (shown.current.every((fault) => fault.value === valueAt(form, fault))) return;
    const now = issuesIn(requested());
    show(
      shown.current.flatMap((fault) => {
        if (fault.value === valueAt(form, fault)) return [fault];
        return now.filter(({ at }) => at.join("\n") === fault.at.join("\n"));
      }),
    );
  };

  const check = (): void => {
    const found = issuesIn(requested());
    show(found);
    if (found.length > 0) {
      setAttempt((before) => before + 1);
      return;
    }
    if (confirms) setAsking(true);
    else void send();
  };

  return { form, faults, attempt, failure, acting, asking, check, recheck, send: () => void send(), back: () => setAsking(false) };
};

/** What stands in a form now. */
export const valuesIn = (form: FormInstance<Values>): Values => {
  const values: unknown = form.getFieldsValue(true);
  return isValues(values) ? values : {};
};
