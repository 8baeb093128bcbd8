/** What a dimension looks like from the lowest band to the highest, in both languages. */
type Levels = readonly (readonly [zh: string, en: string])[];

/** How good the way of working is (17 points of 6.1–6.5): our own words, general enough for any point. */
export const processWords = {
  approach: [
    ["没有方法或仅有零星做法", "there is no method, or only scattered practice"],
    ["开始有方法，主要针对已出现的问题", "a method begins to show, mostly as a response to problems"],
    ["有基本适用的方法", "a method that fits the basic need is in place"],
    ["有系统、有效的方法，回应该项的主要要求", "an effective, systematic method answers the main demands of the point"],
    ["有系统、有效的方法，回应该项的各项要求", "an effective, systematic method answers every demand of the point"],
    ["方法系统、有效、完整，可供他人学习", "the method is systematic, effective, complete, and others could learn from it"],
  ],
  deployment: [
    ["几乎没有展开", "it is hardly carried out anywhere"],
    ["只在个别部门展开", "it is carried out in single departments"],
    ["在若干部门展开，多处刚起步", "it is carried out in several departments, in many only lately"],
    ["大部分部门展开，个别处程度不一", "most departments carry it out, with differences here and there"],
    ["各部门普遍展开，没有明显缺口", "all departments carry it out, without notable gaps"],
    ["全面、一致、稳定地展开", "it is carried out fully, evenly and steadily everywhere"],
  ],
  learning: [
    ["看不到改进", "no improvement is to be seen"],
    ["问题出现后才改进", "improvement follows only on problems"],
    ["开始定期检查并改进", "regular checks and improvement have begun"],
    ["依据事实定期评价，主要过程有改进", "the main processes are reviewed on facts and improved"],
    ["评价、改进、分享成为日常，有创新", "review, improvement and sharing are routine, with some innovation"],
    ["以事实为据的改进与创新遍及全单位", "improvement and innovation based on facts run through the whole unit"],
  ],
  integration: [
    ["各做各的，与单位目标无关", "people work apart, without tie to the unit's aims"],
    ["部门之间靠临时协调", "departments are tied together only case by case"],
    ["开始与单位的基本需要相配合", "it begins to match the basic needs of the unit"],
    ["与单位的主要需要相配合", "it matches the main needs of the unit"],
    ["与现在和将来的需要相结合", "it is joined to present and coming needs"],
    ["与现在和将来的需要紧密结合，相互促进", "it is closely joined to present and coming needs, each furthering the other"],
  ],
} as const satisfies Readonly<Record<string, Levels>>;

/** How good the figures are (the five groups of 6.6). */
export const resultWords = {
  level: [
    ["没有结果或水平低", "there are no results, or poor ones"],
    ["少数指标水平较好", "a few figures are fair"],
    ["部分重要指标水平较好", "some important figures are good"],
    ["大部分重要指标水平良好", "most important figures are good"],
    ["重要指标水平良好至优秀", "the important figures are good to excellent"],
    ["重要指标水平优秀", "the important figures are excellent"],
  ],
  trend: [
    ["没有趋势数据或多为不利趋势", "no trend is given, or most trends are adverse"],
    ["给出部分趋势，有的不利", "some trends are given, some of them adverse"],
    ["部分重要指标趋势有利", "some important figures move the right way"],
    ["大部分重要指标趋势有利", "most important figures move the right way"],
    ["有利趋势多数得以保持", "favourable trends have mostly been kept up"],
    ["有利趋势持续保持，波动有解释", "favourable trends have been kept up throughout, and swings are explained"],
  ],
  comparison: [
    ["没有对比", "nothing is compared"],
    ["对比很少", "little is compared"],
    ["开始与同行或标杆对比", "comparison with peers or benchmarks has begun"],
    ["部分指标达到同行良好水平", "some figures reach the level of good peers"],
    ["多数指标优于同行良好水平", "many figures are better than good peers"],
    ["多个指标居行业领先", "several figures lead the industry"],
  ],
  integration: [
    ["没有反映重要方面", "nothing of importance is shown"],
    ["只反映少数重要方面", "only a few matters of importance are shown"],
    ["反映部分主要要求", "some main demands are shown"],
    ["反映主要顾客、过程和计划的要求", "the main demands of customers, processes and plans are shown"],
    ["反映大部分顾客、过程和计划的要求", "most demands of customers, processes and plans are shown"],
    ["全面反映顾客、过程和计划的要求", "the demands of customers, processes and plans are shown in full"],
  ],
} as const satisfies Readonly<Record<string, Levels>>;
