// The credential of a client, and what operations do to it.
import { InvalidRequestError } from "./errors.js";
import { type Paged, setHeader } from "./headers.js";
import type { Operation } from "./operation.js";
import type { Carrier } from "./settings.js";

/** A token with the header in which it travels. Two of them are never the same, whatever they hold. */
export interface Credential {
  readonly token: string;
  /** Name of the header in lower case. */
  readonly name: string;
  readonly value: string;
}

/**
 * Return a token in the header in which it travels.
 *
 * Throws `InvalidRequestError` when it cannot travel so. The message does not repeat it.
 */
function credential(token: string, carrier: Carrier, paged: Paged): Credential {
  const [header, value] =
    carrier.kind === "header"
      ? [carrier.name, token]
      : carrier.kind === "cookie"
        ? ["cookie", `${carrier.name}=${token}`]
        : ["authorization", `Bearer ${token}`];
  const name = header.toLowerCase();
  if (!token || (name === "cookie" && /[ ",;\\]/.test(token)))
    throw new InvalidRequestError(
      "the token is empty (null is for none), or no cookie can carry it",
    );
  setHeader({}, name, value, paged);
  return { token, name, value };
}

/**
 * Holds one token (of a session, or an API key) and changes it by the declared effects alone.
 *
 * What an answer does to the token depends on the token that the request was *sent* with: an answer that comes late
 * never ends a session that began in the meantime.
 */
export class Session {
  #held: Credential | undefined;
  #doubtful = false;
  readonly #usable: (token: string) => Credential;

  /** Throws `InvalidRequestError` when the token cannot be sent. */
  constructor(
    token: string | null | undefined,
    carrier: Carrier,
    paged: Paged,
  ) {
    this.#usable = (text) => credential(text, carrier, paged);
    if (typeof token === "string") this.#held = this.#usable(token);
  }

  /** The credential there is, undefined when signed out. */
  get held(): Credential | undefined {
    return this.#held;
  }

  /**
   * Apply the effect of a call that went well.
   *
   * `sent` is the credential that travelled with it, `held` the one that was there when it left.
   */
  succeeded(
    { session, credentials }: Operation<unknown>,
    result: unknown,
    sent: Credential | undefined,
    held: Credential | undefined,
  ): void {
    const { kind, token, endsEarlier } = session ?? { kind: "issues-other" };
    const issued =
      kind === "issues-own" &&
      (Object(result) as Record<string, unknown>)[token ?? ""];
    if (issued && typeof issued === "string") {
      this.#hold(this.#usable(issued));
    } else if (kind === "issues-own") {
      // A first step of several (a second factor to come) issues nothing yet, and changes nothing. Where earlier
      // sessions end it is not known whose: they may be another account's.
      if (endsEarlier) this.#doubt(held);
    } else if (kind === "may-end-own") this.#doubt(sent);
    else if (kind !== "issues-other") this.#clear(sent);
    else if (!credentials && sent === this.#held) this.#doubtful = false;
  }

  /**
   * Apply a 401: it ends a session which an earlier call may have ended, and no other.
   *
   * Alone it proves nothing, since servers also say 401 to a signed-in caller who lacks a role.
   */
  refused(sent: Credential | undefined): void {
    if (this.#doubtful) this.#clear(sent);
  }

  #hold(credential?: Credential): void {
    this.#held = credential;
    this.#doubtful = false;
  }

  #doubt(of: Credential | undefined): void {
    if (of && of === this.#held) this.#doubtful = true;
  }

  #clear(sent: Credential | undefined): void {
    if (sent && sent === this.#held) this.#hold();
  }
}
