// Asks all forms of a validator about a JSON text. A whole answer goes out as the place of one problem.

type Functions = Readonly<Record<string, (argument: unknown) => unknown>>;

interface Asked {
  /** Which of the modules is asked. */
  readonly validators: number;
  /** What its functions are named after. */
  readonly name: string;
  readonly text: string;
}

interface Problem {
  readonly pointer: string;
  readonly rule: { readonly code: string; readonly message: string };
}

interface Asking {
  saysValid(asked: Asked): boolean;
  saysProblems(asked: Asked): unknown[];
}

/** Returns the two functions that the driver calls, for modules of validators. */
export function asking(modules: readonly object[]): Asking {
  return {
    saysValid: ({ validators, name, text }) => call(modules[validators], `is${name}Json`, text) === true,
    saysProblems: ({ validators, name, text }) => [told(answerOf(modules[validators], name, text))],
  };
}

function answerOf(module: object | undefined, name: string, text: string): unknown[] {
  const values = valuesOf(text);
  const problems = `${name.slice(0, 1).toLowerCase()}${name.slice(1)}Problems`;
  return [
    values.map((value) => call(module, `is${name}`, value))[0] ?? null,
    call(module, `is${name}Json`, text),
    values.map((value) => listed(call(module, problems, value)))[0] ?? null,
    listed(problemsOfText(module, name, text)),
  ];
}

function call(module: object | undefined, name: string, argument: unknown): unknown {
  const found = (module as Functions)[name];
  if (found === undefined) throw new Error(`no function is called ${name}`);
  return found(argument);
}

/** Returns the value of a JSON text, or nothing when it is none. */
function valuesOf(text: string): unknown[] {
  try {
    return [JSON.parse(text)];
  } catch {
    return [];
  }
}

/** Returns what the function that throws finds wrong with a text. */
function problemsOfText(module: object | undefined, name: string, text: string): unknown {
  try {
    call(module, `parse${name}`, text);
    return [];
  } catch (error) {
    if (error instanceof Error && "problems" in error) return error.problems;
    throw error;
  }
}

function listed(problems: unknown): string[][] {
  return (problems as Problem[]).map(({ pointer, rule }) => [pointer, rule.code, rule.message]);
}

function told(answer: unknown[]): unknown {
  return { pointer: JSON.stringify(answer), rule: { code: "", schemaPointer: "" } };
}
