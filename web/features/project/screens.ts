import type { Screen } from "../../app/screen.ts";

/** Projects as those outside the body see them: institutions, local authorities, partners and served units (clause 7). */
export const projectScreens: readonly Screen[] = [
  {
    path: "/work/projects",
    title: { zh: "本单位的项目", en: "Our projects" },
    who: ["local-authority", "partner", "service-institution"],
    menu: "projects",
    load: async () => (await import("./own-projects-screen.tsx")).OwnProjectsScreen,
  },
  {
    path: "/work/open-projects",
    title: { zh: "年度项目", en: "Projects of the year" },
    who: ["local-authority", "service-institution"],
    menu: "projects",
    load: async () => (await import("./open-projects-screen.tsx")).OpenProjectsScreen,
  },
  {
    path: "/work/recommendations",
    title: { zh: "推荐项目", en: "Recommend projects" },
    who: ["local-authority", "partner"],
    menu: "projects",
    load: async () => (await import("./recommendations-screen.tsx")).RecommendationsScreen,
  },
  {
    path: "/work/proposals",
    title: { zh: "投标与立项书", en: "Our proposals" },
    who: ["service-institution"],
    menu: "projects",
    load: async () => (await import("./procurement/proposals-screen.tsx")).ProposalsScreen,
  },
  {
    path: "/work/proposals/:id",
    title: { zh: "采购与投标", en: "A procurement" },
    who: ["service-institution", "local-authority"],
    load: async () => (await import("./procurement/procurement-screen.tsx")).ProcurementScreen,
  },
  {
    path: "/work/projects/:id",
    title: { zh: "项目办理", en: "A project" },
    who: ["local-authority", "partner", "service-institution"],
    load: async () => (await import("./project-screen.tsx")).ProjectScreen,
  },
  {
    path: "/work/projects/:id/plan",
    title: { zh: "实施方案", en: "The plan" },
    who: ["service-institution", "local-authority"],
    load: async () => (await import("./plan/plan-screen.tsx")).PlanScreen,
  },
  {
    path: "/work/projects/:id/acceptance",
    title: { zh: "项目验收", en: "Acceptance" },
    who: ["service-institution", "local-authority"],
    load: async () => (await import("./acceptance/own-acceptance-screen.tsx")).OwnAcceptanceScreen,
  },
  {
    path: "/work/satisfaction/:id",
    title: { zh: "评价服务满意情况", en: "How satisfied we are" },
    who: ["unit"],
    load: async () => (await import("./satisfaction-screen.tsx")).SatisfactionScreen,
  },
];
