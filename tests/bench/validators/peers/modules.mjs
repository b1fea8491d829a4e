// One module text per contestant, with `is_<title>` and, where it can tell all problems, `problems_<title>`.
// The texts are what a user of the library would write down, so that they can be bundled and weighed.
import schemasafe from "@exodus/schemasafe";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";

const quoted = (value) => JSON.stringify(value);

/** A schema in the words of a library: how it writes each kind of type. */
function written(schema, words) {
  if (schema.anyOf) return words.union(schema.anyOf.map((one) => written(one, words)));
  if (schema.enum) return words.values(schema.enum);
  if (schema.type !== "object") return schema.pattern ? words.pattern(schema.pattern) : words[schema.type];
  const required = new Set(schema.required);
  const members = Object.entries(schema.properties).map(([name, member]) => {
    const text = written(member, words);
    return words.member(quoted(name), text, required.has(name));
  });
  return words.object(members.join(", "));
}

const zod = {
  string: "z.string()",
  boolean: "z.boolean()",
  integer: "z.int()",
  null: "z.null()",
  pattern: (pattern) => `z.string().regex(new RegExp(${quoted(pattern)}, "u"))`,
  values: (values) => `z.enum(${quoted(values)})`,
  union: (types) => `z.union([${types.join(", ")}])`,
  member: (name, type, required) => `${name}: ${required ? type : `z.optional(${type})`}`,
  object: (members) => `z.strictObject({ ${members} })`,
};
const zodMini = { ...zod, pattern: (pattern) => `z.string().check(z.regex(new RegExp(${quoted(pattern)}, "u")))` };
const valibot = {
  string: "v.string()",
  boolean: "v.boolean()",
  integer: "v.pipe(v.number(), v.integer())",
  null: "v.null()",
  pattern: (pattern) => `v.pipe(v.string(), v.regex(new RegExp(${quoted(pattern)}, "u")))`,
  values: (values) => `v.picklist(${quoted(values)})`,
  union: (types) => `v.union([${types.join(", ")}])`,
  member: (name, type, required) => `${name}: ${required ? type : `v.optional(${type})`}`,
  object: (members) => `v.strictObject({ ${members} })`,
};
const arktype = {
  string: '"string"',
  boolean: '"boolean"',
  integer: '"number.integer"',
  null: '"null"',
  pattern: (pattern) => `new RegExp(${quoted(pattern)}, "u")`,
  values: (values) => `type.enumerated(...${quoted(values)})`,
  union: (types) => types.map((one, index) => (index ? `.or(${one})` : `type(${one})`)).join(""),
  member: (name, type, required) => `${required ? name : quoted(`${JSON.parse(name)}?`)}: ${type}`,
  object: (members) => `type({ "+": "reject", ${members} })`,
};
const typebox = {
  string: "Type.String()",
  boolean: "Type.Boolean()",
  integer: "Type.Integer()",
  null: "Type.Null()",
  pattern: (pattern) => `Type.String({ pattern: ${quoted(pattern)} })`,
  values: (values) => `Type.Union([${values.map((one) => `Type.Literal(${quoted(one)})`).join(", ")}])`,
  union: (types) => `Type.Union([${types.join(", ")}])`,
  member: (name, type, required) => `${name}: ${required ? type : `Type.Optional(${type})`}`,
  object: (members) => `Type.Object({ ${members} }, { additionalProperties: false })`,
};
const typescript = {
  string: "string",
  boolean: "boolean",
  integer: 'number & tags.Type<"int64">',
  null: "null",
  pattern: (pattern) => `string & tags.Pattern<${quoted(pattern)}>`,
  values: (values) => values.map(quoted).join(" | "),
  union: (types) => types.map((one) => `(${one})`).join(" | "),
  member: (name, type, required) => `${name}${required ? "" : "?"}: ${type}`,
  object: (members) => `{ ${members.replaceAll(", \"", "; \"")} }`,
};

/** A module of `head`, then for each schema the lines that `one` gives for it. */
const each = (schemas, head, one) =>
  [...head, ...Object.entries(schemas).flatMap(([title, schema]) => one(title, schema))].join("\n");

const typeboxModule = (schemas, head) =>
  each(schemas, head, (title, schema) => [
    `const c_${title} = /* @__PURE__ */ compile(/* @__PURE__ */ (() => ${written(schema, typebox)})());`,
    `export const is_${title} = (value) => c_${title}.Check(value);`,
    `export const problems_${title} = (value) => [...c_${title}.Errors(value)];`,
  ]);

const zodModule = (schemas, from, words) =>
  each(schemas, [`import * as z from ${quoted(from)};`], (title, schema) => [
    `const s_${title} = /* @__PURE__ */ (() => ${written(schema, words)})();`,
    `export const is_${title} = (value) => s_${title}.safeParse(value).success;`,
    `export const problems_${title} = (value) => s_${title}.safeParse(value).error?.issues ?? [];`,
  ]);

