import { type ComponentType, lazy, Suspense, useEffect, useRef } from "react";
import { Route, Switch, useLocation } from "wouter";
import { useLanguage, useWords } from "../language/language.tsx";
import { NotFound } from "./not-found.tsx";
import type { Screen } from "./screen.ts";
import { ScreenFault } from "./screen-fault.tsx";
import { Waiting } from "./waiting.tsx";
import { words } from "./words.ts";

const parts = new WeakMap<Screen, ComponentType>();

const partOf = (screen: Screen): ComponentType => {
  const known = parts.get(screen);
  if (known) return known;
  const made = lazy(async () => ({ default: await screen.load() }));
  parts.set(screen, made);
  return made;
};

/** Shows the screen whose address is open, its code fetched when it is first shown. */
export const ScreenOutlet = ({ screens }: { readonly screens: readonly Screen[] }) => {
  const [location] = useLocation();
  return (
    <ScreenFault key={location}>
      <Suspense fallback={<Waiting />}>
        <Switch>
          {screens.map((screen) => (
            <Route key={screen.path} path={screen.path}>
              <Shown screen={screen} />
            </Route>
          ))}
          <Route>
            <NotFound />
          </Route>
        </Switch>
      </Suspense>
    </ScreenFault>
  );
};

/** Tells the browser and screen readers which screen has come, and leads the keyboard to its beginning. */
const Shown = ({ screen }: { readonly screen: Screen }) => {
  const language = useLanguage();
  const { product } = useWords(words);
  const top = useRef<HTMLDivElement>(null);
  const Part = partOf(screen);
  useEffect(() => {
    document.title = `${screen.title[language]} · ${product}`;
  }, [screen, language, product]);
  useEffect(() => {
    top.current?.focus({ preventScroll: true });
    if (location.hash === "") scrollTo(0, 0);
  }, []);
  return (
    <div ref={top} tabIndex={-1} className="screen">
      <Part />
    </div>
  );
};
