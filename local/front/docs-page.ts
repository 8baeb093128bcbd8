/** The browsable API reference: Swagger UI from its package, started by a script of our own. Nothing is loaded from elsewhere. */
export const docsPage = `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>接口文档 API reference · 质升 Zhisheng</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
<script src="/docs/swagger-ui-bundle.js" defer></script>
<script src="/docs/initializer.js" defer></script>
</head>
<body>
<noscript>请启用脚本，或直接查看 <a href="/openapi.json">openapi.json</a>。Turn scripts on, or read openapi.json.</noscript>
<div id="reference"></div>
</body>
</html>
`;

/** What that page may load and whom it may ask: this server, and the issuer that signs people in. */
export const docsPolicyOf = (issuer: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ${new URL(issuer).origin}`;
