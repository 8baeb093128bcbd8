import { listMessages } from "../../../domain/notification/contract.ts";
import { everyMember } from "../../../domain/work-item/contract.ts";
import type { Screen } from "../../app/screen.ts";

export const notificationScreens: readonly Screen[] = [
  {
    path: "/work/notifications",
    title: { zh: "通知设置", en: "Notifications" },
    who: everyMember,
    menu: "mine",
    load: async () => (await import("./notifications-screen.tsx")).NotificationsScreen,
  },
  {
    path: "/work/messages",
    title: { zh: "通知发送记录", en: "Log of messages" },
    who: listMessages.who,
    menu: "settings",
    load: async () => (await import("./messages-screen.tsx")).MessagesScreen,
  },
];
