import { Link, useLocation } from "wouter";
import { publicScreens } from "../features/public/screens.ts";
import { useLanguage, useSpeak, useWords } from "../language/language.tsx";
import { useSession } from "../session/session-context.ts";
import { ScreenOutlet } from "./screen-outlet.tsx";
import { TypeSize } from "./type-size.tsx";
import { words } from "./words.ts";

/** The frame of the pages anyone may read: what they are, the way to each of them, and what a site must tell at its foot. */
export const PublicFrame = () => {
  const w = useWords(words);
  return (
    <div className="public">
      <a className="skip" href="#content">
        {w.skip}
      </a>
      <header className="masthead">
        <div className="bar">
          <Link href="/" className="brand">
            <strong>{w.product}</strong> <span>{w.tagline}</span>
          </Link>
          <Tools />
        </div>
        <Navigation />
      </header>
      <main id="content">
        <ScreenOutlet screens={publicScreens} />
      </main>
      <Foot />
    </div>
  );
};

const Tools = () => {
  const w = useWords(words);
  const language = useLanguage();
  const speak = useSpeak();
  const other = language === "zh" ? "en" : "zh";
  return (
    <div className="tools">
      <TypeSize />
      <button type="button" lang={other === "zh" ? "zh-CN" : "en"} onClick={() => speak(other)}>
        {w.otherLanguage}
      </button>
      <Link href="/work" className="sign-in">
        {w.signIn}
      </Link>
    </div>
  );
};

const Navigation = () => {
  const w = useWords(words);
  const language = useLanguage();
  const [location] = useLocation();
  const isHere = (path: string): boolean => (path === "/" ? location === "/" : location === path || location.startsWith(`${path}/`));
  return (
    <nav className="sections" aria-label={w.navigation}>
      <ul>
        {publicScreens
          .filter(({ menu }) => menu !== undefined)
          .map(({ path, title }) => (
            <li key={path}>
              <Link href={path} aria-current={isHere(path) ? "page" : undefined}>
                {title[language]}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
};

const Foot = () => {
  const w = useWords(words);
  const { settings } = useSession();
  const { body, contact, icpFiling, securityFiling, demo } = settings;
  return (
    <footer className="foot">
      <ul>
        {body === null ? null : <li>{body}</li>}
        {contact === null ? null : <li>{w.contact(contact)}</li>}
        {icpFiling === null ? null : (
          <li>
            <a href="https://beian.miit.gov.cn/" rel="noreferrer">
              {icpFiling}
            </a>
          </li>
        )}
        {securityFiling === null ? null : <li>{securityFiling}</li>}
        <li>
          <Link href="/privacy">{w.privacy}</Link>
        </li>
        <li>
          <Link href="/accessibility">{w.accessibility}</Link>
        </li>
        <li>
          <Link href="/pages">{w.allPages}</Link>
        </li>
        {demo ? <li>{w.demo}</li> : null}
      </ul>
    </footer>
  );
};
