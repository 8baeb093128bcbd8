import { useLanguage, useWords } from "../../language/language.tsx";
import type { SettingChange } from "./edit-settings.ts";
import { settingText } from "./setting-text.ts";
import { words } from "./words.ts";

/** What a revision changes: each setting as it is and as it would be. */
export const ChangesTable = ({ changes }: { readonly changes: readonly SettingChange[] }) => {
  const w = useWords(words);
  const language = useLanguage();
  if (changes.length === 0) return null;
  return (
    <details open={changes.length <= 6}>
      <summary>{w.changes(changes.length)}</summary>
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">{w.setting}</th>
            <th scope="col">{w.from}</th>
            <th scope="col">{w.to}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ setting, from, to }) => (
            <tr key={setting.key}>
              <th scope="row">{setting[language]}</th>
              <td>{settingText(language, setting, from)}</td>
              <td>
                <strong>{settingText(language, setting, to)}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
};
