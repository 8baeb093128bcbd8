const name = "zhisheng-tab";
let made = "";

/** The name of this window, kept over a reload, so that it goes on with its own drafts. */
export const thisTab = (): string => {
  if (made !== "") return made;
  try {
    made = sessionStorage.getItem(name) ?? crypto.randomUUID();
    sessionStorage.setItem(name, made);
  } catch {
    made = crypto.randomUUID();
  }
  return made;
};
