import { Duration, RemovalPolicy } from "aws-cdk-lib";
import { AccountRecovery, FeaturePlan, Mfa, UserPool } from "aws-cdk-lib/aws-cognito";
import type { Construct } from "constructs";
import type { Deployment, Identity } from "../regions.ts";
import { acknowledge } from "./acknowledge.ts";

/** A Cognito pool as the issuer: accounts are made by the evaluation body, and each needs a second factor. Not for aws-cn. */
export const userPoolIdentity = (scope: Construct, { name, portalOrigins }: Deployment): Identity => {
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
  pool.addDomain("SignIn", { cognitoDomain: { domainPrefix: `zhisheng-${name}` } });
  const client = pool.addClient("Portal", {
    generateSecret: false,
    preventUserExistenceErrors: true,
    oAuth: { flows: { authorizationCodeGrant: true }, callbackUrls: [...portalOrigins], logoutUrls: [...portalOrigins] },
    idTokenValidity: Duration.hours(1),
    refreshTokenValidity: Duration.hours(12),
  });
  return { issuer: pool.userPoolProviderUrl, audience: client.userPoolClientId };
};
