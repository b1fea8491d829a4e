// What the page does that the browser is shown.

import {
  describe,
  isSigninForm,
  isSigninFormJson,
  parseSigninForm,
  signinFormProblems,
  signupFormProblems,
} from "openwebui-auth-validators";
import { forServer } from "openwebui-auth-validators/for-server";

const fine = { email: "a@example.com", password: "hunter2" };
const problems = signinFormProblems({ password: 7 });

function thrown() {
  try {
    parseSigninForm("{}");
  } catch (error) {
    return error.name;
  }
  return "";
}

const newest = await forServer({ version: "0.12.4" });
globalThis.said = {
  valid: [
    isSigninForm(fine),
    isSigninForm({}),
    isSigninFormJson(JSON.stringify(fine)),
  ],
  problems: problems.map(({ pointer, rule }) => `${pointer} ${rule.code}`),
  described: describe(problems[0]),
  thrown: thrown(),
  newest: newest.isSigninForm(fine),
  pattern: signupFormProblems({
    ...fine,
    name: "Ada",
    profile_image_url: "javascript:alert(1)",
  }).map(({ rule }) => rule.code),
};
