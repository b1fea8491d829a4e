// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

import {
  anObject,
  failMember,
  failType,
  fromJson,
  InvalidPayload,
  notDeep,
  type Problem,
  refuseDepth,
  type Rules,
  tooDeep,
} from "../runtime.js";

export interface Folder {
  name: string;
  folders: Folder[];
  parent?: Folder | null;
}

/** Whether `value` is a valid `Folder`. */
export function isFolder(value: unknown): value is Folder {
  try {
    return fitsFolder(value, 0);
  } catch (error) {
    return notDeep(error, false);
  }
}

/** Returns all that is wrong with `value` as `Folder`, nothing when it is valid. */
export function folderProblems(value: unknown): Problem[] {
  const problems: Problem[] = [];
  try {
    if (!fitsFolder(value, 0)) explainFolder(value, "", problems, 0);
    return problems;
  } catch (error) {
    return notDeep(error, tooDeep());
  }
}

/** Throws InvalidPayload with all problems unless `value` is a valid `Folder`. */
export function assertFolder(value: unknown): asserts value is Folder {
  if (!isFolder(value)) throw new InvalidPayload(folderProblems(value));
}

/** Whether `text` is the JSON of a valid `Folder`. */
export function isFolderJson(text: string): boolean {
  try {
    return isFolder(JSON.parse(text));
  } catch {
    return false;
  }
}

/** Returns the valid `Folder` that `text` is the JSON of. Throws InvalidPayload. */
export function parseFolder(text: string): Folder {
  const value = fromJson(text);
  assertFolder(value);
  return value;
}

function fitsFolder(value: unknown, depth: number): boolean {
  refuseDepth(depth);
  if (!anObject(value)) return false;
  if (typeof value.name !== "string") return false;
  let v1 = value.folders;
  if (!Array.isArray(v1)) return false;
  for (let i2 = 0; i2 < v1.length; i2++) {
    const v3: unknown = v1[i2];
    if (!fitsFolder(v3, depth + 1)) return false;
  }
  v1 = value.parent;
  return (
    v1 === undefined ||
    v1 === null ||
    (anObject(v1) && fitsFolder(v1, depth + 1))
  );
}

function explainFolder(
  value: unknown,
  at: string,
  problems: Problem[],
  depth: number,
): void {
  refuseDepth(depth);
  if (!anObject(value)) {
    failType(problems, rulesFolder, 0, value, at);
  } else {
    let v1 = value.name;
    if (typeof v1 !== "string") {
      failMember(problems, rulesFolder, 3, 1, v1, `${at}/name`);
    }
    v1 = value.folders;
    if (!Array.isArray(v1)) {
      failMember(problems, rulesFolder, 4, 2, v1, `${at}/folders`);
    } else {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3: unknown = v1[i2];
        explainFolder(v3, `${at}/folders/${i2}`, problems, depth + 1);
      }
    }
    v1 = value.parent;
    if (v1 !== undefined) {
      if (v1 !== null) {
        if (!anObject(v1)) {
          failType(problems, rulesFolder, 5, v1, `${at}/parent`);
        } else {
          explainFolder(v1, `${at}/parent`, problems, depth + 1);
        }
      }
    }
  }
}

const rulesFolder: Rules = {
  places: {
    "#": {
      components: {
        schemas: {
          Folder: {
            type: "an object",
            required: 2,
            properties: {
              name: { type: "a string" },
              folders: { type: "an array" },
              parent: { anyOf: "an object or null" },
            },
          },
        },
      },
    },
  },
};
