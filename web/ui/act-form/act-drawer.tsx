import { Button, Drawer } from "antd";
import { lazy, Suspense, useState } from "react";
import { Waiting } from "../../app/waiting.tsx";
import { useLanguage, useWords } from "../../language/language.tsx";
import type { ActFormProps } from "./act-form-props.ts";
import { words } from "./words.ts";

const ActForm = lazy(() => import("./act-form.tsx").then(({ ActForm: part }) => ({ default: part })));

export type ActDrawerProps<View = unknown> = ActFormProps<View> & {
  /** On the button; by default the contract's title. */
  readonly label?: string;
  readonly type?: "primary" | "default";
  /** Said above the form: what the command does, what it needs. */
  readonly lead?: string;
};

/** A button, and behind it the form of a command. Closing keeps what was typed; when it is done the drawer closes and says so. */
export const ActDrawer = <View,>({ label, type = "default", lead, onDone, ...form }: ActDrawerProps<View>) => {
  const w = useWords(words);
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const [done, setDone] = useState(false);
  const title = form.contract.title[language];
  const finish = (view: unknown): void => {
    setOpen(false);
    setDone(true);
    onDone?.(form.contract.view.parse(view));
  };
  const show = (): void => {
    setDone(false);
    setOpen(true);
  };
  return (
    <>
      <Button type={type} onClick={show} aria-haspopup="dialog">
        {label ?? title}
      </Button>
      <span role="status" className="act-beside">
        {done ? w.done : null}
      </span>
      <Drawer open={open} title={title} size="large" onClose={() => setOpen(false)} destroyOnHidden>
        {lead === undefined ? null : <p>{lead}</p>}
        <Suspense fallback={<Waiting />}>
          <ActForm {...form} onDone={finish} />
        </Suspense>
      </Drawer>
    </>
  );
};
