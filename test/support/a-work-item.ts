import { Instant } from "../../domain/kernel/instant.ts";
import type { WorkItem } from "../../domain/work-item/work-item.ts";

/** A work item of a record whose name must never leave. */
export const aWorkItem = (
  over: Partial<Omit<WorkItem, "dueAt" | "openedAt">> & { dueAt?: string | null; openedAt?: string } = {},
): WorkItem => ({
  noun: "acceptance",
  id: "acceptance-1",
  step: "materials_submitted",
  stepVersion: 3,
  index: 0,
  action: "review-materials",
  audience: "role:evaluation-body:officer",
  clause: "7.3.3.1",
  summary: { title: "保密项目甲", unitName: "某测试有限公司" },
  ...over,
  openedAt: Instant.parse(over.openedAt ?? "2026-03-02T01:00:00.000Z"),
  dueAt: over.dueAt === undefined || over.dueAt === null ? null : Instant.parse(over.dueAt),
});
