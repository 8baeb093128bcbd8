import type { WantedWorkflow, Workflows } from "../../functions/shell/ports.ts";

const nameOf = ({ noun, id, attempt }: WantedWorkflow): string => `${noun}-${id}-${attempt}`;

/** Step Functions as far as the product sees it: executions by name, and the answers their tokens got. */
export const fakeWorkflows = () => {
  const running = new Set<string>();
  const started: string[] = [];
  const answered: string[] = [];
  const workflows: Workflows = {
    start: async (wanted) => {
      if (started.includes(nameOf(wanted))) return;
      started.push(nameOf(wanted));
      running.add(nameOf(wanted));
    },
    isRunning: async (wanted) => running.has(nameOf(wanted)),
    answer: async (token) => {
      if (answered.includes(token)) return "gone";
      answered.push(token);
      return "sent";
    },
  };
  return { workflows, started, answered, kill: (name: string): boolean => running.delete(name) };
};
