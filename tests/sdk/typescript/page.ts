// What the page does that the browser is shown: it signs in to the mock server and shows the session.

import {
  BadRequestError,
  InvalidRequestError,
  OpenWebUI,
} from "openwebui-auth";

declare const MOCK: string;

const FORM = { email: "ada@example.com", password: "canary-password" };

function shown(title: string, rows: Record<string, string>): void {
  const list = document.createElement("dl");
  for (const [name, value] of Object.entries(rows)) {
    const [term, text] = [
      document.createElement("dt"),
      document.createElement("dd"),
    ];
    term.textContent = name;
    text.textContent = value;
    list.append(term, text);
  }
  const head = document.createElement("h1");
  head.textContent = title;
  document.body.append(head, list);
}

async function refused(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (error) {
    return error;
  }
  return undefined;
}

const client = new OpenWebUI({ baseUrl: MOCK });
const wrong = await refused(() => client.auths.signin(FORM));
await client.auths.signup({ name: "Ada Lovelace", ...FORM });
client.withToken(null);
const session = await client.auths.signin(FORM);
const user = await client.auths.getSessionUser();
const cookie = await refused(() =>
  new OpenWebUI({
    baseUrl: MOCK,
    token: "t",
    carrier: { kind: "cookie", name: "token" },
  }).auths.getSessionUser(),
);
const { version } = await client.server.getVersion();
if (session.next_step === undefined)
  shown(`Signed in to ${version}`, {
    name: session.name,
    email: user.email,
    role: session.role,
    "may export chats": String(session.permissions?.chat.export),
    "first try": String(wrong),
  });
const kept = client.token;
await client.auths.signOut();

Object.assign(globalThis, {
  said: {
    wrong: wrong instanceof BadRequestError && wrong.cause,
    session: "token" in session && session.token === kept,
    email: user.email,
    cookie: cookie instanceof InvalidRequestError,
    token: client.token,
  },
});
