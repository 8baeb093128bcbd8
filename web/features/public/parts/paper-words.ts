import { bilingual } from "../../../language/words.ts";

export const words = bilingual({
  zh: { itemNumber: "序号", itemTitle: "名称", itemText: "说明" },
  en: { itemNumber: "No.", itemTitle: "Name", itemText: "Details" },
});
