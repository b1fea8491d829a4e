// Finishing a sign-in that asks for more than a password.
import type { Connection } from "./connection.js";
import { ApiStatusError, InvalidRequestError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { Options } from "./settings.js";

/** A recovery code, given in place of a code of the authenticator. */
export interface RecoveryCode {
  readonly recoveryCode: string;
}

/** What a callback is told when it is asked for an answer. */
export interface Prompt<C> {
  /** What the server gave in place of a session. */
  readonly challenge: C;
  /** 1 at first, and one more after each answer that was refused. */
  readonly attempt: number;
  /** Why the answer before was refused; absent at first. */
  readonly refused?: ApiStatusError;
}

/** The same for a code of a new authenticator. */
export interface EnrollPrompt<C, S> extends Prompt<C> {
  /** What to set the authenticator up with. */
  readonly setup: S;
}

/** The step `step`: a code is sent in the member `code`; `recovery` says that it is a recovery code. */
export interface Verification {
  readonly step: string;
  readonly operation: Operation<unknown>;
  readonly code: string;
  readonly recovery?: string;
}

/** The step that sets an authenticator up; `recoveryCodes` is the answer's member with new codes. */
export interface Enrollment {
  readonly step: string;
  readonly start: Operation<unknown>;
  readonly confirm: Operation<unknown>;
  readonly code: string;
  readonly recoveryCodes?: string;
}

/** The step in which what an operator gave out is sent as `proof`, for a new challenge. */
export interface Recovery {
  readonly step: string;
  readonly operation: Operation<unknown>;
  readonly proof: string;
}

declare const RESULT: unique symbol;

/**
 * How a sign-in is finished, as data; what comes of it is a `T`.
 *
 * `step` and `token` are members of a challenge: what comes next, and the proof of the first step, which goes into
 * each form under the same name. After a cause in `tryAgain` the question is asked once more.
 */
export interface SecondFactor<T> {
  /** Carries the type alone. */
  readonly [RESULT]?: T;
  readonly step: string;
  readonly token: string;
  readonly verification?: Verification;
  readonly enrollment?: Enrollment;
  readonly recovery?: Recovery;
  readonly tryAgain?: readonly string[];
}

/** An answer, or the promise of one. */
export type Answered<A> = A | Promise<A>;

/** Who answers which question; absent where nobody does. `V`, `E`, `R` are the challenges, `S` is the setup. */
export interface Answers<V = unknown, E = unknown, S = unknown, R = unknown> {
  /** Gives a code of the authenticator, or a recovery code. */
  readonly code?:
    | ((prompt: Prompt<V>) => Answered<string | RecoveryCode>)
    | undefined;
  /** Gives a code of the authenticator that was set up anew. */
  readonly enroll?:
    | ((prompt: EnrollPrompt<E, S>) => Answered<string>)
    | undefined;
  /** Is told the recovery codes that a new authenticator comes with. */
  readonly recoveryCodes?: ((codes: string[]) => Answered<unknown>) | undefined;
  /** Gives what an operator gave out to recover the account. */
  readonly resetToken?: ((prompt: Prompt<R>) => Answered<string>) | undefined;
}

/** Answers to questions about any challenge. */
type AnyAnswers = Answers<never, never, never, never>;

type Form = Record<string, unknown>;

/** What every step needs. */
interface Walk {
  readonly factor: SecondFactor<unknown>;
  readonly answers: AnyAnswers;
  readonly send: (
    operation: Operation<unknown>,
    body: Form,
  ) => Promise<unknown>;
}

/**
 * Walk the steps from what a sign-in gave to what it comes to.
 *
 * A challenge of a later server, which is no session and none of those that are known, is returned as it came.
 * Rejects with `InvalidRequestError` when nobody answers a question, or the answer is empty; with the server's error
 * when it refuses an answer for good; with what a callback throws.
 */
export async function finish<T>(
  connection: Connection,
  factor: SecondFactor<T>,
  result: unknown,
  answers: AnyAnswers,
  options?: Options,
): Promise<T> {
  const walk: Walk = {
    factor,
    answers,
    send: (operation, body) => connection.call(operation, { body }, options),
  };
  const { verification, enrollment, recovery } = factor;
  let last = result;
  for (;;) {
    const token = member(last, factor.token);
    const step = member(last, factor.step);
    const proof = { [factor.token]: token };
    if (token === undefined) break;
    if (verification && step === verification.step)
      last = await verified(walk, verification, last, proof);
    else if (enrollment && step === enrollment.step)
      last = await enrolled(walk, enrollment, last, proof);
    else if (recovery && step === recovery.step)
      last = await recovered(walk, recovery, last, proof);
    else break;
  }
  // The steps that are left are those that the factor's type names.
  return last as T;
}

function verified(
  walk: Walk,
  { step, operation, code, recovery }: Verification,
  challenge: unknown,
  proof: Form,
): Promise<unknown> {
  const ask = needed("code", walk.answers.code, step);
  return tried(walk, operation, { challenge }, async (prompt) => {
    const answer: unknown = await ask(prompt);
    const recoveryCode = member(answer, "recoveryCode");
    return recovery === undefined || recoveryCode === undefined
      ? { ...proof, [code]: text("code", answer) }
      : { ...proof, [code]: text("code", recoveryCode), [recovery]: true };
  });
}

async function enrolled(
  walk: Walk,
  { step, start, confirm, code, recoveryCodes }: Enrollment,
  challenge: unknown,
  proof: Form,
): Promise<unknown> {
  const { answers } = walk;
  const ask = needed("enroll", answers.enroll, step);
  const setup = await walk.send(start, proof);
  const question = { challenge, setup };
  const result = await tried(walk, confirm, question, async (prompt) => ({
    ...proof,
    [code]: text("enroll", await ask(prompt)),
  }));
  const codes = recoveryCodes && member(result, recoveryCodes);
  if (Array.isArray(codes)) await answers.recoveryCodes?.([...codes]);
  return result;
}

function recovered(
  walk: Walk,
  { step, operation, proof: member }: Recovery,
  challenge: unknown,
  proof: Form,
): Promise<unknown> {
  const ask = needed("resetToken", walk.answers.resetToken, step);
  // The token works once: it is not spent before it is sure that somebody answers the next step.
  if (walk.factor.enrollment)
    needed("enroll", walk.answers.enroll, walk.factor.enrollment.step);
  return tried(walk, operation, { challenge }, async (prompt) => ({
    ...proof,
    [member]: text("resetToken", await ask(prompt)),
  }));
}

/** Ask until the server takes the answer, or fails for another reason; it is the server that counts. */
async function tried(
  { factor, send }: Walk,
  operation: Operation<unknown>,
  question: object,
  form: (prompt: never) => Promise<Form>,
): Promise<unknown> {
  let refused: ApiStatusError | undefined;
  for (let attempt = 1; ; attempt++) {
    const prompt = { ...question, attempt, ...(refused && { refused }) };
    // The challenge is of the step's type, as the server's tag says.
    const body = await form(prompt as never);
    try {
      return await send(operation, body);
    } catch (error) {
      if (!(error instanceof ApiStatusError)) throw error;
      if (!factor.tryAgain?.includes(error.cause ?? "")) throw error;
      refused = error;
    }
  }
}

function needed<C>(name: string, callback: C | undefined, step: string): C {
  if (callback === undefined)
    throw new InvalidRequestError(
      `the sign-in goes on with "${step}", which needs the answer ${name}`,
    );
  return callback;
}

/** Return the answer of a callback; no message repeats it. */
function text(name: string, answer: unknown): string {
  if (typeof answer !== "string")
    throw new InvalidRequestError(
      `${name} must answer with a text, not with ${typeof answer}`,
    );
  if (!answer.trim())
    throw new InvalidRequestError(`${name} gave an empty answer`);
  return answer;
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Form)[name]
    : undefined;
}
