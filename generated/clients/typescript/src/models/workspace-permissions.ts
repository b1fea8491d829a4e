// Made by Authwright from the spec of Open WebUI authentication API, revision 0.1.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** Rights in the workspace: models, knowledge, prompts, tools and skills of one's own. */
export interface WorkspacePermissions {
  /** Enter the models section of the workspace and make models of one's own there. Off by default. */
  models: boolean;
  /** Enter the knowledge section of the workspace and make collections there. Off by default. */
  knowledge: boolean;
  /** Enter the prompts section of the workspace and make prompts there. Off by default. */
  prompts: boolean;
  /**
   * Enter the tools section of the workspace and make tools there: code that the server runs. Off by
   * default.
   */
  tools: boolean;
  /** Enter the skills section of the workspace and make skills there. Off by default. */
  skills: boolean;
  /** Load models from a file. Off by default. */
  models_import: boolean;
  /** Save models to a file. Off by default. */
  models_export: boolean;
  /**
   * Deal with hidden models in the workspace. Off by default.
   *
   * Since server 0.12.
   */
  models_hidden?: boolean;
  /** Load prompts from a file. Off by default. */
  prompts_import: boolean;
  /** Save prompts to a file. Off by default. */
  prompts_export: boolean;
  /** Load tools from a file. Off by default. */
  tools_import: boolean;
  /** Save tools to a file. Off by default. */
  tools_export: boolean;
  /** Load skills from a file. Off by default. */
  skills_import: boolean;
  /** Save skills to a file. Off by default. */
  skills_export: boolean;
}
