// Shows a folder's page.js to Chromium under a policy: `node browser.mjs FOLDER POLICY BROWSER [PICTURE]`.
// Prints what was seen, and takes a picture of the page where a file is named for it.

import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { chromium } from "playwright-core";

const [folder, policy, executablePath, picture] = process.argv.slice(2);
const html =
  '<!doctype html><title>page</title><script type="module" src="/page.js"></script>';

const server = createServer(async (request, response) => {
  const script = /^\/([\w-]+\.js)$/.exec(request.url)?.[1];
  response.setHeader("Content-Security-Policy", policy);
  response.setHeader(
    "Content-Type",
    script ? "text/javascript" : "text/html; charset=utf-8",
  );
  response.end(script ? await readFile(`${folder}/${script}`) : html);
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));

const browser = await chromium.launch({
  executablePath,
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const page = await browser.newPage();
  const errors = [];
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("requestfailed", (request) => errors.push(request.url()));
  await page.addInitScript(() => {
    globalThis.violations = [];
    document.addEventListener("securitypolicyviolation", (event) => {
      globalThis.violations.push(event.violatedDirective);
    });
  });
  const answer = await page.goto(`http://127.0.0.1:${server.address().port}/`);
  await page.waitForFunction(() => globalThis.said !== undefined, null, {
    timeout: 20_000,
  });
  const seen = await page.evaluate(() => ({
    said: globalThis.said,
    violations: [...globalThis.violations],
  }));
  const before = [...errors];
  if (picture) await page.screenshot({ path: picture });
  // That the policy is in force is seen by breaking it.
  const refused = await page.evaluate(async () => {
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    document.head.append(script);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return globalThis.ran === undefined ? globalThis.violations : [];
  });
  const sent = answer.headers()["content-security-policy"];
  process.stdout.write(
    JSON.stringify({ ...seen, errors: before, refused, policy: sent }),
  );
} finally {
  await browser.close();
  server.closeAllConnections();
  server.close();
}
