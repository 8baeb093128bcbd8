import { StateMachine } from "aws-local-stepfunctions";
import * as z from "zod";

const Failure = z.object({ name: z.string(), message: z.string() });

/** An error as a state machine sees it: `Error` for Retry and Catch, `Cause` for people. */
export type TaskFailure = { readonly error: string; readonly cause: string };

/** What Retry and Catch compare by name. A fresh error, so that nothing else of the thrown one steers the interpreter. */
export const taskError = ({ error, cause }: TaskFailure): Error => {
  const made = new Error(cause);
  made.name = error;
  return made;
};

/** A failure no Retry and no Catch may touch, as the interpreter marks its own. */
export const finalError = (failure: TaskFailure): Error => Object.assign(taskError(failure), { isRetryable: false, isCatchable: false });

/** What a thrown value tells a state machine. */
export const failureOf = (thrown: unknown): TaskFailure => {
  const { data } = Failure.safeParse(thrown);
  return data === undefined ? { error: "Error", cause: String(thrown) } : { error: data.name, cause: data.message };
};

/** The failure that ended an execution: the interpreter wraps it. */
export const failureOfExecution = (thrown: unknown): TaskFailure =>
  failureOf(thrown instanceof Error && thrown.name === "ExecutionError" ? thrown.cause : thrown);

/**
 * The interpreter's own `States.Timeout`. Only an instance of its class is kept from matching `States.TaskFailed`, and the class is not
 * exported: so one is provoked.
 */
export const provokeTimeout = async (): Promise<unknown> => {
  const machine = new StateMachine(
    { StartAt: "Wait", States: { Wait: { Type: "Task", Resource: "", TimeoutSeconds: 0.001, End: true } } },
    { validationOptions: { noValidate: true } },
  );
  try {
    await machine.run({}, { overrides: { taskResourceLocalHandlers: { Wait: () => new Promise(() => undefined) } } }).result;
  } catch (error) {
    if (error instanceof Error) return error.cause;
  }
  throw new Error("the interpreter no longer times out");
};
