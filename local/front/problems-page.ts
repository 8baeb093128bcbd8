import { isRefusalCode, type RefusalCode, refusals } from "../../domain/refusals.ts";
import { statusOf } from "../../functions/shell/status-of.ts";
import { escapeHtml, page } from "./page.ts";

/** Every code a problem document may carry, with its words; `type` of a problem points here. */
export const problemsPage = (): string =>
  page(
    "不予办理的情形 Problems",
    `
<h1>不予办理的情形 <span lang="en">Problems</span></h1>
<p>每次不予办理都以 <code>application/problem+json</code> 说明原因、依据条款和处理办法。花括号中的内容由具体事项填入。<br>
<span lang="en">Each refusal is an <code>application/problem+json</code> that says why, under which clause, and what to do. Braces are filled from the case.</span></p>
<table><thead><tr><th scope="col">code</th><th scope="col">HTTP</th><th scope="col">原因与办法 <span lang="en">Reason and remedy</span></th></tr></thead>
<tbody>${Object.keys(refusals).filter(isRefusalCode).toSorted().map(row).join("")}${internalRow}</tbody></table>`,
  );

const row = (code: RefusalCode): string => {
  const { title, remedy } = refusals[code];
  return rowOf(code, statusOf(code), `${title.zh}。${remedy.zh}`, `${title.en}. ${remedy.en}`);
};

const rowOf = (code: string, status: number, zh: string, en: string): string =>
  `<tr id="${code}"><th scope="row"><code>${code}</code></th><td>${status}</td><td>${escapeHtml(zh)}<br><span lang="en">${escapeHtml(en)}</span></td></tr>\n`;

const internalRow = rowOf(
  "internal",
  500,
  "系统内部错误。没有写入任何内容，请重试；如仍失败，请提供 correlationId。",
  "Something went wrong on our side. Nothing was written: try again, and quote the correlation id if it persists.",
);
