// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** The OAuth providers that the sign-in page offers. */
export interface ServerOAuth {
  /** Name of a provider, as paths take it, to the name that people read. Empty while OAuth is off. */
  providers: { [key: string]: string };
  /** The sign-in page sends browsers straight to the provider. */
  auto_redirect: boolean;
}
