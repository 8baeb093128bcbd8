import type { ServerResponse } from "node:http";
import type { S3Refusal } from "./refusals.ts";

const escapeXml = (text: string): string => text.replace(/[<>&"'\r\n]/g, (character) => `&#${character.codePointAt(0)};`);

export type Xml = string | readonly (readonly [name: string, content: Xml])[];

/** Elements as text; every value escaped. */
const toXml = (content: Xml): string =>
  typeof content === "string" ? escapeXml(content) : content.map(([name, inner]) => `<${name}>${toXml(inner)}</${name}>`).join("");

/** Sends an XML document with a 200, or the status given. */
export const answerXml = (response: ServerResponse, content: Xml, status = 200): void => {
  response.writeHead(status, { "content-type": "application/xml" }).end(`<?xml version="1.0" encoding="UTF-8"?>\n${toXml(content)}`);
};

/** Sends an S3 error. An answer to HEAD has no body. */
export const answerRefusal = (response: ServerResponse, { status, code, message }: S3Refusal): void =>
  answerXml(
    response,
    [
      [
        "Error",
        [
          ["Code", code],
          ["Message", message],
        ],
      ],
    ],
    status,
  );
