// Sends bodies to an application of each framework; prints status and JSON of the answers.

import express from "express";
import { Hono } from "hono";
import { validator } from "hono/validator";
import { assertSigninForm } from "openwebui-auth-validators";
import * as forExpress from "openwebui-auth-validators/express";
import * as forHono from "openwebui-auth-validators/hono";

const bodies = JSON.parse(process.argv[2]);

function sent(body) {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
  };
}

async function told(answer) {
  const text = await answer.text();
  return [
    answer.status,
    answer.headers.get("Content-Type")?.startsWith("application/json")
      ? JSON.parse(text)
      : null,
  ];
}

async function ofExpress() {
  const app = express();
  app.set("env", "test");
  app.post(
    "/in",
    express.json(),
    forExpress.validBody(assertSigninForm),
    (request, response) => {
      response.json([request.body.email]);
    },
  );
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  const answers = [];
  for (const body of bodies) {
    answers.push(
      await told(await fetch(`http://127.0.0.1:${port}/in`, sent(body))),
    );
  }
  server.closeAllConnections();
  server.close();
  return answers;
}

async function ofHono() {
  const app = new Hono();
  app.post(
    "/in",
    validator("json", forHono.validBody(assertSigninForm)),
    (context) => context.json([context.req.valid("json").email]),
  );
  const answers = [];
  for (const body of bodies)
    answers.push(await told(await app.request("/in", sent(body))));
  return answers;
}

function thrown() {
  const assert = () => {
    throw new Error("other");
  };
  return [forExpress, forHono].map(({ validBody }) => {
    try {
      validBody(assert)({ body: {} }, {}, () => {});
    } catch (error) {
      return error.message;
    }
    return "";
  });
}

process.stdout.write(
  JSON.stringify({
    express: await ofExpress(),
    hono: await ofHono(),
    thrown: thrown(),
  }),
);
