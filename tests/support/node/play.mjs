// Runs TypeScript modules: one JSON line in for each, one out, in the same order.
//
// In:  {id, source, is, problems, payloads: [JSON text, ...]}; `is` and `problems` name the functions.
// Out: {id, verdicts: [boolean, ...], problems: [[[pointer, code, schema pointer], ...], ...]}, or {id, error}.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

// From the working directory, the root of the checkout, where `npm ci` puts it.
const { transform } = createRequire(`${process.cwd()}/`)("esbuild");

function transpiled(source) {
  return transform(source, { loader: "ts", format: "esm", target: "node20" });
}

function loaded(code) {
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

function told(problem) {
  return [problem.pointer, problem.rule.code, problem.rule.schemaPointer];
}

function played(module, { is, problems, payloads }) {
  for (const name of [is, problems]) {
    if (typeof module[name] !== "function") {
      throw new Error(`the module has no function ${name}: ${Object.keys(module).join(", ")}`);
    }
  }
  const values = payloads.map((text) => JSON.parse(text));
  return {
    verdicts: values.map((value) => module[is](value)),
    problems: values.map((value) => Array.from(module[problems](value), told)),
  };
}

function ascii(text) {
  return text.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

async function answer(asked, transpiling) {
  try {
    const { code } = await transpiling;
    return { id: asked.id, ...played(await loaded(code), asked) };
  } catch (error) {
    return { id: asked.id, error: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
  }
}

// Modules are transpiled as they come in and played one after the other.
let last = Promise.resolve();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const asked = JSON.parse(line);
  const transpiling = transpiled(asked.source);
  transpiling.catch(() => {}); // The answer reports it.
  last = last.then(async () => {
    process.stdout.write(`${ascii(JSON.stringify(await answer(asked, transpiling)))}\n`);
  });
}
await last;
process.exit(0);
