import * as z from "zod";
import type { Json } from "./context-paths.ts";

/** An answer of the service: a body, or the name and words of an AWS error. */
export type Answer = { readonly body: Readonly<Record<string, unknown>> } | { readonly error: string; readonly message: string };

export const refusal = (error: string, message: string): Answer => ({ error, message });

const LARGEST_DATA_BYTES = 262_144;
const ExecutionName = z.string().regex(/^[^\s<>{}[\]?*"#%\\^|~`$&,;:/\p{Cc}]{1,80}$/u);
const JsonText = z.string().refine((text) => Buffer.byteLength(text) <= LARGEST_DATA_BYTES);

export const isExecutionName = (name: string): boolean => ExecutionName.safeParse(name).success;

/** What a JSON text says; undefined when it is no JSON or larger than the service takes (262144 bytes). */
export const readJson = (text: string): { readonly value: Json } | undefined => {
  if (!JsonText.safeParse(text).success) return undefined;
  try {
    return { value: z.json().parse(JSON.parse(text)) };
  } catch {
    return undefined;
  }
};

export const Requests = {
  StartExecution: z.object({ stateMachineArn: z.string(), name: z.string().optional(), input: z.string().default("{}") }),
  DescribeExecution: z.object({ executionArn: z.string() }),
  ListExecutions: z.object({
    stateMachineArn: z.string(),
    statusFilter: z.string().optional(),
    maxResults: z.int().min(0).max(1000).default(100),
    nextToken: z.string().optional(),
  }),
  StopExecution: z.object({ executionArn: z.string(), error: z.string().optional(), cause: z.string().optional() }),
  DescribeStateMachine: z.object({ stateMachineArn: z.string() }),
  SendTaskSuccess: z.object({ taskToken: z.string(), output: z.string() }),
  SendTaskFailure: z.object({ taskToken: z.string(), error: z.string().default(""), cause: z.string().default("") }),
  SendTaskHeartbeat: z.object({ taskToken: z.string() }),
};
