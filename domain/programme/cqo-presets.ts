/** Conditions for a chief quality officer that some places publish, offered to the evaluation body as a starting point for `cqo` (6.2.4). */
export type CqoPreset = {
  readonly id: string;
  readonly zh: string;
  readonly en: string;
  readonly appointedInWriting: boolean;
  readonly minYears: number;
  readonly trained: boolean;
  readonly education: { readonly zh: string; readonly en: string } | null;
};

export const cqoPresets: readonly CqoPreset[] = [
  { id: "default", zh: "通用", en: "General", appointedInWriting: true, minYears: 3, trained: true, education: null },
  {
    id: "hubei",
    zh: "湖北",
    en: "Hubei",
    appointedInWriting: false,
    minYears: 3,
    trained: false,
    education: { zh: "中级职称或本科", en: "Mid-level title or bachelor's degree" },
  },
  {
    id: "zhangzhou_large_medium",
    zh: "漳州（大中型企业）",
    en: "Zhangzhou (large and medium firms)",
    appointedInWriting: true,
    minYears: 5,
    trained: true,
    education: { zh: "本科", en: "Bachelor's degree" },
  },
  {
    id: "zhangzhou_small",
    zh: "漳州（小微企业）",
    en: "Zhangzhou (small firms)",
    appointedInWriting: true,
    minYears: 3,
    trained: true,
    education: { zh: "大专或职业教育", en: "Vocational education" },
  },
];
