import { type ComponentType, createContext, useContext } from "react";
import type { Contract } from "../../../domain/kernel/contract.ts";
import type { InputProps } from "../inputs/input-props.ts";
import type { Entry } from "./form-tree.ts";

/** An input of a screen's own in place of the one the schema would give. It is handed the value and its position from the form's root. */
export type OwnInput = ComponentType<InputProps & { readonly entry: Entry; readonly at: readonly (string | number)[] }>;

/** What all parts of a form know. */
export type Scene = {
  readonly contract: Pick<Contract, "name" | "path">;
  /** By which the ids of the inputs begin. */
  readonly formName: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly fixed: Readonly<Record<string, unknown>>;
  /** By the names on the way to the input joined by dots, positions left out: `members`, `marks.reason`. */
  readonly inputs: Readonly<Record<string, OwnInput>>;
};

export const SceneContext = createContext<Scene | null>(null);

/** Throws outside a form. */
export const useScene = (): Scene => {
  const scene = useContext(SceneContext);
  if (!scene) throw new Error("no form around this input");
  return scene;
};
