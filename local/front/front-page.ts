import { page } from "./page.ts";

/** What stands at `/` where the portal is not served: what this is, whom it is for, and where to go on. */
export const frontPage = ({ demoPeople }: { readonly demoPeople: boolean }): string =>
  page(
    "质升 Zhisheng",
    `
<h1>质升 <span lang="en">Zhisheng</span></h1>
<p>本系统供评价机构按年度开展区域质量提升评价：项目征集、推荐与集体研究、公示与异议、确定技术服务机构、组织实施、验收定级和成果推广。
评价机构、县（市、区）主管部门、技术服务机构、企业、专家和监督人员各办其事；社会公众无需登录即可查阅公示并提出异议。</p>
<p lang="en">Zhisheng runs the yearly quality-improvement evaluation of a region: call, recommendation and collective decision, public notice
and objections, choice of service institutions, execution, graded acceptance, and promotion of the results. It is for evaluation bodies, local
authorities, service institutions, firms, experts and supervisors; anyone may read the notices and object without signing in.</p>
<h2>从这里开始 <span lang="en">Where to go</span></h2>
<ul>
<li><a href="/docs">接口文档 <span lang="en">API reference</span></a>（<a href="/openapi.json">openapi.json</a>）</li>
<li><a href="/docs/problems">不予办理的情形与处理办法 <span lang="en">Every refusal, and what to do about it</span></a></li>
<li><a href="/api/public/notices">正在公示的事项 <span lang="en">Public notices, as JSON</span></a></li>
</ul>
${demoPeople ? demoNote : ""}`,
  );

const demoNote = `<p>单机演示版：在<a href="/docs">接口文档</a>中点“Authorize”，选择一位演示人员即可登录；或在终端运行
<code>npm run --silent token -- officer</code> 取得令牌。演示单位和人员均为虚构。<br>
<span lang="en">This is the one-machine edition with demo people: press “Authorize” in the <a href="/docs">API reference</a> and choose one, or run
<code>npm run --silent token -- officer</code>. Organisations and people are invented.</span></p>`;
