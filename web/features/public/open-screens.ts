import type { Screen } from "../../app/screen.ts";

const open = { who: [] } as const;
/** Stands in the navigation, in the order of this table. */
const listed = { ...open, menu: "mine" } as const;

/** What anyone may read without signing in, the list of these pages itself left out. */
export const openScreens: readonly Screen[] = [
  {
    ...listed,
    path: "/",
    title: { zh: "首页", en: "Home" },
    load: async () => (await import("./home/home-screen.tsx")).HomeScreen,
  },
  {
    ...listed,
    path: "/calls",
    title: { zh: "项目通知", en: "Calls" },
    load: async () => (await import("./call/calls-screen.tsx")).CallsScreen,
  },
  {
    ...open,
    path: "/calls/:id",
    title: { zh: "项目通知", en: "Call" },
    load: async () => (await import("./call/call-screen.tsx")).CallScreen,
  },
  {
    ...listed,
    path: "/notices",
    title: { zh: "公示", en: "Notices" },
    load: async () => (await import("./notice/notices-screen.tsx")).NoticesScreen,
  },
  {
    ...open,
    path: "/notices/:id",
    title: { zh: "公示", en: "Notice" },
    load: async () => (await import("./notice/notice-screen.tsx")).NoticeScreen,
  },
  {
    ...open,
    path: "/objections",
    title: { zh: "查询异议", en: "Follow an objection" },
    load: async () => (await import("./objection/follow-screen.tsx")).FollowScreen,
  },
  {
    ...open,
    path: "/objections/:id",
    title: { zh: "查询异议", en: "Follow an objection" },
    load: async () => (await import("./objection/follow-screen.tsx")).FollowScreen,
  },
  {
    ...listed,
    path: "/announcements",
    title: { zh: "公告", en: "Announcements" },
    load: async () => (await import("./announcement/announcements-screen.tsx")).AnnouncementsScreen,
  },
  {
    ...open,
    path: "/announcements/:id",
    title: { zh: "公告", en: "Announcement" },
    load: async () => (await import("./announcement/announcement-screen.tsx")).AnnouncementScreen,
  },
  {
    ...listed,
    path: "/draws",
    title: { zh: "专家抽取", en: "Draws" },
    load: async () => (await import("./draw/draws-screen.tsx")).DrawsScreen,
  },
  {
    ...open,
    path: "/draws/:id",
    title: { zh: "专家抽取记录", en: "Draw" },
    load: async () => (await import("./draw/draw-screen.tsx")).DrawScreen,
  },
  {
    ...listed,
    path: "/results",
    title: { zh: "结果查询", en: "Results" },
    load: async () => (await import("./result/results-screen.tsx")).ResultsScreen,
  },
  {
    ...open,
    path: "/results/:id",
    title: { zh: "评价结果", en: "Result" },
    load: async () => (await import("./result/result-screen.tsx")).ResultScreen,
  },
  {
    ...listed,
    path: "/experts",
    title: { zh: "专家名单", en: "Experts" },
    load: async () => (await import("./expert/experts-screen.tsx")).ExpertsScreen,
  },
  {
    ...listed,
    path: "/rubrics",
    title: { zh: "评分细则", en: "Rubrics" },
    load: async () => (await import("./rubric/rubrics-screen.tsx")).RubricsScreen,
  },
  {
    ...open,
    path: "/rubrics/:id",
    title: { zh: "评分细则", en: "Rubric" },
    load: async () => (await import("./rubric/rubric-screen.tsx")).RubricScreen,
  },
  {
    ...listed,
    path: "/cases",
    title: { zh: "案例库", en: "Cases" },
    load: async () => (await import("./entry/entries-screen.tsx")).EntriesScreen,
  },
  {
    ...open,
    path: "/cases/:id",
    title: { zh: "案例", en: "Case" },
    load: async () => (await import("./entry/entry-screen.tsx")).EntryScreen,
  },
  {
    ...listed,
    path: "/standard",
    title: { zh: "标准条款", en: "Standard" },
    load: async () => (await import("./standard/standard-screen.tsx")).StandardScreen,
  },
  {
    ...listed,
    path: "/eligibility",
    title: { zh: "参评自查", en: "May we apply?" },
    load: async () => (await import("./eligibility/eligibility-screen.tsx")).EligibilityScreen,
  },
  {
    ...listed,
    path: "/verify",
    title: { zh: "回执核验", en: "Check a receipt" },
    load: async () => (await import("./receipt/verify-screen.tsx")).VerifyScreen,
  },
  {
    ...open,
    path: "/privacy",
    title: { zh: "个人信息保护", en: "Personal data" },
    load: async () => (await import("./about/privacy-screen.tsx")).PrivacyScreen,
  },
  {
    ...open,
    path: "/accessibility",
    title: { zh: "无障碍说明", en: "Accessibility" },
    load: async () => (await import("./about/accessibility-screen.tsx")).AccessibilityScreen,
  },
];
