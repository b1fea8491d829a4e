// node prepare.mjs DATA FOLDER OURS LIMIT: write every contestant into FOLDER as one bundled ES module, and weigh them.
//
// DATA is a JSON file of the schemas by title. OURS and LIMIT are modules with `is<Title>` and `<title>Problems`.
// Prints, as JSON, the bytes of the bundles after minifying and gzip: by contestant, for `is` alone and with `problems`.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { moduleTexts, typiaSources } from "./modules.mjs";

const [data, folder, ours, limit] = process.argv.slice(2);
const here = dirname(fileURLToPath(import.meta.url));
const { schemas, weighed } = JSON.parse(readFileSync(data, "utf8"));
const titles = Object.keys(schemas);
const texts = moduleTexts(schemas);

for (const [name, path] of Object.entries({ ours, limit })) {
  if (path === "-") continue;
  const names = titles.flatMap((title) => {
    const lower = title[0].toLowerCase() + title.slice(1);
    return [`is${title} as is_${title}`, `${lower}Problems as problems_${title}`];
  });
  texts[`${name}.mjs`] = `export { ${names.join(", ")} } from ${JSON.stringify(path)};`;
}

const sources = join(folder, "sources");
mkdirSync(join(sources, "typia"), { recursive: true });
for (const [name, text] of Object.entries(texts)) writeFileSync(join(sources, name), text);
// So that a bundle for `is` leaves out what only `problems` needs.
writeFileSync(join(sources, "package.json"), '{ "sideEffects": false }');
writeTypia();
const sizes = {};
for (const file of Object.keys(texts).filter((name) => name.endsWith(".mjs"))) {
  const name = file.slice(0, -".mjs".length);
  await bundled({ entryPoints: [join(sources, file)], outfile: join(folder, `${name}.mjs`) });
  sizes[name] = { is: await weight(file, ["is"]), problems: await weight(file, ["is", "problems"]) };
}
console.log(JSON.stringify(sizes));

function writeTypia() {
  for (const [name, text] of Object.entries(typiaSources(schemas))) writeFileSync(join(sources, "typia", name), text);
  const options = { target: "ES2022", module: "ESNext", moduleResolution: "bundler", strict: true, skipLibCheck: true };
  const paths = { typia: [join(here, "node_modules/typia")] };
  const config = { compilerOptions: { ...options, types: [], paths }, include: ["typia"] };
  writeFileSync(join(sources, "tsconfig.json"), JSON.stringify(config));
  const command = join(here, "node_modules/typia/lib/executable/typia.js");
  const [input, project] = [join(sources, "typia"), join(sources, "tsconfig.json")];
  const flags = ["generate", "--input", input, "--output", sources, "--project", project];
  // It wants a package.json where it runs, and only reads it.
  execFileSync(process.execPath, [command, ...flags], { cwd: here, stdio: ["ignore", "ignore", "inherit"] });
}

function bundled(options) {
  return build({
    bundle: true,
    format: "esm",
    logLevel: "error",
    nodePaths: [join(here, "node_modules")],
    target: "es2022",
    ...options,
  });
}

async function weight(file, forms) {
  const names = forms.flatMap((form) => weighed.map((title) => `${form}_${title}`));
  const contents = `export { ${names.join(", ")} } from ${JSON.stringify(`./${file}`)};`;
  const stdin = { contents, resolveDir: sources };
  const { outputFiles } = await bundled({ stdin, minify: true, write: false });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
