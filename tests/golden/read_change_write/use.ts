// What was read and would be lost is written back.
import assert from "node:assert/strict";
import { inspect } from "node:util";
import { Golden, toMailerForm } from "golden_read_change_write";
import { Server } from "../server.js";

const KEPT = {
  host: "mx",
  port: 587,
  password: "s3cret",
  footer: "Bye",
  later: true,
};
const READ = { ...KEPT, sender: "a@b" };

export async function whatWouldBeLostIsWrittenBack(): Promise<void> {
  const server = new Server(READ);
  const { things } = new Golden({ ...server.settings, token: "t" });
  const mailer = await things.getMailer();
  const form = toMailerForm(mailer);
  form.host = "mx2";
  await things.setMailer(form);
  assert.deepEqual(server.sent, { ...KEPT, host: "mx2" });
  assert.equal(mailer.host, "mx");
  assert.doesNotMatch(inspect(form), /s3cret/);
}

export async function whatIsChangedIsSentEvenWhereItWouldStay(): Promise<void> {
  const server = new Server(READ);
  const { things } = new Golden({ ...server.settings, token: "t" });
  const mailer = await things.getMailer();
  await things.setMailer({ ...toMailerForm(mailer), sender: null });
  assert.deepEqual(server.sent, { ...KEPT, sender: null });
}
