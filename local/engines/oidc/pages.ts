import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import type { Person } from "./people.ts";

const escapeHtml = (text: string): string => text.replace(/[<>&"']/g, (character) => `&#${character.codePointAt(0)};`);

const STYLE = `
  body { font-family: system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem; color: #1f1f1f; }
  ul { list-style: none; padding: 0; display: grid; gap: .5rem; }
  button { font: inherit; width: 100%; text-align: left; padding: .75rem 1rem; border: 1px solid #8c8c8c; border-radius: .375rem; background: #fff; cursor: pointer; }
  button:hover, button:focus-visible { border-color: #0958d9; outline: 2px solid #0958d9; }
  small { display: block; color: #595959; }`;

const page = (title: string, body: string, nonce: string): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style nonce="${nonce}">${STYLE}</style></head>
<body><main><h1>${title}</h1>${body}</main></body>
</html>
`;

/** Headers of a page that may load nothing, run nothing, and send its form only where it must. */
const headersOf = (nonce: string, formTargets: readonly string[]) => ({
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": `default-src 'none'; style-src 'nonce-${nonce}'; form-action 'self' ${formTargets.join(" ")}; frame-ancestors 'none'; base-uri 'none'`,
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
});

const newNonce = (): string => randomBytes(16).toString("base64");

/** The page on which one chooses whom to be. `formTargets` are the origins the answer may lead back to. */
export const sendPeoplePage = (response: ServerResponse, people: readonly Person[], formTargets: readonly string[]): void => {
  const button = ({ sub, name, hint }: Person) =>
    `<li><button name="sub" value="${escapeHtml(sub)}">${escapeHtml(name)}<small>${escapeHtml(hint)}</small></button></li>`;
  const note =
    '<p>这是单机版的演示身份，不验证口令。<br><span lang="en">Demo identities of the one-machine edition; no password is asked.</span></p>';
  const nonce = newNonce();
  response.writeHead(200, headersOf(nonce, formTargets));
  response.end(page("请选择登录身份 · Sign in as", `${note}<form method="post"><ul>${people.map(button).join("")}</ul></form>`, nonce));
};

export const sendProblemPage = (response: ServerResponse, status: number, problem: string): void => {
  const nonce = newNonce();
  response.writeHead(status, headersOf(nonce, []));
  response.end(page("无法登录 · Cannot sign in", `<p>${escapeHtml(problem)}</p>`, nonce));
};

/** The document around a form the provider made, for signing out. `atOnce` presses its button by script. */
export const signOutPage = (form: string, atOnce: boolean, formTargets: readonly string[]) => {
  const nonce = newNonce();
  const button = '<ul><li><button form="op.logoutForm" name="logout" value="yes">退出 · Sign out</button></li></ul>';
  const press = atOnce ? `<script nonce="${nonce}">document.querySelector("button").click()</script>` : "";
  const { "content-security-policy": policy, ...others } = headersOf(nonce, formTargets);
  return {
    html: page("退出登录 · Sign out", `${form}${button}${press}`, nonce),
    headers: { ...others, "content-security-policy": `${policy}; script-src 'nonce-${nonce}'` },
  };
};

export const signedOutPage = (): string => page("已退出 · Signed out", "<p>可以关闭此页。</p>", "");

export const problemPage = (problem: string): string => page("无法登录 · Cannot sign in", `<p>${escapeHtml(problem)}</p>`, "");
