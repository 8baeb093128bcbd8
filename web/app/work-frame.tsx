import { QueryClientProvider } from "@tanstack/react-query";
import { ConfigProvider } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import "antd/dist/antd.css";
import "./work.css";
import { useEffect } from "react";
import { Link } from "wouter";
import { useLanguage, useSpeak, useWords } from "../language/language.tsx";
import { keepSelf } from "../session/kept-self.ts";
import { NoticeBar } from "../session/notice-bar.tsx";
import { useSelf } from "../session/self.ts";
import { SessionGate } from "../session/session-gate.tsx";
import { sweepWork } from "../ui/draft/kept-work.ts";
import { fetchAhead } from "./fetch-ahead.ts";
import { keepPortal } from "./keep-portal.ts";
import { queries } from "./queries.ts";
import { ScreenOutlet } from "./screen-outlet.tsx";
import { SignOut } from "./sign-out.tsx";
import { TypeSize } from "./type-size.tsx";
import { words } from "./words.ts";
import { WorkMenu } from "./work-menu.tsx";
import { workScreens } from "./work-screens.ts";

/** The styles are antd's own file, so that the page's policy need not allow styles written by scripts. */
const theme = { zeroRuntime: true, token: { colorPrimary: "#0a4a8f", colorLink: "#0a4a8f", colorInfo: "#0a4a8f", fontSize: 15 } };

/** The frame of the workplace: who is signed in, the menu of what they may do, and the screen. */
export const WorkFrame = () => {
  const language = useLanguage();
  return (
    <QueryClientProvider client={queries}>
      <ConfigProvider theme={theme} locale={language === "zh" ? zhCN : enUS} button={{ autoInsertSpace: false }}>
        <SessionGate>
          <Workplace />
        </SessionGate>
      </ConfigProvider>
    </QueryClientProvider>
  );
};

const Workplace = () => {
  const w = useWords(words);
  useEffect(fetchAhead, []);
  useEffect(keepPortal, []);
  useEffect(() => void sweepWork().catch(() => undefined), []);
  return (
    <div className="work">
      <a className="skip" href="#content">
        {w.skip}
      </a>
      <Head />
      <WorkMenu />
      <main id="content">
        <NoticeBar />
        <ScreenOutlet screens={workScreens} />
      </main>
    </div>
  );
};

const Head = () => {
  const w = useWords(words);
  const language = useLanguage();
  const speak = useSpeak();
  const self = useSelf();
  useEffect(() => {
    if (self) keepSelf(self);
  }, [self]);
  const other = language === "zh" ? "en" : "zh";
  return (
    <header className="head">
      <Link href="/work" className="brand">
        <strong>{w.product}</strong> <span>{w.workplace}</span>
      </Link>
      <div className="tools">
        <Link href="/">{w.publicPages}</Link>
        <TypeSize />
        <button type="button" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => speak(other)}>
          {w.otherLanguage}
        </button>
        {self ? <span className="who">{w.signedInAs([self.name, self.organizationName].filter(Boolean).join(" · "))}</span> : null}
        <SignOut />
      </div>
    </header>
  );
};
