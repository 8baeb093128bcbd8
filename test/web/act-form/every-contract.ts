import type { Contract } from "../../../domain/kernel/contract.ts";

const modules = import.meta.glob("../../../domain/**/*contract.ts", { eager: true });

const isContract = (value: unknown): value is Contract =>
  typeof value === "object" && value !== null && "method" in value && "path" in value && "request" in value && "refusals" in value;

/** Every contract that domain declares. */
const everyContract: readonly Contract[] = Object.values(modules)
  .flatMap((module): readonly unknown[] => (typeof module === "object" && module !== null ? Object.values(module) : []))
  .filter(isContract);

/** What changes something: each needs a form. */
export const everyCommand: readonly Contract[] = everyContract.filter(({ method }) => method !== "GET");
