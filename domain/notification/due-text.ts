import { addDays, type Instant, localDateOf, startOfDay } from "../kernel/instant.ts";
import type { NotificationLanguage } from "./notification-setting.ts";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const beijing = 8 * 3_600_000;
const minuteFrom = "2026-11-30T".length;
const minuteTo = "2026-11-30T17:30".length;

/** A due time in Beijing as people know it: midnight as 24:00 of the day that ends with it. */
export const dueText = (language: NotificationLanguage, dueAt: Instant): string => {
  const day = localDateOf(dueAt);
  const atMidnight = startOfDay(day) === dueAt;
  const clock = atMidnight ? "24:00" : new Date(Date.parse(dueAt) + beijing).toISOString().slice(minuteFrom, minuteTo);
  const [year = "", month = "", date = ""] = (atMidnight ? addDays(day, -1) : day).split("-");
  return language === "zh"
    ? `${year}年${Number(month)}月${Number(date)}日 ${clock}`
    : `${Number(date)} ${months[Number(month) - 1]} ${year}, ${clock}`;
};
