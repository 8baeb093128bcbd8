/**
 * Stands in for antd's way of writing styles (`@rc-component/util/es/Dom/dynamicCSS`, see web/vite.config.ts): a `<style>` element made by
 * a script is forbidden by the page's policy, a style sheet the script adopts is not. What is returned only carries antd's marks.
 */
const sheets = new Map<string, { readonly sheet: CSSStyleSheet; readonly mark: HTMLStyleElement }>();

/** Puts the rules in place under a key, instead of those that were there before. */
export const updateCSS = (css: string, key: string): HTMLStyleElement => {
  const known = sheets.get(key);
  if (known) {
    known.sheet.replaceSync(css);
    return known.mark;
  }
  const made = { sheet: new CSSStyleSheet(), mark: document.createElement("style") };
  made.sheet.replaceSync(css);
  document.adoptedStyleSheets.push(made.sheet);
  sheets.set(key, made);
  return made.mark;
};

export const removeCSS = (key: string): void => {
  const known = sheets.get(key);
  if (!known) return;
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== known.sheet);
  sheets.delete(key);
};

/** Rules that nobody will change or take away again. */
export const injectCSS = (css: string): HTMLStyleElement => updateCSS(css, css);

/** For antd's own tests; there is no container here. */
export const clearContainerCache = (): void => undefined;
