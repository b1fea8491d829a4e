// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

import type { JsonValue } from "../runtime/json-value.js";

/** Texts and defaults of the web interface. Pending users get the two texts of the overlay alone. */
export interface ServerInterface {
  /**
   * Settings that users start with.
   *
   * Since server 0.11.
   */
  default_interface_settings?: { [key: string]: JsonValue } | null;
  /**
   * Which parts of the interface are shown.
   *
   * Since server 0.12.
   */
  visibility?: { [key: string]: JsonValue };
  /** Heading of what pending users see; empty or null for the standard one. */
  pending_user_overlay_title: string | null;
  /** Text of what pending users see; empty or null for the standard one. */
  pending_user_overlay_content: string | null;
  /** Text added to answers that a user copies; empty or null for none. */
  response_watermark?: string | null;
  /** Content security policy for pages shown inside the interface; empty for none. */
  iframe_csp?: string;
}
