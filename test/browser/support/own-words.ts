import type { Page } from "playwright-core";
import * as z from "zod";
import { screens } from "../../../web/app/screens.ts";
import { codeCatalogues } from "../../../web/language/code-word.ts";

const Catalogue = z.object({ zh: z.record(z.string(), z.unknown()), en: z.record(z.string(), z.unknown()) });
const Titled = z.object({ title: z.object({ zh: z.string(), en: z.string() }) });
const Pairs = z.record(z.string(), z.tuple([z.string(), z.string()]));
const Modules = z.record(z.string(), z.record(z.string(), z.unknown()));

const valuesOf = (modules: unknown): readonly unknown[] => Object.values(Modules.parse(modules)).flatMap((module) => Object.values(module));

const textsOf = (value: unknown): readonly string[] => (typeof value === "string" ? [value] : []);

/** What the portal itself says in Chinese: its catalogues, the labels of fields and codes, the names of screens and of acts. */
const ownChinese = (): ReadonlySet<string> => {
  const catalogues = valuesOf(import.meta.glob("../../../web/**/*words.ts", { eager: true })).flatMap((value) => {
    const { data } = Catalogue.safeParse(value);
    return data ? Object.values(data.zh).flatMap(textsOf) : [];
  });
  const labels = [...valuesOf(import.meta.glob("../../../web/language/fields/*.ts", { eager: true })), ...codeCatalogues].flatMap(
    (value) => {
      const { data } = Pairs.safeParse(value);
      return data ? Object.values(data).map(([zh]) => zh) : [];
    },
  );
  const titles = [...screens, ...valuesOf(import.meta.glob("../../../domain/**/*contract.ts", { eager: true }))].flatMap((value) => {
    const { data } = Titled.safeParse(value);
    return data ? [data.title.zh] : [];
  });
  return new Set([...catalogues, ...labels, ...titles]);
};

/** The Chinese that a page shows or reads out where it does not say that it is Chinese. A history tells everything as it was written. */
const chineseShown = `(() => {
  const shown = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    if (element.closest("[lang]").lang.startsWith("zh") || element.closest("script, style, .history dd")) continue;
    if (node === element) shown.push(...["aria-label", "title", "placeholder", "alt"].map((name) => element.getAttribute(name)));
    else shown.push(node.data);
  }
  return shown.filter((text) => text && /\\p{Script=Han}/u.test(text)).map((text) => text.trim());
})()`;

/** What the people of the rehearsed year wrote, and what happens to be a word of the portal too. */
const theirs: ReadonlySet<string> = new Set(["重点产业链", "组长", "质量管理", "检验检测", "管理员"]);

let own: ReadonlySet<string> | undefined;

/** Words of the portal that an English page says in Chinese; what people wrote stays as they wrote it. */
export const untranslated = async (page: Page): Promise<readonly string[]> => {
  own ??= ownChinese();
  const known = own;
  return [...new Set(z.array(z.string()).parse(await page.evaluate(chineseShown)))].filter((text) => known.has(text) && !theirs.has(text));
};
