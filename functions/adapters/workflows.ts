import {
  DescribeExecutionCommand,
  ExecutionAlreadyExists,
  ExecutionDoesNotExist,
  InvalidToken,
  SendTaskSuccessCommand,
  type SFNClient,
  StartExecutionCommand,
  TaskDoesNotExist,
  TaskTimedOut,
} from "@aws-sdk/client-sfn";
import type { WorkflowName } from "../../domain/kernel/noun.ts";
import type { WantedWorkflow, Workflows } from "../shell/ports.ts";

/** @param machineArns the state machine of each workflow; the names of executions are `<noun>-<id>-<attempt>`, at most 80 characters. */
export const makeWorkflows = (client: SFNClient, machineArns: Readonly<Record<WorkflowName, string>>): Workflows => ({
  start: async (wanted) => {
    const { noun, id, workflow, attempt } = wanted;
    try {
      await client.send(
        new StartExecutionCommand({
          stateMachineArn: machineArns[workflow],
          name: executionName(wanted),
          input: JSON.stringify({ noun, id, attempt }),
        }),
      );
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
    }
  },

  isRunning: async (wanted) => {
    const executionArn = `${machineArns[wanted.workflow].replace(":stateMachine:", ":execution:")}:${executionName(wanted)}`;
    try {
      const { status } = await client.send(new DescribeExecutionCommand({ executionArn }));
      return status === "RUNNING";
    } catch (error) {
      if (error instanceof ExecutionDoesNotExist) return false;
      throw error;
    }
  },

  answer: async (token, output) => {
    try {
      await client.send(new SendTaskSuccessCommand({ taskToken: token, output: JSON.stringify(output) }));
      return "sent";
    } catch (error) {
      if (error instanceof TaskTimedOut || error instanceof TaskDoesNotExist || error instanceof InvalidToken) return "gone";
      throw error;
    }
  },
});

const executionName = ({ noun, id, attempt }: WantedWorkflow): string => `${noun}-${id}-${attempt}`.replaceAll(/[^\w-]/g, "_").slice(-80);
