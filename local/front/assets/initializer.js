// Shows /openapi.json; signing in goes through the issuer the document names.
window.addEventListener("load", () => {
  const ui = window.SwaggerUIBundle({
    url: "/openapi.json",
    dom_id: "#reference",
    deepLinking: true,
    docExpansion: "none",
    filter: true,
    validatorUrl: null,
    oauth2RedirectUrl: `${window.location.origin}/docs/oauth2-redirect.html`,
  });
  ui.initOAuth({ clientId: "zhisheng-portal", scopes: "openid profile", usePkceWithAuthorizationCodeGrant: true });
});
