// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate client-typescript`.

/** A folder. */
export interface Folder {
  /** Its name. */
  name: string;
  /** The folders in it. */
  folders: Folder[];
  /** The folder that it lies in. */
  parent?: Folder | null;
}
