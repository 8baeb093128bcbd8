import { useState } from "react";
import { Link, useLocation } from "wouter";
import { isParty } from "../../domain/member/actor.ts";
import { useLanguage, useWords } from "../language/language.tsx";
import { useActor } from "../session/self.ts";
import { words as menuWords } from "./menu-words.ts";
import type { MenuGroup } from "./screen.ts";
import { words } from "./words.ts";
import { workScreens } from "./work-screens.ts";

const groups: readonly MenuGroup[] = ["mine", "cycle", "projects", "units", "support", "experts", "results", "settings"];

/** The way to every screen that the member may open; on a narrow screen it folds away. */
export const WorkMenu = () => {
  const w = useWords(words);
  const m = useWords(menuWords);
  const [open, setOpen] = useState(false);
  const actor = useActor();
  const mine = actor ? workScreens.filter(({ menu, who }) => menu !== undefined && isParty(actor, who)) : [];
  return (
    <div className={open ? "menu open" : "menu"}>
      <button type="button" className="menu-button" aria-expanded={open} aria-controls="work-menu" onClick={() => setOpen(!open)}>
        {m.menu}
      </button>
      <nav id="work-menu" aria-label={w.navigation}>
        {groups.map((group) => (
          <MenuPart key={group} title={m[group]} screens={mine.filter(({ menu }) => menu === group)} close={() => setOpen(false)} />
        ))}
      </nav>
    </div>
  );
};

type PartProps = { readonly title: string; readonly screens: typeof workScreens; readonly close: () => void };

const MenuPart = ({ title, screens, close }: PartProps) => {
  const language = useLanguage();
  const [location] = useLocation();
  if (screens.length === 0) return null;
  const here = (path: string): boolean => (path === "/work" ? location === path : location === path || location.startsWith(`${path}/`));
  return (
    <div className="menu-part">
      <p>{title}</p>
      <ul>
        {screens.map(({ path, title: name }) => (
          <li key={path}>
            <Link href={path} aria-current={here(path) ? "page" : undefined} onClick={close}>
              {name[language]}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
};
