import * as z from "zod";

const Text = z.object({ zh: z.string().min(1), en: z.string().min(1) });

/** Which text of the standard a cycle, rubric or certificate was made under. */
export const StandardVersion = z.object({
  id: z.string().min(1),
  status: z.enum(["draft_for_comment", "in_force", "replaced"]),
  title: Text,
  publisher: Text,
  scope: Text,
  glossaryVersion: z.int().min(1),
});
export type StandardVersion = z.infer<typeof StandardVersion>;

/** The draft this product is built on (R01). The draft carries no number and no dates, so the id is ours. */
export const standardVersion: StandardVersion = {
  id: "T/HEBQIA-draft-1",
  status: "draft_for_comment",
  title: { zh: "质量提升评价规范（征求意见稿）", en: "Quality improvement evaluation specification (draft for comment)" },
  publisher: { zh: "河北省质量信息协会", en: "Hebei Quality Information Association" },
  scope: {
    zh: "说明如何评价质量提升单位：遵循哪些原则、由谁组织、看哪些要素、走哪些步骤。采用与否由各方自愿。",
    en: "How quality improvement units are evaluated: the principles, who organises it, what is judged, and the steps. Adoption is voluntary.",
  },
  glossaryVersion: 1,
};
