// node measure.mjs DATA FOLDER MEASURE ROUNDS SEED: one measure of all contestants, in one process.
//
// Each contestant and schema has a loop of its own, freshly evaluated, so that none sees the types of another. In each
// round every loop runs once, in shuffled order; they are made and warmed up in another. Prints, as JSON, the seconds of one call by contestant, title and round:
// `[processor, clock]`.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [data, folder, measure, rounds, seed] = process.argv.slice(2);
const SHORTEST = 0.002;
const WARM = 0.03;
const { schemas, payloads } = JSON.parse(readFileSync(data, "utf8"));
const titles = Object.keys(schemas);
const fresh = (value) => JSON.parse(JSON.stringify(value));

let state = Number(seed);
function chance() {
  // mulberry32: a small generator, so that the order of turns can be repeated.
  state = (state + 0x6d2b79f5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}

function shuffled(list) {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(chance() * (i + 1));
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/** The same value with the members of every object in another order. */
function reordered(value) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(reordered);
  return Object.fromEntries(shuffled(Object.entries(value)).map(([name, member]) => [name, reordered(member)]));
}

const orders = (values) => values.flatMap((value) => Array.from({ length: 64 }, () => fresh(reordered(value))));
const MEASURES = {
  valid: { form: "is", inputs: ({ valid }) => valid.map(fresh), use: "+check(x)", expected: true },
  invalid: { form: "is", inputs: ({ invalid }) => invalid.map(fresh), use: "+check(x)", expected: false },
  problems: { form: "problems", inputs: ({ invalid }) => invalid.map(fresh), use: "check(x).length", expected: null },
  text: { form: "is", inputs: ({ valid }) => valid.map((x) => JSON.stringify(x)), use: "+check(JSON.parse(x))", expected: true },
  orders: { form: "is", inputs: ({ valid }) => orders(valid), use: "+check(x)", expected: true },
};

const { form, inputs, use, expected } = MEASURES[measure];
const cells = [];
for (const file of shuffled(readdirSync(folder).filter((name) => name.endsWith(".mjs")))) {
  const module = await import(pathToFileURL(join(folder, file)));
  for (const title of titles) cells.push(cell(file.slice(0, -4), title, module[`${form}_${title}`]));
}
if (measure === "text") for (const title of titles) cells.push(cell("JSON.parse", title, (value) => value !== null));

const results = {};
for (const one of shuffled(cells)) warm(one);
for (let round = 0; round < Number(rounds); round++) {
  for (const one of shuffled(cells)) ((results[one.name] ??= {})[one.title] ??= []).push(turn(one));
}
console.log(JSON.stringify(results));

function cell(name, title, check) {
  const values = inputs(payloads[title]);
  for (const value of values) {
    const answer = check(measure === "text" ? JSON.parse(value) : value);
    if (expected === null ? answer.length === 0 : answer !== expected) {
      throw new Error(`${name} is wrong about ${title}: ${JSON.stringify(value)}`);
    }
  }
  // The compiler shares what it has learnt between functions of one text, so each has a text of its own.
  const text = `let sum = 0; for (let i = 0; i < times; i++) for (const x of values) sum += ${use}; return sum; // ${name}: ${title}`;
  return { name, title, check, values, loop: new Function("check", "values", "times", text), times: 1 };
}

/** Run the loop until the compiler is done with it, and find how often it must run to last long enough. */
function warm(one) {
  const end = performance.now() + WARM * 1000;
  do one.loop(one.check, one.values, one.times); while (performance.now() < end && (one.times = Math.min(one.times * 2, 4096)));
  const start = performance.now();
  one.loop(one.check, one.values, one.times);
  const each = (performance.now() - start) / 1000 / one.times;
  one.times = Math.max(1, Math.ceil(SHORTEST / each));
}

function turn({ loop, check, values, times }) {
  const calls = times * values.length;
  const clock = process.hrtime.bigint();
  const processor = process.cpuUsage();
  globalThis.consumed = loop(check, values, times);
  const { user, system } = process.cpuUsage(processor);
  return [(user + system) / 1e6 / calls, Number(process.hrtime.bigint() - clock) / 1e9 / calls];
}
