import { bilingual } from "../../../language/words.ts";

/** The headings of what the site says about itself; each text is paragraphs, one a line. */
export const words = bilingual({
  zh: {
    "privacy.title": "个人信息保护",
    "privacy.lead": "本页说明本系统收集和保存哪些个人信息、为什么、保存多久，以及您的权利（《个人信息保护法》第十七条）。",
    "privacy.who": "谁在处理",
    "privacy.whoText": (body: string) =>
      `处理者是${body}。本系统只服务于质量提升评价，一套系统只有一个评价机构，不向其他机构提供个人信息，不用于营销，不作自动化决定：机器只计算，评价结论都由人作出。`,
    theBody: "本评价机构",
    "privacy.kept": "收集哪些信息、为什么",
    "privacy.keptText":
      "办事人员（评价机构、单位、技术服务机构、各地相关部门、监督部门）：姓名、所在单位、职责、账号标识，用于确认谁有权办理、谁作了决定。利害关系申报，用于回避（标准第 4 章、5.3）。\n专家：姓名、所在单位、专业领域、职称、从业年限、出生年份、证明文件、培训和考核记录，用于遴选、培训、考核、使用和动态管理（5.3）。不收集身份证号码。\n申请单位的材料以单位信息为主；材料中不得填写个人薪酬，系统会提示删去。\n提出异议的人：姓名（名称）和联系方式，只用于答复。加密保存，只有经办异议的人员在写明理由后才能查看，每次查看都有记录。匿名异议不收集姓名。\n每次办理都记下：谁、何时、办了什么、依据哪一条。这是评价公正的凭据，任何人不能改动。",
    "privacy.public": "公开哪些信息",
    "privacy.publicText":
      "公示、公告只列单位和机构的名称，不列个人姓名。专家姓名只在本人同意后公开，本人可以随时登录撤回，撤回后立即不再显示。专家抽取记录用代码表示。案例只在相关机构同意后公开，不显示经办人。",
    "privacy.device": "保存在您设备上的内容",
    "privacy.deviceText":
      "浏览公众页面不需要登录，不使用跟踪技术，不加载任何第三方内容。语言、字号的选择和没有提交的草稿保存在您自己的设备上；异议人的姓名和联系方式关闭页面即清除。登录时，身份认证服务会使用必需的 Cookie。",
    "privacy.long": "保存多久",
    "privacy.longText":
      "评价、采购和验收的记录是档案，保存期限按档案和采购的规定执行：使用财政资金的采购文件自采购结束起至少十五年；其余按评价机构的档案保管期限。系统不自动删除这些记录。云端运行日志保存十三个月（法律要求不少于六个月）。",
    "privacy.rights": "您的权利",
    "privacy.rightsText":
      "您可以登录查看本人的账号信息和专家资料，申报或更正利害关系，撤回公开姓名的同意；要求更正、复制、删除或者说明处理规则的，请与下面的联系人联系。因档案和监督的法定要求不能删除的，我们会说明理由，并停止除保存和保护之外的处理。",
    "privacy.safe": "怎样保护",
    "privacy.safeText":
      "传输加密；异议人的身份等内容在数据库中再加密；权限按职责和记录逐条判断，默认不允许；上传的文件检查合格后才能打开，下载链接六十秒失效；每次变更环环相扣，改动会被发现。",
    "privacy.contact": "联系方式",
    noContact: "评价机构尚未填写联系方式，请通过其对外公布的电话或地址联系。",
    "access.title": "无障碍说明",
    "access.lead": "本网站按《无障碍环境建设法》的要求建设，目标是符合 WCAG 2.1 AA 级。",
    "access.can": "已经做到的",
    "access.canText":
      "全部页面可以只用键盘操作，焦点清楚可见，每页可以直接跳到正文。\n读屏软件能读出标题层级、表格的表头、输入项的名称和错误；保存、提交和核对的结果会自动读出。\n状态都用文字说明，不只靠颜色；文字与背景的对比度不低于 4.5:1。\n页面顶部可以切换大字；浏览器放大到 400% 或在 360 像素宽的手机上，内容不丢失。\n年度过程图旁有同样内容的文字。公示、公告可以按公文格式打印。\n中英文可切换，以中文发布的内容在英文页面上标明了语言。",
    "access.cannot": "还做不到的",
    "access.cannotText":
      "单位和机构上传的附件由其自行制作，可能不便于读屏软件阅读。需要其他格式的，请与我们联系。\n专家抽取记录、指纹等内容是长串的字符，读屏时较长。",
    "access.tested": "怎样检查",
    "access.testedText": "每次更新前，用自动化工具（axe）检查每个页面的中英文两个版本和宽窄两种屏幕，不允许有严重问题，并检查键盘操作。",
    "access.contact": "遇到困难怎么办",
    "pages.title": "全部页面",
    "pages.lead": "不用登录就能看的页面。",
    "pages.work": "登录后的办事大厅",
  },
  en: {
    "privacy.title": "Personal data",
    "privacy.lead":
      "Which personal data this system keeps, why and for how long, and your rights (Personal Information Protection Law, article 17).",
    "privacy.who": "Who is responsible",
    "privacy.whoText": (body: string) =>
      `Responsible: ${body}. The system serves the evaluation alone; each installation has one evaluation body. Personal data is not given to others, not used for advertising, and no decision is made by machine: it only computes, people decide.`,
    theBody: "this evaluation body",
    "privacy.kept": "What is kept, and why",
    "privacy.keptText":
      "Those who act here (evaluation body, units, service institutions, local authorities, supervisors): name, organisation, duties and account, to know who may act and who decided. Declared relations, for recusal (clauses 4 and 5.3).\nExperts: name, employer, fields, title, years in the field, year of birth, proof, training and appraisals, for admission, training, appraisal, assignment and dynamic management (5.3). No identity number is asked for.\nApplications are about the unit; pay of individuals must not be in them, and the system says so when it is.\nWhoever objects: name and contact, for the reply alone. They are kept encrypted; only those who handle the objection can open them, giving a reason, and each opening is recorded. Anonymous objections hold no name.\nEvery act is recorded: who, when, what, on which clause. It is the proof of fairness, and nobody can alter it.",
    "privacy.public": "What is published",
    "privacy.publicText":
      "Notices and announcements name organisations, not persons. Experts are named only if they agree; they can take that back at any time, at once. Draws are published in codes. Cases are published only with the consent of the institution concerned, without persons.",
    "privacy.device": "What is kept on your device",
    "privacy.deviceText":
      "Public pages need no login, track nobody and load nothing from elsewhere. Your language, type size and unsent drafts are kept on your own device; an objector's name and contact only until the page is closed. To sign in, the identity service uses the cookies it needs.",
    "privacy.long": "For how long",
    "privacy.longText":
      "Records of evaluation, procurement and acceptance are archives, kept as the rules of archives and procurement say: papers of procurement with fiscal money for at least fifteen years, others for the body's own terms. The system deletes none of them by itself. Logs of the cloud edition are kept for thirteen months (the law asks for at least six).",
    "privacy.rights": "Your rights",
    "privacy.rightsText":
      "Signed in, you can see your account and expert profile, declare or correct relations, and take back the consent to be named. To have data corrected, copied, deleted or explained, write to the contact below. Where archives or supervision forbid deletion we will say why, and do nothing with the data but keep and protect it.",
    "privacy.safe": "How it is protected",
    "privacy.safeText":
      "Encrypted on its way; the identity of objectors and the like encrypted once more in the database; rights are judged record by record and denied by default; uploads can be opened only after a check, by links that live for sixty seconds; every change is chained to the one before, so that tampering shows.",
    "privacy.contact": "Contact",
    noContact: "The evaluation body has not given a contact yet; use the telephone or address it publishes.",
    "access.title": "Accessibility",
    "access.lead": "This site is built to the Law on Barrier-free Environments and aims at WCAG 2.1 AA.",
    "access.can": "What works",
    "access.canText":
      "Every page works by keyboard alone, with a visible focus and a way straight to the content.\nScreen readers get headings, table headers, names of fields and errors; results of saving, sending and checking are read out.\nStatus is said in words, not by colour alone; contrast is at least 4.5:1.\nLarge type can be switched on at the top; nothing is lost at 400% zoom or on a phone 360 pixels wide.\nThe picture of the year is told in words beside it. Notices and announcements print as official papers.\nChinese and English can be switched; what is published in Chinese is marked as such on English pages.",
    "access.cannot": "What does not yet",
    "access.cannotText":
      "Files that units and institutions upload are their own make and may not suit screen readers. Ask us for another format.\nRecords of draws and fingerprints are long strings of characters, tedious to hear.",
    "access.tested": "How it is tested",
    "access.testedText":
      "Before each release a tool (axe) checks every page in both languages, wide and narrow, and nothing serious may be found; keyboard use is tested as well.",
    "access.contact": "If something does not work for you",
    "pages.title": "All pages",
    "pages.lead": "What can be read without signing in.",
    "pages.work": "The workplace, after signing in",
  },
});
