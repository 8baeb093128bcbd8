import { GetSecretValueCommand, SecretsManagerClient } from "@aws-sdk/client-secrets-manager";

/** A secret setting as it stands, or what the secret holds whose ARN it is. */
export const secretText = async (setting: string): Promise<string> => {
  if (!setting.startsWith("arn:")) return setting;
  const { SecretString } = await new SecretsManagerClient().send(new GetSecretValueCommand({ SecretId: setting }));
  return SecretString ?? "";
};
