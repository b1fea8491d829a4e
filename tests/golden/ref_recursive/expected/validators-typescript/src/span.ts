// Made by Authwright from the spec of Ref recursive API, revision 1.0.0.
// Do not edit: change the spec and run `authwright generate validators-typescript`.

/** Validators that are right for all versions of the server. */

export {
  assertCompany,
  type Company,
  companyProblems,
  isCompany,
  isCompanyJson,
  parseCompany,
} from "./models/company.js";
export {
  assertFolder,
  type Folder,
  folderProblems,
  isFolder,
  isFolderJson,
  parseFolder,
} from "./models/folder.js";
export {
  assertPerson,
  isPerson,
  isPersonJson,
  parsePerson,
  type Person,
  personProblems,
} from "./models/person.js";
export {
  assertStaff,
  isStaff,
  isStaffJson,
  parseStaff,
  type Staff,
  staffProblems,
} from "./models/staff.js";