function ajvModule(schemas) {
  const head = ['import { Ajv2020 } from "ajv/dist/2020.js";', "const first = new Ajv2020({ strict: false });"];
  head.push("const all = new Ajv2020({ strict: false, allErrors: true });");
  return each(schemas, head, (title, schema) => [
    `const s_${title} = ${JSON.stringify(schema)};`,
    `export const is_${title} = /* @__PURE__ */ first.compile(s_${title});`,
    `const all_${title} = /* @__PURE__ */ all.compile(s_${title});`,
    `export const problems_${title} = (value) => (all_${title}(value) ? [] : all_${title}.errors);`,
  ]);
}

/** Ahead of time: a CommonJS module for each schema and mode, and one that gathers them. */
function ajvStandalone(schemas) {
  const files = {};
  for (const [mode, allErrors] of [["first", false], ["all", true]]) {
    for (const [title, schema] of Object.entries(schemas)) {
      const ajv = new Ajv2020({ strict: false, allErrors, code: { source: true } });
      files[`ajv_${mode}_${title}.cjs`] = standalone.default(ajv, ajv.compile(schema));
    }
  }
  const head = [];
  for (const mode of ["first", "all"]) {
    for (const title of Object.keys(schemas)) head.push(`import ${mode}_${title} from "./ajv_${mode}_${title}.cjs";`);
  }
  files["ajv standalone.mjs"] = each(schemas, head, (title) => [
    `export const is_${title} = first_${title};`,
    `export const problems_${title} = (value) => (all_${title}(value) ? [] : all_${title}.errors);`,
  ]);
  return files;
}

function schemasafeModule(schemas) {
  const text = (schema, options) =>
    schemasafe.validator(schema, { mode: "default", isJSON: true, requireStringValidation: false, ...options }).toModule();
  return each(schemas, [], (title, schema) => [
    `const first_${title} = /* @__PURE__ */ ${text(schema, {})};`,
    `export const is_${title} = first_${title};`,
    `const all_${title} = /* @__PURE__ */ ${text(schema, { includeErrors: true, allErrors: true })};`,
    `export const problems_${title} = (value) => (all_${title}(value) ? [] : all_${title}.errors);`,
  ]);
}

/** The sources that typia's own generator turns into checks, by file name. */
export function typiaSources(schemas) {
  const head = ['import typia, { type tags } from "typia";'];
  const type = (title, schema) => `export type ${title} = ${written(schema, typescript)};`;
  return {
    "typia_first.ts": each(schemas, head, (title, schema) => [
      type(title, schema),
      `export const is_${title} = typia.createEquals<${title}>();`,
    ]),
    "typia_all.ts": each(schemas, head, (title, schema) => [
      type(title, schema),
      `const all_${title} = typia.createValidateEquals<${title}>();`,
      `export const problems_${title} = (value: unknown) => {`,
      `  const result = all_${title}(value);`,
      "  return result.success ? [] : result.errors;",
      "};",
    ]),
  };
}

/** All module texts by file name; what is named `*.mjs` is a contestant. */
export function moduleTexts(schemas) {
  return {
    "ajv.mjs": ajvModule(schemas),
    "typia.mjs": 'export * from "./typia_first.ts";\nexport * from "./typia_all.ts";',
    ...ajvStandalone(schemas),
    "schemasafe.mjs": schemasafeModule(schemas),
    "typebox 0.34.mjs": typeboxModule(schemas, [
      'import { Type } from "@sinclair/typebox";',
      'import { TypeCompiler } from "@sinclair/typebox/compiler";',
      "const compile = (type) => TypeCompiler.Compile(type);",
    ]),
    "typebox.mjs": typeboxModule(schemas, [
      'import { Type } from "typebox";',
      'import { Compile } from "typebox/compile";',
      "const compile = (type) => Compile(type);",
    ]),
    "zod.mjs": zodModule(schemas, "zod", zod),
    "zod mini.mjs": zodModule(schemas, "zod/mini", zodMini),
    "valibot.mjs": each(schemas, ['import * as v from "valibot";'], (title, schema) => [
      `const s_${title} = /* @__PURE__ */ (() => ${written(schema, valibot)})();`,
      `export const is_${title} = (value) => v.is(s_${title}, value);`,
      `export const problems_${title} = (value) => v.safeParse(s_${title}, value).issues ?? [];`,
    ]),
    "arktype.mjs": each(schemas, ['import { type } from "arktype";'], (title, schema) => [
      `const s_${title} = /* @__PURE__ */ (() => ${written(schema, arktype)})();`,
      `export const is_${title} = (value) => s_${title}.allows(value);`,
      `export const problems_${title} = (value) => {`,
      `  const out = s_${title}(value);`,
      "  return out instanceof type.errors ? out : [];",
      "};",
    ]),
  };
}
