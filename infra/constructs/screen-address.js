// Runs at CloudFront before the bucket is asked: every screen of the portal is index.html, every file is itself. Files lie at the top or
// below assets; a screen's address may hold a dot further down, as that of clause 6.1.3 does.
// biome-ignore lint/correctness/noUnusedVariables: CloudFront calls it by this name.
function handler(event) {
  const request = event.request;
  if (!/^\/(assets\/|[^/]*\.[^/]*$)/.test(request.uri)) request.uri = "/index.html";
  return request;
}
