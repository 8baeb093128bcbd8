import type { Contract } from "../../../domain/kernel/contract.ts";

/** What is put on record in front of others and cannot be taken back by who did it. */
const verbs =
  /^(?:submit|publish|announce|approve|award|withdraw|cancel|terminate|remove|revoke|reject|conclude|close|finish|complete|settle|decide|sign|cast|reveal|open|draw|issue|accept|decline|recuse|declare-conflict|confirm|file|return|admit|suspend|reinstate|promote|start|give|leave|notice|take-back|extend)/;

const deciders = /^(?:approver|committee|evaluation-body:(?:approver|committee))$/;

/** Whether a command is shown once more before it is sent: decisions of approvers and steps that cannot be undone. */
export const isIrreversible = ({ name, method, who }: Pick<Contract, "name" | "method" | "who">): boolean =>
  (method === "POST" && who.some((party) => deciders.test(party))) || verbs.test(name);
