import { Duration, RemovalPolicy, Stack } from "aws-cdk-lib";
import { AccountRecovery, FeaturePlan, Mfa, OAuthScope, UserPool } from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import type { Deployment } from "../regions.ts";
import type { KnownIdentity } from "../stacks/data-stack.ts";
import { acknowledge } from "./acknowledge.ts";

/** A Cognito pool as the issuer: accounts are made by the evaluation body, and each needs a second factor. Not for aws-cn. */
export const userPoolIdentity = (scope: Construct, { name, portalOrigins, awsRegion }: Deployment): KnownIdentity => {
  const pool = new UserPool(scope, "People", {
    selfSignUpEnabled: false,
    signInAliases: { email: true },
    accountRecovery: AccountRecovery.EMAIL_ONLY,
    mfa: Mfa.REQUIRED,
    mfaSecondFactor: { otp: true, sms: false },
    passwordPolicy: {
      minLength: 12,
      requireDigits: true,
      requireLowercase: true,
      requireUppercase: true,
      requireSymbols: true,
      tempPasswordValidity: Duration.days(3),
    },
    featurePlan: FeaturePlan.ESSENTIALS,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(pool, "Threat protection needs the Plus plan; a second factor is required of everyone instead.", "COG3", "COG8");
  const domain = pool.addDomain("SignIn", { cognitoDomain: { domainPrefix: `zhisheng-${name}` } });
  const client = pool.addClient("Portal", {
    generateSecret: false,
    preventUserExistenceErrors: true,
    oAuth: {
      flows: { authorizationCodeGrant: true },
      scopes: [OAuthScope.OPENID, OAuthScope.PROFILE],
      callbackUrls: portalOrigins.flatMap((origin) => [`${origin}/signed-in`, `${origin}/silent-renewal`]),
      logoutUrls: portalOrigins.map((origin) => `${origin}/`),
    },
    accessTokenValidity: Duration.hours(1),
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  });
  return {
    issuer: pool.userPoolProviderUrl,
    audience: client.userPoolClientId,
    clientId: client.userPoolClientId,
    origins: [`https://cognito-idp.${awsRegion}.${Stack.of(scope).urlSuffix}`, domain.baseUrl()],
  };
};
