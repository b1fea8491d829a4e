// The limit: straight-line checks by hand, without library or schema.

const DATE = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u;

export function isSigninForm(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 2;
  const v1 = d.email;
  if (!(typeof v1 === "string")) return false;
  const v2 = d.password;
  if (!(typeof v2 === "string")) return false;
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

export function isSignupForm(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 3;
  const v1 = d.name;
  if (!(typeof v1 === "string")) return false;
  const v2 = d.email;
  if (!(typeof v2 === "string")) return false;
  const v3 = d.password;
  if (!(typeof v3 === "string")) return false;
  const v4 = d.profile_image_url;
  if (v4 !== undefined) {
    n++;
    if (!(typeof v4 === "string" || v4 === null)) return false;
  }
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

function isWorkspace(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 10;
  const v1 = d.models;
  if (!(v1 === true || v1 === false)) return false;
  const v2 = d.knowledge;
  if (!(v2 === true || v2 === false)) return false;
  const v3 = d.prompts;
  if (!(v3 === true || v3 === false)) return false;
  const v4 = d.tools;
  if (!(v4 === true || v4 === false)) return false;
  const v5 = d.models_import;
  if (!(v5 === true || v5 === false)) return false;
  const v6 = d.models_export;
  if (!(v6 === true || v6 === false)) return false;
  const v7 = d.prompts_import;
  if (!(v7 === true || v7 === false)) return false;
  const v8 = d.prompts_export;
  if (!(v8 === true || v8 === false)) return false;
  const v9 = d.tools_import;
  if (!(v9 === true || v9 === false)) return false;
  const v10 = d.tools_export;
  if (!(v10 === true || v10 === false)) return false;
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

function isSharing(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 10;
  const v1 = d.models;
  if (!(v1 === true || v1 === false)) return false;
  const v2 = d.public_models;
  if (!(v2 === true || v2 === false)) return false;
  const v3 = d.knowledge;
  if (!(v3 === true || v3 === false)) return false;
  const v4 = d.public_knowledge;
  if (!(v4 === true || v4 === false)) return false;
  const v5 = d.prompts;
  if (!(v5 === true || v5 === false)) return false;
  const v6 = d.public_prompts;
  if (!(v6 === true || v6 === false)) return false;
  const v7 = d.tools;
  if (!(v7 === true || v7 === false)) return false;
  const v8 = d.public_tools;
  if (!(v8 === true || v8 === false)) return false;
  const v9 = d.notes;
  if (!(v9 === true || v9 === false)) return false;
  const v10 = d.public_notes;
  if (!(v10 === true || v10 === false)) return false;
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

function isChat(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 19;
  const v1 = d.controls;
  if (!(v1 === true || v1 === false)) return false;
  const v2 = d.valves;
  if (!(v2 === true || v2 === false)) return false;
  const v3 = d.system_prompt;
  if (!(v3 === true || v3 === false)) return false;
  const v4 = d.params;
  if (!(v4 === true || v4 === false)) return false;
  const v5 = d.file_upload;
  if (!(v5 === true || v5 === false)) return false;
  const v6 = d.delete;
  if (!(v6 === true || v6 === false)) return false;
  const v7 = d.delete_message;
  if (!(v7 === true || v7 === false)) return false;
  const v8 = d.continue_response;
  if (!(v8 === true || v8 === false)) return false;
  const v9 = d.regenerate_response;
  if (!(v9 === true || v9 === false)) return false;
  const v10 = d.rate_response;
  if (!(v10 === true || v10 === false)) return false;
  const v11 = d.edit;
  if (!(v11 === true || v11 === false)) return false;
  const v12 = d.share;
  if (!(v12 === true || v12 === false)) return false;
  const v13 = d.export;
  if (!(v13 === true || v13 === false)) return false;
  const v14 = d.stt;
  if (!(v14 === true || v14 === false)) return false;
  const v15 = d.tts;
  if (!(v15 === true || v15 === false)) return false;
  const v16 = d.call;
  if (!(v16 === true || v16 === false)) return false;
  const v17 = d.multiple_models;
  if (!(v17 === true || v17 === false)) return false;
  const v18 = d.temporary;
  if (!(v18 === true || v18 === false)) return false;
  const v19 = d.temporary_enforced;
  if (!(v19 === true || v19 === false)) return false;
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

function isFeatures(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 8;
  const v1 = d.api_keys;
  if (!(v1 === true || v1 === false)) return false;
  const v2 = d.notes;
  if (!(v2 === true || v2 === false)) return false;
  const v3 = d.folders;
  if (!(v3 === true || v3 === false)) return false;
  const v4 = d.channels;
  if (!(v4 === true || v4 === false)) return false;
  const v5 = d.direct_tool_servers;
  if (!(v5 === true || v5 === false)) return false;
  const v6 = d.web_search;
  if (!(v6 === true || v6 === false)) return false;
  const v7 = d.image_generation;
  if (!(v7 === true || v7 === false)) return false;
  const v8 = d.code_interpreter;
  if (!(v8 === true || v8 === false)) return false;
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

function isPermissions(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 4;
  const v1 = d.workspace;
  if (!(isWorkspace(v1))) return false;
  const v2 = d.sharing;
  if (!(isSharing(v2))) return false;
  const v3 = d.chat;
  if (!(isChat(v3))) return false;
  const v4 = d.features;
  if (!(isFeatures(v4))) return false;
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

export function isSessionUserInfoResponse(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 7;
  const v1 = d.status_emoji;
  if (v1 !== undefined) {
    n++;
    if (!(typeof v1 === "string" || v1 === null)) return false;
  }
  const v2 = d.status_message;
  if (v2 !== undefined) {
    n++;
    if (!(typeof v2 === "string" || v2 === null)) return false;
  }
  const v3 = d.status_expires_at;
  if (v3 !== undefined) {
    n++;
    if (!(Number.isInteger(v3) || v3 === null)) return false;
  }
  const v4 = d.id;
  if (!(typeof v4 === "string")) return false;
  const v5 = d.name;
  if (!(typeof v5 === "string")) return false;
  const v6 = d.role;
  if (!(v6 === "pending" || v6 === "user" || v6 === "admin")) return false;
  const v7 = d.email;
  if (!(typeof v7 === "string")) return false;
  const v8 = d.profile_image_url;
  if (!(typeof v8 === "string")) return false;
  const v9 = d.token;
  if (!(typeof v9 === "string")) return false;
  const v10 = d.token_type;
  if (!(v10 === "Bearer")) return false;
  const v11 = d.expires_at;
  if (v11 !== undefined) {
    n++;
    if (!(Number.isInteger(v11) || v11 === null)) return false;
  }
  const v12 = d.permissions;
  if (v12 !== undefined) {
    n++;
    if (!(v12 === null || isPermissions(v12))) return false;
  }
  const v13 = d.bio;
  if (v13 !== undefined) {
    n++;
    if (!(typeof v13 === "string" || v13 === null)) return false;
  }
  const v14 = d.gender;
  if (v14 !== undefined) {
    n++;
    if (!(typeof v14 === "string" || v14 === null)) return false;
  }
  const v15 = d.date_of_birth;
  if (v15 !== undefined) {
    n++;
    if (!((typeof v15 === "string" && DATE.test(v15)) || v15 === null)) return false;
  }
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

export function isAdminConfig(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 20;
  const v1 = d.SHOW_ADMIN_DETAILS;
  if (!(v1 === true || v1 === false)) return false;
  const v2 = d.ADMIN_EMAIL;
  if (v2 !== undefined) {
    n++;
    if (!(typeof v2 === "string" || v2 === null)) return false;
  }
  const v3 = d.WEBUI_URL;
  if (!(typeof v3 === "string")) return false;
  const v4 = d.ENABLE_SIGNUP;
  if (!(v4 === true || v4 === false)) return false;
  const v5 = d.ENABLE_API_KEYS;
  if (!(v5 === true || v5 === false)) return false;
  const v6 = d.ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS;
  if (!(v6 === true || v6 === false)) return false;
  const v7 = d.API_KEYS_ALLOWED_ENDPOINTS;
  if (!(typeof v7 === "string")) return false;
  const v8 = d.DEFAULT_USER_ROLE;
  if (!(v8 === "pending" || v8 === "user" || v8 === "admin")) return false;
  const v9 = d.DEFAULT_GROUP_ID;
  if (!(typeof v9 === "string")) return false;
  const v10 = d.JWT_EXPIRES_IN;
  if (!(typeof v10 === "string")) return false;
  const v11 = d.ENABLE_COMMUNITY_SHARING;
  if (!(v11 === true || v11 === false)) return false;
  const v12 = d.ENABLE_MESSAGE_RATING;
  if (!(v12 === true || v12 === false)) return false;
  const v13 = d.ENABLE_FOLDERS;
  if (!(v13 === true || v13 === false)) return false;
  const v14 = d.FOLDER_MAX_FILE_COUNT;
  if (v14 !== undefined) {
    n++;
    if (!(Number.isInteger(v14) || typeof v14 === "string" || v14 === null)) return false;
  }
  const v15 = d.AUTOMATION_MAX_COUNT;
  if (v15 !== undefined) {
    n++;
    if (!(Number.isInteger(v15) || typeof v15 === "string" || v15 === null)) return false;
  }
  const v16 = d.AUTOMATION_MIN_INTERVAL;
  if (v16 !== undefined) {
    n++;
    if (!(Number.isInteger(v16) || typeof v16 === "string" || v16 === null)) return false;
  }
  const v17 = d.ENABLE_AUTOMATIONS;
  if (!(v17 === true || v17 === false)) return false;
  const v18 = d.ENABLE_CHANNELS;
  if (!(v18 === true || v18 === false)) return false;
  const v19 = d.CHANNEL_MODEL_RESPONSE_MODE;
  if (v19 !== undefined) {
    n++;
    if (!(v19 === "thread" || v19 === "channel")) return false;
  }
  const v20 = d.ENABLE_CALENDAR;
  if (!(v20 === true || v20 === false)) return false;
  const v21 = d.ENABLE_MEMORIES;
  if (!(v21 === true || v21 === false)) return false;
  const v22 = d.ENABLE_MEMORY_SYSTEM_CONTEXT;
  if (!(v22 === true || v22 === false)) return false;
  const v23 = d.ENABLE_NOTES;
  if (!(v23 === true || v23 === false)) return false;
  const v24 = d.ENABLE_USER_WEBHOOKS;
  if (!(v24 === true || v24 === false)) return false;
  const v25 = d.ENABLE_USER_STATUS;
  if (!(v25 === true || v25 === false)) return false;
  const v26 = d.PENDING_USER_OVERLAY_TITLE;
  if (v26 !== undefined) {
    n++;
    if (!(typeof v26 === "string" || v26 === null)) return false;
  }
  const v27 = d.PENDING_USER_OVERLAY_CONTENT;
  if (v27 !== undefined) {
    n++;
    if (!(typeof v27 === "string" || v27 === null)) return false;
  }
  const v28 = d.RESPONSE_WATERMARK;
  if (v28 !== undefined) {
    n++;
    if (!(typeof v28 === "string" || v28 === null)) return false;
  }
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

export function isOAuthConfigForm(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 0;
  const v1 = d.ENABLE_OAUTH;
  if (v1 !== undefined) {
    n++;
    if (!(v1 === true || v1 === false || v1 === null)) return false;
  }
  const v2 = d.ENABLE_OAUTH_SIGNUP;
  if (v2 !== undefined) {
    n++;
    if (!(v2 === true || v2 === false || v2 === null)) return false;
  }
  const v3 = d.OAUTH_MERGE_ACCOUNTS_BY_EMAIL;
  if (v3 !== undefined) {
    n++;
    if (!(v3 === true || v3 === false || v3 === null)) return false;
  }
  const v4 = d.OAUTH_AUTO_REDIRECT;
  if (v4 !== undefined) {
    n++;
    if (!(v4 === true || v4 === false || v4 === null)) return false;
  }
  const v5 = d.OAUTH_ALLOWED_DOMAINS;
  if (v5 !== undefined) {
    n++;
    if (!(typeof v5 === "string" || v5 === null)) return false;
  }
  const v6 = d.OAUTH_BLOCKED_GROUPS;
  if (v6 !== undefined) {
    n++;
    if (!(typeof v6 === "string" || v6 === null)) return false;
  }
  const v7 = d.ENABLE_OAUTH_ROLE_MANAGEMENT;
  if (v7 !== undefined) {
    n++;
    if (!(v7 === true || v7 === false || v7 === null)) return false;
  }
  const v8 = d.OAUTH_ROLES_CLAIM;
  if (v8 !== undefined) {
    n++;
    if (!(typeof v8 === "string" || v8 === null)) return false;
  }
  const v9 = d.OAUTH_ADMIN_ROLES;
  if (v9 !== undefined) {
    n++;
    if (!(typeof v9 === "string" || v9 === null)) return false;
  }
  const v10 = d.OAUTH_ALLOWED_ROLES;
  if (v10 !== undefined) {
    n++;
    if (!(typeof v10 === "string" || v10 === null)) return false;
  }
  const v11 = d.ENABLE_OAUTH_GROUP_MANAGEMENT;
  if (v11 !== undefined) {
    n++;
    if (!(v11 === true || v11 === false || v11 === null)) return false;
  }
  const v12 = d.ENABLE_OAUTH_GROUP_CREATION;
  if (v12 !== undefined) {
    n++;
    if (!(v12 === true || v12 === false || v12 === null)) return false;
  }
  const v13 = d.OAUTH_GROUP_CLAIM;
  if (v13 !== undefined) {
    n++;
    if (!(typeof v13 === "string" || v13 === null)) return false;
  }
  const v14 = d.OAUTH_GROUP_DEFAULT_SHARE;
  if (v14 !== undefined) {
    n++;
    if (!(v14 === true || v14 === false || typeof v14 === "string" || v14 === null)) return false;
  }
  const v15 = d.OAUTH_PROVIDER_NAME;
  if (v15 !== undefined) {
    n++;
    if (!(typeof v15 === "string" || v15 === null)) return false;
  }
  const v16 = d.OPENID_PROVIDER_URL;
  if (v16 !== undefined) {
    n++;
    if (!(typeof v16 === "string" || v16 === null)) return false;
  }
  const v17 = d.OAUTH_CLIENT_ID;
  if (v17 !== undefined) {
    n++;
    if (!(typeof v17 === "string" || v17 === null)) return false;
  }
  const v18 = d.OAUTH_CLIENT_SECRET;
  if (v18 !== undefined) {
    n++;
    if (!(typeof v18 === "string" || v18 === null)) return false;
  }
  const v19 = d.OPENID_REDIRECT_URI;
  if (v19 !== undefined) {
    n++;
    if (!(typeof v19 === "string" || v19 === null)) return false;
  }
  const v20 = d.OAUTH_SCOPES;
  if (v20 !== undefined) {
    n++;
    if (!(typeof v20 === "string" || v20 === null)) return false;
  }
  const v21 = d.OAUTH_CODE_CHALLENGE_METHOD;
  if (v21 !== undefined) {
    n++;
    if (!(v21 === "S256" || v21 === "plain" || v21 === null)) return false;
  }
  const v22 = d.OAUTH_TOKEN_ENDPOINT_AUTH_METHOD;
  if (v22 !== undefined) {
    n++;
    if (!(v22 === "client_secret_post" || v22 === "client_secret_basic" || v22 === null)) return false;
  }
  const v23 = d.OPENID_END_SESSION_ENDPOINT;
  if (v23 !== undefined) {
    n++;
    if (!(typeof v23 === "string" || v23 === null)) return false;
  }
  const v24 = d.OAUTH_TIMEOUT;
  if (v24 !== undefined) {
    n++;
    if (!(Number.isInteger(v24) || typeof v24 === "string" || v24 === null)) return false;
  }
  const v25 = d.OAUTH_CLIENT_TIMEOUT;
  if (v25 !== undefined) {
    n++;
    if (!(Number.isInteger(v25) || typeof v25 === "string" || v25 === null)) return false;
  }
  const v26 = d.OAUTH_EMAIL_CLAIM;
  if (v26 !== undefined) {
    n++;
    if (!(typeof v26 === "string" || v26 === null)) return false;
  }
  const v27 = d.OAUTH_USERNAME_CLAIM;
  if (v27 !== undefined) {
    n++;
    if (!(typeof v27 === "string" || v27 === null)) return false;
  }
  const v28 = d.OAUTH_PICTURE_CLAIM;
  if (v28 !== undefined) {
    n++;
    if (!(typeof v28 === "string" || v28 === null)) return false;
  }
  const v29 = d.OAUTH_SUB_CLAIM;
  if (v29 !== undefined) {
    n++;
    if (!(typeof v29 === "string" || v29 === null)) return false;
  }
  const v30 = d.OAUTH_AUDIENCE;
  if (v30 !== undefined) {
    n++;
    if (!(typeof v30 === "string" || v30 === null)) return false;
  }
  const v31 = d.OAUTH_UPDATE_EMAIL_ON_LOGIN;
  if (v31 !== undefined) {
    n++;
    if (!(v31 === true || v31 === false || v31 === null)) return false;
  }
  const v32 = d.OAUTH_UPDATE_NAME_ON_LOGIN;
  if (v32 !== undefined) {
    n++;
    if (!(v32 === true || v32 === false || v32 === null)) return false;
  }
  const v33 = d.OAUTH_UPDATE_PICTURE_ON_LOGIN;
  if (v33 !== undefined) {
    n++;
    if (!(v33 === true || v33 === false || v33 === null)) return false;
  }
  const v34 = d.OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE;
  if (v34 !== undefined) {
    n++;
    if (!(v34 === true || v34 === false || v34 === null)) return false;
  }
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

export function isLdapServerConfig(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 5;
  const v1 = d.label;
  if (!(typeof v1 === "string")) return false;
  const v2 = d.host;
  if (!(typeof v2 === "string")) return false;
  const v3 = d.port;
  if (v3 !== undefined) {
    n++;
    if (!(Number.isInteger(v3) || v3 === null)) return false;
  }
  const v4 = d.attribute_for_mail;
  if (v4 !== undefined) {
    n++;
    if (!(typeof v4 === "string")) return false;
  }
  const v5 = d.attribute_for_username;
  if (v5 !== undefined) {
    n++;
    if (!(typeof v5 === "string")) return false;
  }
  const v6 = d.app_dn;
  if (!(typeof v6 === "string")) return false;
  const v7 = d.app_dn_password;
  if (!(typeof v7 === "string")) return false;
  const v8 = d.search_base;
  if (!(typeof v8 === "string")) return false;
  const v9 = d.search_filters;
  if (v9 !== undefined) {
    n++;
    if (!(typeof v9 === "string")) return false;
  }
  const v10 = d.use_tls;
  if (v10 !== undefined) {
    n++;
    if (!(v10 === true || v10 === false)) return false;
  }
  const v11 = d.certificate_path;
  if (v11 !== undefined) {
    n++;
    if (!(typeof v11 === "string" || v11 === null)) return false;
  }
  const v12 = d.validate_cert;
  if (v12 !== undefined) {
    n++;
    if (!(v12 === true || v12 === false)) return false;
  }
  const v13 = d.ciphers;
  if (v13 !== undefined) {
    n++;
    if (!(typeof v13 === "string" || v13 === null)) return false;
  }
  const v14 = d.enable_group_management;
  if (v14 !== undefined) {
    n++;
    if (!(v14 === true || v14 === false)) return false;
  }
  const v15 = d.enable_group_creation;
  if (v15 !== undefined) {
    n++;
    if (!(v15 === true || v15 === false)) return false;
  }
  const v16 = d.attribute_for_groups;
  if (v16 !== undefined) {
    n++;
    if (!(typeof v16 === "string")) return false;
  }
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

function isStatusResponse(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return false;
  let n = 1;
  const v1 = d.status;
  if (!(v1 === true || v1 === false)) return false;
  const v2 = d.redirect_url;
  if (v2 !== undefined) {
    n++;
    if (!(typeof v2 === "string" || v2 === null)) return false;
  }
  for (const _ in d) n--;
  if (n !== 0) return false;
  return true;
}

// The second branch holds nothing that the third refuses; the first alone has a status.
export const isResponseUnion = (d) =>
  typeof d === "object" && d !== null && d.status !== undefined ? isStatusResponse(d) : isSessionUserInfoResponse(d);

function missing(value, pointer, keyword, found) {
  found.push({ pointer, keyword: value === undefined ? "required" : keyword });
  return value === undefined ? 1 : 0;
}

function unknown(d, names, at, found) {
  for (const name in d) {
    if (!names.has(name)) {
      found.push({ pointer: `${at}/${name.replace(/~/g, "~0").replace(/\//g, "~1")}`, keyword: "additionalProperties" });
    }
  }
}

const SIGNINFORM = new Set(["email", "password"]);

export function signinFormProblems(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return [{ pointer: "", keyword: "type" }];
  const found = [];
  let n = 2;
  const v1 = d.email;
  if (!(typeof v1 === "string")) n -= missing(v1, "/email", "type", found);
  const v2 = d.password;
  if (!(typeof v2 === "string")) n -= missing(v2, "/password", "type", found);
  for (const _ in d) n--;
  if (n !== 0) unknown(d, SIGNINFORM, "", found);
  return found;
}

const SIGNUPFORM = new Set(["name", "email", "password", "profile_image_url"]);

export function signupFormProblems(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return [{ pointer: "", keyword: "type" }];
  const found = [];
  let n = 3;
  const v1 = d.name;
  if (!(typeof v1 === "string")) n -= missing(v1, "/name", "type", found);
  const v2 = d.email;
  if (!(typeof v2 === "string")) n -= missing(v2, "/email", "type", found);
  const v3 = d.password;
  if (!(typeof v3 === "string")) n -= missing(v3, "/password", "type", found);
  const v4 = d.profile_image_url;
  if (v4 !== undefined) {
    n++;
    if (!(typeof v4 === "string" || v4 === null)) found.push({ pointer: "/profile_image_url", keyword: "anyOf" });
  }
  for (const _ in d) n--;
  if (n !== 0) unknown(d, SIGNUPFORM, "", found);
  return found;
}

const WORKSPACE = new Set(["models", "knowledge", "prompts", "tools", "models_import", "models_export", "prompts_import", "prompts_export", "tools_import", "tools_export"]);

function tellWorkspace(d, at, found) {
  let n = 10;
  const v1 = d.models;
  if (!(v1 === true || v1 === false)) n -= missing(v1, at + "/models", "type", found);
  const v2 = d.knowledge;
  if (!(v2 === true || v2 === false)) n -= missing(v2, at + "/knowledge", "type", found);
  const v3 = d.prompts;
  if (!(v3 === true || v3 === false)) n -= missing(v3, at + "/prompts", "type", found);
  const v4 = d.tools;
  if (!(v4 === true || v4 === false)) n -= missing(v4, at + "/tools", "type", found);
  const v5 = d.models_import;
  if (!(v5 === true || v5 === false)) n -= missing(v5, at + "/models_import", "type", found);
  const v6 = d.models_export;
  if (!(v6 === true || v6 === false)) n -= missing(v6, at + "/models_export", "type", found);
  const v7 = d.prompts_import;
  if (!(v7 === true || v7 === false)) n -= missing(v7, at + "/prompts_import", "type", found);
  const v8 = d.prompts_export;
  if (!(v8 === true || v8 === false)) n -= missing(v8, at + "/prompts_export", "type", found);
  const v9 = d.tools_import;
  if (!(v9 === true || v9 === false)) n -= missing(v9, at + "/tools_import", "type", found);
  const v10 = d.tools_export;
  if (!(v10 === true || v10 === false)) n -= missing(v10, at + "/tools_export", "type", found);
  for (const _ in d) n--;
  if (n !== 0) unknown(d, WORKSPACE, at, found);
}

const SHARING = new Set(["models", "public_models", "knowledge", "public_knowledge", "prompts", "public_prompts", "tools", "public_tools", "notes", "public_notes"]);

function tellSharing(d, at, found) {
  let n = 10;
  const v1 = d.models;
  if (!(v1 === true || v1 === false)) n -= missing(v1, at + "/models", "type", found);
  const v2 = d.public_models;
  if (!(v2 === true || v2 === false)) n -= missing(v2, at + "/public_models", "type", found);
  const v3 = d.knowledge;
  if (!(v3 === true || v3 === false)) n -= missing(v3, at + "/knowledge", "type", found);
  const v4 = d.public_knowledge;
  if (!(v4 === true || v4 === false)) n -= missing(v4, at + "/public_knowledge", "type", found);
  const v5 = d.prompts;
  if (!(v5 === true || v5 === false)) n -= missing(v5, at + "/prompts", "type", found);
  const v6 = d.public_prompts;
  if (!(v6 === true || v6 === false)) n -= missing(v6, at + "/public_prompts", "type", found);
  const v7 = d.tools;
  if (!(v7 === true || v7 === false)) n -= missing(v7, at + "/tools", "type", found);
  const v8 = d.public_tools;
  if (!(v8 === true || v8 === false)) n -= missing(v8, at + "/public_tools", "type", found);
  const v9 = d.notes;
  if (!(v9 === true || v9 === false)) n -= missing(v9, at + "/notes", "type", found);
  const v10 = d.public_notes;
  if (!(v10 === true || v10 === false)) n -= missing(v10, at + "/public_notes", "type", found);
  for (const _ in d) n--;
  if (n !== 0) unknown(d, SHARING, at, found);
}

const CHAT = new Set(["controls", "valves", "system_prompt", "params", "file_upload", "delete", "delete_message", "continue_response", "regenerate_response", "rate_response", "edit", "share", "export", "stt", "tts", "call", "multiple_models", "temporary", "temporary_enforced"]);

function tellChat(d, at, found) {
  let n = 19;
  const v1 = d.controls;
  if (!(v1 === true || v1 === false)) n -= missing(v1, at + "/controls", "type", found);
  const v2 = d.valves;
  if (!(v2 === true || v2 === false)) n -= missing(v2, at + "/valves", "type", found);
  const v3 = d.system_prompt;
  if (!(v3 === true || v3 === false)) n -= missing(v3, at + "/system_prompt", "type", found);
  const v4 = d.params;
  if (!(v4 === true || v4 === false)) n -= missing(v4, at + "/params", "type", found);
  const v5 = d.file_upload;
  if (!(v5 === true || v5 === false)) n -= missing(v5, at + "/file_upload", "type", found);
  const v6 = d.delete;
  if (!(v6 === true || v6 === false)) n -= missing(v6, at + "/delete", "type", found);
  const v7 = d.delete_message;
  if (!(v7 === true || v7 === false)) n -= missing(v7, at + "/delete_message", "type", found);
  const v8 = d.continue_response;
  if (!(v8 === true || v8 === false)) n -= missing(v8, at + "/continue_response", "type", found);
  const v9 = d.regenerate_response;
  if (!(v9 === true || v9 === false)) n -= missing(v9, at + "/regenerate_response", "type", found);
  const v10 = d.rate_response;
  if (!(v10 === true || v10 === false)) n -= missing(v10, at + "/rate_response", "type", found);
  const v11 = d.edit;
  if (!(v11 === true || v11 === false)) n -= missing(v11, at + "/edit", "type", found);
  const v12 = d.share;
  if (!(v12 === true || v12 === false)) n -= missing(v12, at + "/share", "type", found);
  const v13 = d.export;
  if (!(v13 === true || v13 === false)) n -= missing(v13, at + "/export", "type", found);
  const v14 = d.stt;
  if (!(v14 === true || v14 === false)) n -= missing(v14, at + "/stt", "type", found);
  const v15 = d.tts;
  if (!(v15 === true || v15 === false)) n -= missing(v15, at + "/tts", "type", found);
  const v16 = d.call;
  if (!(v16 === true || v16 === false)) n -= missing(v16, at + "/call", "type", found);
  const v17 = d.multiple_models;
  if (!(v17 === true || v17 === false)) n -= missing(v17, at + "/multiple_models", "type", found);
  const v18 = d.temporary;
  if (!(v18 === true || v18 === false)) n -= missing(v18, at + "/temporary", "type", found);
  const v19 = d.temporary_enforced;
  if (!(v19 === true || v19 === false)) n -= missing(v19, at + "/temporary_enforced", "type", found);
  for (const _ in d) n--;
  if (n !== 0) unknown(d, CHAT, at, found);
}

const FEATURES = new Set(["api_keys", "notes", "folders", "channels", "direct_tool_servers", "web_search", "image_generation", "code_interpreter"]);

function tellFeatures(d, at, found) {
  let n = 8;
  const v1 = d.api_keys;
  if (!(v1 === true || v1 === false)) n -= missing(v1, at + "/api_keys", "type", found);
  const v2 = d.notes;
  if (!(v2 === true || v2 === false)) n -= missing(v2, at + "/notes", "type", found);
  const v3 = d.folders;
  if (!(v3 === true || v3 === false)) n -= missing(v3, at + "/folders", "type", found);
  const v4 = d.channels;
  if (!(v4 === true || v4 === false)) n -= missing(v4, at + "/channels", "type", found);
  const v5 = d.direct_tool_servers;
  if (!(v5 === true || v5 === false)) n -= missing(v5, at + "/direct_tool_servers", "type", found);
  const v6 = d.web_search;
  if (!(v6 === true || v6 === false)) n -= missing(v6, at + "/web_search", "type", found);
  const v7 = d.image_generation;
  if (!(v7 === true || v7 === false)) n -= missing(v7, at + "/image_generation", "type", found);
  const v8 = d.code_interpreter;
  if (!(v8 === true || v8 === false)) n -= missing(v8, at + "/code_interpreter", "type", found);
  for (const _ in d) n--;
  if (n !== 0) unknown(d, FEATURES, at, found);
}

const PERMISSIONS = new Set(["workspace", "sharing", "chat", "features"]);

function tellPermissions(d, at, found) {
  let n = 4;
  const v1 = d.workspace;
  if (typeof v1 === "object" && v1 !== null && !Array.isArray(v1)) tellWorkspace(v1, at + "/workspace", found);
  else n -= missing(v1, at + "/workspace", "type", found);
  const v2 = d.sharing;
  if (typeof v2 === "object" && v2 !== null && !Array.isArray(v2)) tellSharing(v2, at + "/sharing", found);
  else n -= missing(v2, at + "/sharing", "type", found);
  const v3 = d.chat;
  if (typeof v3 === "object" && v3 !== null && !Array.isArray(v3)) tellChat(v3, at + "/chat", found);
  else n -= missing(v3, at + "/chat", "type", found);
  const v4 = d.features;
  if (typeof v4 === "object" && v4 !== null && !Array.isArray(v4)) tellFeatures(v4, at + "/features", found);
  else n -= missing(v4, at + "/features", "type", found);
  for (const _ in d) n--;
  if (n !== 0) unknown(d, PERMISSIONS, at, found);
}

const SESSIONUSERINFORESPONSE = new Set(["status_emoji", "status_message", "status_expires_at", "id", "name", "role", "email", "profile_image_url", "token", "token_type", "expires_at", "permissions", "bio", "gender", "date_of_birth"]);

export function sessionUserInfoResponseProblems(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return [{ pointer: "", keyword: "type" }];
  const found = [];
  let n = 7;
  const v1 = d.status_emoji;
  if (v1 !== undefined) {
    n++;
    if (!(typeof v1 === "string" || v1 === null)) found.push({ pointer: "/status_emoji", keyword: "anyOf" });
  }
  const v2 = d.status_message;
  if (v2 !== undefined) {
    n++;
    if (!(typeof v2 === "string" || v2 === null)) found.push({ pointer: "/status_message", keyword: "anyOf" });
  }
  const v3 = d.status_expires_at;
  if (v3 !== undefined) {
    n++;
    if (!(Number.isInteger(v3) || v3 === null)) found.push({ pointer: "/status_expires_at", keyword: "anyOf" });
  }
  const v4 = d.id;
  if (!(typeof v4 === "string")) n -= missing(v4, "/id", "type", found);
  const v5 = d.name;
  if (!(typeof v5 === "string")) n -= missing(v5, "/name", "type", found);
  const v6 = d.role;
  if (!(v6 === "pending" || v6 === "user" || v6 === "admin")) n -= missing(v6, "/role", typeof v6 === "string" ? "enum" : "type", found);
  const v7 = d.email;
  if (!(typeof v7 === "string")) n -= missing(v7, "/email", "type", found);
  const v8 = d.profile_image_url;
  if (!(typeof v8 === "string")) n -= missing(v8, "/profile_image_url", "type", found);
  const v9 = d.token;
  if (!(typeof v9 === "string")) n -= missing(v9, "/token", "type", found);
  const v10 = d.token_type;
  if (!(v10 === "Bearer")) n -= missing(v10, "/token_type", typeof v10 === "string" ? "enum" : "type", found);
  const v11 = d.expires_at;
  if (v11 !== undefined) {
    n++;
    if (!(Number.isInteger(v11) || v11 === null)) found.push({ pointer: "/expires_at", keyword: "anyOf" });
  }
  const v12 = d.permissions;
  if (v12 !== undefined) {
    n++;
    if (typeof v12 === "object" && v12 !== null && !Array.isArray(v12)) tellPermissions(v12, "/permissions", found);
    else if (v12 !== null) found.push({ pointer: "/permissions", keyword: "anyOf" });
  }
  const v13 = d.bio;
  if (v13 !== undefined) {
    n++;
    if (!(typeof v13 === "string" || v13 === null)) found.push({ pointer: "/bio", keyword: "anyOf" });
  }
  const v14 = d.gender;
  if (v14 !== undefined) {
    n++;
    if (!(typeof v14 === "string" || v14 === null)) found.push({ pointer: "/gender", keyword: "anyOf" });
  }
  const v15 = d.date_of_birth;
  if (v15 !== undefined) {
    n++;
    if (!((typeof v15 === "string" && DATE.test(v15)) || v15 === null)) found.push({ pointer: "/date_of_birth", keyword: typeof v15 === "string" ? "pattern" : "anyOf" });
  }
  for (const _ in d) n--;
  if (n !== 0) unknown(d, SESSIONUSERINFORESPONSE, "", found);
  return found;
}

const ADMINCONFIG = new Set(["SHOW_ADMIN_DETAILS", "ADMIN_EMAIL", "WEBUI_URL", "ENABLE_SIGNUP", "ENABLE_API_KEYS", "ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS", "API_KEYS_ALLOWED_ENDPOINTS", "DEFAULT_USER_ROLE", "DEFAULT_GROUP_ID", "JWT_EXPIRES_IN", "ENABLE_COMMUNITY_SHARING", "ENABLE_MESSAGE_RATING", "ENABLE_FOLDERS", "FOLDER_MAX_FILE_COUNT", "AUTOMATION_MAX_COUNT", "AUTOMATION_MIN_INTERVAL", "ENABLE_AUTOMATIONS", "ENABLE_CHANNELS", "CHANNEL_MODEL_RESPONSE_MODE", "ENABLE_CALENDAR", "ENABLE_MEMORIES", "ENABLE_MEMORY_SYSTEM_CONTEXT", "ENABLE_NOTES", "ENABLE_USER_WEBHOOKS", "ENABLE_USER_STATUS", "PENDING_USER_OVERLAY_TITLE", "PENDING_USER_OVERLAY_CONTENT", "RESPONSE_WATERMARK"]);

export function adminConfigProblems(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return [{ pointer: "", keyword: "type" }];
  const found = [];
  let n = 20;
  const v1 = d.SHOW_ADMIN_DETAILS;
  if (!(v1 === true || v1 === false)) n -= missing(v1, "/SHOW_ADMIN_DETAILS", "type", found);
  const v2 = d.ADMIN_EMAIL;
  if (v2 !== undefined) {
    n++;
    if (!(typeof v2 === "string" || v2 === null)) found.push({ pointer: "/ADMIN_EMAIL", keyword: "anyOf" });
  }
  const v3 = d.WEBUI_URL;
  if (!(typeof v3 === "string")) n -= missing(v3, "/WEBUI_URL", "type", found);
  const v4 = d.ENABLE_SIGNUP;
  if (!(v4 === true || v4 === false)) n -= missing(v4, "/ENABLE_SIGNUP", "type", found);
  const v5 = d.ENABLE_API_KEYS;
  if (!(v5 === true || v5 === false)) n -= missing(v5, "/ENABLE_API_KEYS", "type", found);
  const v6 = d.ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS;
  if (!(v6 === true || v6 === false)) n -= missing(v6, "/ENABLE_API_KEYS_ENDPOINT_RESTRICTIONS", "type", found);
  const v7 = d.API_KEYS_ALLOWED_ENDPOINTS;
  if (!(typeof v7 === "string")) n -= missing(v7, "/API_KEYS_ALLOWED_ENDPOINTS", "type", found);
  const v8 = d.DEFAULT_USER_ROLE;
  if (!(v8 === "pending" || v8 === "user" || v8 === "admin")) n -= missing(v8, "/DEFAULT_USER_ROLE", typeof v8 === "string" ? "enum" : "type", found);
  const v9 = d.DEFAULT_GROUP_ID;
  if (!(typeof v9 === "string")) n -= missing(v9, "/DEFAULT_GROUP_ID", "type", found);
  const v10 = d.JWT_EXPIRES_IN;
  if (!(typeof v10 === "string")) n -= missing(v10, "/JWT_EXPIRES_IN", "type", found);
  const v11 = d.ENABLE_COMMUNITY_SHARING;
  if (!(v11 === true || v11 === false)) n -= missing(v11, "/ENABLE_COMMUNITY_SHARING", "type", found);
  const v12 = d.ENABLE_MESSAGE_RATING;
  if (!(v12 === true || v12 === false)) n -= missing(v12, "/ENABLE_MESSAGE_RATING", "type", found);
  const v13 = d.ENABLE_FOLDERS;
  if (!(v13 === true || v13 === false)) n -= missing(v13, "/ENABLE_FOLDERS", "type", found);
  const v14 = d.FOLDER_MAX_FILE_COUNT;
  if (v14 !== undefined) {
    n++;
    if (!(Number.isInteger(v14) || typeof v14 === "string" || v14 === null)) found.push({ pointer: "/FOLDER_MAX_FILE_COUNT", keyword: "anyOf" });
  }
  const v15 = d.AUTOMATION_MAX_COUNT;
  if (v15 !== undefined) {
    n++;
    if (!(Number.isInteger(v15) || typeof v15 === "string" || v15 === null)) found.push({ pointer: "/AUTOMATION_MAX_COUNT", keyword: "anyOf" });
  }
  const v16 = d.AUTOMATION_MIN_INTERVAL;
  if (v16 !== undefined) {
    n++;
    if (!(Number.isInteger(v16) || typeof v16 === "string" || v16 === null)) found.push({ pointer: "/AUTOMATION_MIN_INTERVAL", keyword: "anyOf" });
  }
  const v17 = d.ENABLE_AUTOMATIONS;
  if (!(v17 === true || v17 === false)) n -= missing(v17, "/ENABLE_AUTOMATIONS", "type", found);
  const v18 = d.ENABLE_CHANNELS;
  if (!(v18 === true || v18 === false)) n -= missing(v18, "/ENABLE_CHANNELS", "type", found);
  const v19 = d.CHANNEL_MODEL_RESPONSE_MODE;
  if (v19 !== undefined) {
    n++;
    if (!(v19 === "thread" || v19 === "channel")) found.push({ pointer: "/CHANNEL_MODEL_RESPONSE_MODE", keyword: typeof v19 === "string" ? "enum" : "type" });
  }
  const v20 = d.ENABLE_CALENDAR;
  if (!(v20 === true || v20 === false)) n -= missing(v20, "/ENABLE_CALENDAR", "type", found);
  const v21 = d.ENABLE_MEMORIES;
  if (!(v21 === true || v21 === false)) n -= missing(v21, "/ENABLE_MEMORIES", "type", found);
  const v22 = d.ENABLE_MEMORY_SYSTEM_CONTEXT;
  if (!(v22 === true || v22 === false)) n -= missing(v22, "/ENABLE_MEMORY_SYSTEM_CONTEXT", "type", found);
  const v23 = d.ENABLE_NOTES;
  if (!(v23 === true || v23 === false)) n -= missing(v23, "/ENABLE_NOTES", "type", found);
  const v24 = d.ENABLE_USER_WEBHOOKS;
  if (!(v24 === true || v24 === false)) n -= missing(v24, "/ENABLE_USER_WEBHOOKS", "type", found);
  const v25 = d.ENABLE_USER_STATUS;
  if (!(v25 === true || v25 === false)) n -= missing(v25, "/ENABLE_USER_STATUS", "type", found);
  const v26 = d.PENDING_USER_OVERLAY_TITLE;
  if (v26 !== undefined) {
    n++;
    if (!(typeof v26 === "string" || v26 === null)) found.push({ pointer: "/PENDING_USER_OVERLAY_TITLE", keyword: "anyOf" });
  }
  const v27 = d.PENDING_USER_OVERLAY_CONTENT;
  if (v27 !== undefined) {
    n++;
    if (!(typeof v27 === "string" || v27 === null)) found.push({ pointer: "/PENDING_USER_OVERLAY_CONTENT", keyword: "anyOf" });
  }
  const v28 = d.RESPONSE_WATERMARK;
  if (v28 !== undefined) {
    n++;
    if (!(typeof v28 === "string" || v28 === null)) found.push({ pointer: "/RESPONSE_WATERMARK", keyword: "anyOf" });
  }
  for (const _ in d) n--;
  if (n !== 0) unknown(d, ADMINCONFIG, "", found);
  return found;
}

const OAUTHCONFIGFORM = new Set(["ENABLE_OAUTH", "ENABLE_OAUTH_SIGNUP", "OAUTH_MERGE_ACCOUNTS_BY_EMAIL", "OAUTH_AUTO_REDIRECT", "OAUTH_ALLOWED_DOMAINS", "OAUTH_BLOCKED_GROUPS", "ENABLE_OAUTH_ROLE_MANAGEMENT", "OAUTH_ROLES_CLAIM", "OAUTH_ADMIN_ROLES", "OAUTH_ALLOWED_ROLES", "ENABLE_OAUTH_GROUP_MANAGEMENT", "ENABLE_OAUTH_GROUP_CREATION", "OAUTH_GROUP_CLAIM", "OAUTH_GROUP_DEFAULT_SHARE", "OAUTH_PROVIDER_NAME", "OPENID_PROVIDER_URL", "OAUTH_CLIENT_ID", "OAUTH_CLIENT_SECRET", "OPENID_REDIRECT_URI", "OAUTH_SCOPES", "OAUTH_CODE_CHALLENGE_METHOD", "OAUTH_TOKEN_ENDPOINT_AUTH_METHOD", "OPENID_END_SESSION_ENDPOINT", "OAUTH_TIMEOUT", "OAUTH_CLIENT_TIMEOUT", "OAUTH_EMAIL_CLAIM", "OAUTH_USERNAME_CLAIM", "OAUTH_PICTURE_CLAIM", "OAUTH_SUB_CLAIM", "OAUTH_AUDIENCE", "OAUTH_UPDATE_EMAIL_ON_LOGIN", "OAUTH_UPDATE_NAME_ON_LOGIN", "OAUTH_UPDATE_PICTURE_ON_LOGIN", "OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE"]);

export function oAuthConfigFormProblems(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return [{ pointer: "", keyword: "type" }];
  const found = [];
  let n = 0;
  const v1 = d.ENABLE_OAUTH;
  if (v1 !== undefined) {
    n++;
    if (!(v1 === true || v1 === false || v1 === null)) found.push({ pointer: "/ENABLE_OAUTH", keyword: "anyOf" });
  }
  const v2 = d.ENABLE_OAUTH_SIGNUP;
  if (v2 !== undefined) {
    n++;
    if (!(v2 === true || v2 === false || v2 === null)) found.push({ pointer: "/ENABLE_OAUTH_SIGNUP", keyword: "anyOf" });
  }
  const v3 = d.OAUTH_MERGE_ACCOUNTS_BY_EMAIL;
  if (v3 !== undefined) {
    n++;
    if (!(v3 === true || v3 === false || v3 === null)) found.push({ pointer: "/OAUTH_MERGE_ACCOUNTS_BY_EMAIL", keyword: "anyOf" });
  }
  const v4 = d.OAUTH_AUTO_REDIRECT;
  if (v4 !== undefined) {
    n++;
    if (!(v4 === true || v4 === false || v4 === null)) found.push({ pointer: "/OAUTH_AUTO_REDIRECT", keyword: "anyOf" });
  }
  const v5 = d.OAUTH_ALLOWED_DOMAINS;
  if (v5 !== undefined) {
    n++;
    if (!(typeof v5 === "string" || v5 === null)) found.push({ pointer: "/OAUTH_ALLOWED_DOMAINS", keyword: "anyOf" });
  }
  const v6 = d.OAUTH_BLOCKED_GROUPS;
  if (v6 !== undefined) {
    n++;
    if (!(typeof v6 === "string" || v6 === null)) found.push({ pointer: "/OAUTH_BLOCKED_GROUPS", keyword: "anyOf" });
  }
  const v7 = d.ENABLE_OAUTH_ROLE_MANAGEMENT;
  if (v7 !== undefined) {
    n++;
    if (!(v7 === true || v7 === false || v7 === null)) found.push({ pointer: "/ENABLE_OAUTH_ROLE_MANAGEMENT", keyword: "anyOf" });
  }
  const v8 = d.OAUTH_ROLES_CLAIM;
  if (v8 !== undefined) {
    n++;
    if (!(typeof v8 === "string" || v8 === null)) found.push({ pointer: "/OAUTH_ROLES_CLAIM", keyword: "anyOf" });
  }
  const v9 = d.OAUTH_ADMIN_ROLES;
  if (v9 !== undefined) {
    n++;
    if (!(typeof v9 === "string" || v9 === null)) found.push({ pointer: "/OAUTH_ADMIN_ROLES", keyword: "anyOf" });
  }
  const v10 = d.OAUTH_ALLOWED_ROLES;
  if (v10 !== undefined) {
    n++;
    if (!(typeof v10 === "string" || v10 === null)) found.push({ pointer: "/OAUTH_ALLOWED_ROLES", keyword: "anyOf" });
  }
  const v11 = d.ENABLE_OAUTH_GROUP_MANAGEMENT;
  if (v11 !== undefined) {
    n++;
    if (!(v11 === true || v11 === false || v11 === null)) found.push({ pointer: "/ENABLE_OAUTH_GROUP_MANAGEMENT", keyword: "anyOf" });
  }
  const v12 = d.ENABLE_OAUTH_GROUP_CREATION;
  if (v12 !== undefined) {
    n++;
    if (!(v12 === true || v12 === false || v12 === null)) found.push({ pointer: "/ENABLE_OAUTH_GROUP_CREATION", keyword: "anyOf" });
  }
  const v13 = d.OAUTH_GROUP_CLAIM;
  if (v13 !== undefined) {
    n++;
    if (!(typeof v13 === "string" || v13 === null)) found.push({ pointer: "/OAUTH_GROUP_CLAIM", keyword: "anyOf" });
  }
  const v14 = d.OAUTH_GROUP_DEFAULT_SHARE;
  if (v14 !== undefined) {
    n++;
    if (!(v14 === true || v14 === false || typeof v14 === "string" || v14 === null)) found.push({ pointer: "/OAUTH_GROUP_DEFAULT_SHARE", keyword: "anyOf" });
  }
  const v15 = d.OAUTH_PROVIDER_NAME;
  if (v15 !== undefined) {
    n++;
    if (!(typeof v15 === "string" || v15 === null)) found.push({ pointer: "/OAUTH_PROVIDER_NAME", keyword: "anyOf" });
  }
  const v16 = d.OPENID_PROVIDER_URL;
  if (v16 !== undefined) {
    n++;
    if (!(typeof v16 === "string" || v16 === null)) found.push({ pointer: "/OPENID_PROVIDER_URL", keyword: "anyOf" });
  }
  const v17 = d.OAUTH_CLIENT_ID;
  if (v17 !== undefined) {
    n++;
    if (!(typeof v17 === "string" || v17 === null)) found.push({ pointer: "/OAUTH_CLIENT_ID", keyword: "anyOf" });
  }
  const v18 = d.OAUTH_CLIENT_SECRET;
  if (v18 !== undefined) {
    n++;
    if (!(typeof v18 === "string" || v18 === null)) found.push({ pointer: "/OAUTH_CLIENT_SECRET", keyword: "anyOf" });
  }
  const v19 = d.OPENID_REDIRECT_URI;
  if (v19 !== undefined) {
    n++;
    if (!(typeof v19 === "string" || v19 === null)) found.push({ pointer: "/OPENID_REDIRECT_URI", keyword: "anyOf" });
  }
  const v20 = d.OAUTH_SCOPES;
  if (v20 !== undefined) {
    n++;
    if (!(typeof v20 === "string" || v20 === null)) found.push({ pointer: "/OAUTH_SCOPES", keyword: "anyOf" });
  }
  const v21 = d.OAUTH_CODE_CHALLENGE_METHOD;
  if (v21 !== undefined) {
    n++;
    if (!(v21 === "S256" || v21 === "plain" || v21 === null)) found.push({ pointer: "/OAUTH_CODE_CHALLENGE_METHOD", keyword: typeof v21 === "string" ? "enum" : "anyOf" });
  }
  const v22 = d.OAUTH_TOKEN_ENDPOINT_AUTH_METHOD;
  if (v22 !== undefined) {
    n++;
    if (!(v22 === "client_secret_post" || v22 === "client_secret_basic" || v22 === null)) found.push({ pointer: "/OAUTH_TOKEN_ENDPOINT_AUTH_METHOD", keyword: typeof v22 === "string" ? "enum" : "anyOf" });
  }
  const v23 = d.OPENID_END_SESSION_ENDPOINT;
  if (v23 !== undefined) {
    n++;
    if (!(typeof v23 === "string" || v23 === null)) found.push({ pointer: "/OPENID_END_SESSION_ENDPOINT", keyword: "anyOf" });
  }
  const v24 = d.OAUTH_TIMEOUT;
  if (v24 !== undefined) {
    n++;
    if (!(Number.isInteger(v24) || typeof v24 === "string" || v24 === null)) found.push({ pointer: "/OAUTH_TIMEOUT", keyword: "anyOf" });
  }
  const v25 = d.OAUTH_CLIENT_TIMEOUT;
  if (v25 !== undefined) {
    n++;
    if (!(Number.isInteger(v25) || typeof v25 === "string" || v25 === null)) found.push({ pointer: "/OAUTH_CLIENT_TIMEOUT", keyword: "anyOf" });
  }
  const v26 = d.OAUTH_EMAIL_CLAIM;
  if (v26 !== undefined) {
    n++;
    if (!(typeof v26 === "string" || v26 === null)) found.push({ pointer: "/OAUTH_EMAIL_CLAIM", keyword: "anyOf" });
  }
  const v27 = d.OAUTH_USERNAME_CLAIM;
  if (v27 !== undefined) {
    n++;
    if (!(typeof v27 === "string" || v27 === null)) found.push({ pointer: "/OAUTH_USERNAME_CLAIM", keyword: "anyOf" });
  }
  const v28 = d.OAUTH_PICTURE_CLAIM;
  if (v28 !== undefined) {
    n++;
    if (!(typeof v28 === "string" || v28 === null)) found.push({ pointer: "/OAUTH_PICTURE_CLAIM", keyword: "anyOf" });
  }
  const v29 = d.OAUTH_SUB_CLAIM;
  if (v29 !== undefined) {
    n++;
    if (!(typeof v29 === "string" || v29 === null)) found.push({ pointer: "/OAUTH_SUB_CLAIM", keyword: "anyOf" });
  }
  const v30 = d.OAUTH_AUDIENCE;
  if (v30 !== undefined) {
    n++;
    if (!(typeof v30 === "string" || v30 === null)) found.push({ pointer: "/OAUTH_AUDIENCE", keyword: "anyOf" });
  }
  const v31 = d.OAUTH_UPDATE_EMAIL_ON_LOGIN;
  if (v31 !== undefined) {
    n++;
    if (!(v31 === true || v31 === false || v31 === null)) found.push({ pointer: "/OAUTH_UPDATE_EMAIL_ON_LOGIN", keyword: "anyOf" });
  }
  const v32 = d.OAUTH_UPDATE_NAME_ON_LOGIN;
  if (v32 !== undefined) {
    n++;
    if (!(v32 === true || v32 === false || v32 === null)) found.push({ pointer: "/OAUTH_UPDATE_NAME_ON_LOGIN", keyword: "anyOf" });
  }
  const v33 = d.OAUTH_UPDATE_PICTURE_ON_LOGIN;
  if (v33 !== undefined) {
    n++;
    if (!(v33 === true || v33 === false || v33 === null)) found.push({ pointer: "/OAUTH_UPDATE_PICTURE_ON_LOGIN", keyword: "anyOf" });
  }
  const v34 = d.OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE;
  if (v34 !== undefined) {
    n++;
    if (!(v34 === true || v34 === false || v34 === null)) found.push({ pointer: "/OAUTH_REFRESH_TOKEN_INCLUDE_SCOPE", keyword: "anyOf" });
  }
  for (const _ in d) n--;
  if (n !== 0) unknown(d, OAUTHCONFIGFORM, "", found);
  return found;
}

const LDAPSERVERCONFIG = new Set(["label", "host", "port", "attribute_for_mail", "attribute_for_username", "app_dn", "app_dn_password", "search_base", "search_filters", "use_tls", "certificate_path", "validate_cert", "ciphers", "enable_group_management", "enable_group_creation", "attribute_for_groups"]);

export function ldapServerConfigProblems(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return [{ pointer: "", keyword: "type" }];
  const found = [];
  let n = 5;
  const v1 = d.label;
  if (!(typeof v1 === "string")) n -= missing(v1, "/label", "type", found);
  const v2 = d.host;
  if (!(typeof v2 === "string")) n -= missing(v2, "/host", "type", found);
  const v3 = d.port;
  if (v3 !== undefined) {
    n++;
    if (!(Number.isInteger(v3) || v3 === null)) found.push({ pointer: "/port", keyword: "anyOf" });
  }
  const v4 = d.attribute_for_mail;
  if (v4 !== undefined) {
    n++;
    if (!(typeof v4 === "string")) found.push({ pointer: "/attribute_for_mail", keyword: "type" });
  }
  const v5 = d.attribute_for_username;
  if (v5 !== undefined) {
    n++;
    if (!(typeof v5 === "string")) found.push({ pointer: "/attribute_for_username", keyword: "type" });
  }
  const v6 = d.app_dn;
  if (!(typeof v6 === "string")) n -= missing(v6, "/app_dn", "type", found);
  const v7 = d.app_dn_password;
  if (!(typeof v7 === "string")) n -= missing(v7, "/app_dn_password", "type", found);
  const v8 = d.search_base;
  if (!(typeof v8 === "string")) n -= missing(v8, "/search_base", "type", found);
  const v9 = d.search_filters;
  if (v9 !== undefined) {
    n++;
    if (!(typeof v9 === "string")) found.push({ pointer: "/search_filters", keyword: "type" });
  }
  const v10 = d.use_tls;
  if (v10 !== undefined) {
    n++;
    if (!(v10 === true || v10 === false)) found.push({ pointer: "/use_tls", keyword: "type" });
  }
  const v11 = d.certificate_path;
  if (v11 !== undefined) {
    n++;
    if (!(typeof v11 === "string" || v11 === null)) found.push({ pointer: "/certificate_path", keyword: "anyOf" });
  }
  const v12 = d.validate_cert;
  if (v12 !== undefined) {
    n++;
    if (!(v12 === true || v12 === false)) found.push({ pointer: "/validate_cert", keyword: "type" });
  }
  const v13 = d.ciphers;
  if (v13 !== undefined) {
    n++;
    if (!(typeof v13 === "string" || v13 === null)) found.push({ pointer: "/ciphers", keyword: "anyOf" });
  }
  const v14 = d.enable_group_management;
  if (v14 !== undefined) {
    n++;
    if (!(v14 === true || v14 === false)) found.push({ pointer: "/enable_group_management", keyword: "type" });
  }
  const v15 = d.enable_group_creation;
  if (v15 !== undefined) {
    n++;
    if (!(v15 === true || v15 === false)) found.push({ pointer: "/enable_group_creation", keyword: "type" });
  }
  const v16 = d.attribute_for_groups;
  if (v16 !== undefined) {
    n++;
    if (!(typeof v16 === "string")) found.push({ pointer: "/attribute_for_groups", keyword: "type" });
  }
  for (const _ in d) n--;
  if (n !== 0) unknown(d, LDAPSERVERCONFIG, "", found);
  return found;
}

const STATUSRESPONSE = new Set(["status", "redirect_url"]);

function statusResponseProblems(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return [{ pointer: "", keyword: "type" }];
  const found = [];
  let n = 1;
  const v1 = d.status;
  if (!(v1 === true || v1 === false)) n -= missing(v1, "/status", "type", found);
  const v2 = d.redirect_url;
  if (v2 !== undefined) {
    n++;
    if (!(typeof v2 === "string" || v2 === null)) found.push({ pointer: "/redirect_url", keyword: "anyOf" });
  }
  for (const _ in d) n--;
  if (n !== 0) unknown(d, STATUSRESPONSE, "", found);
  return found;
}

const USERRESPONSE = new Set(["id", "name", "role", "email", "profile_image_url", "token", "token_type"]);

function userResponseProblems(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return [{ pointer: "", keyword: "type" }];
  const found = [];
  let n = 7;
  const v1 = d.id;
  if (!(typeof v1 === "string")) n -= missing(v1, "/id", "type", found);
  const v2 = d.name;
  if (!(typeof v2 === "string")) n -= missing(v2, "/name", "type", found);
  const v3 = d.role;
  if (!(v3 === "pending" || v3 === "user" || v3 === "admin")) n -= missing(v3, "/role", typeof v3 === "string" ? "enum" : "type", found);
  const v4 = d.email;
  if (!(typeof v4 === "string")) n -= missing(v4, "/email", "type", found);
  const v5 = d.profile_image_url;
  if (!(typeof v5 === "string")) n -= missing(v5, "/profile_image_url", "type", found);
  const v6 = d.token;
  if (!(typeof v6 === "string")) n -= missing(v6, "/token", "type", found);
  const v7 = d.token_type;
  if (!(v7 === "Bearer")) n -= missing(v7, "/token_type", typeof v7 === "string" ? "enum" : "type", found);
  for (const _ in d) n--;
  if (n !== 0) unknown(d, USERRESPONSE, "", found);
  return found;
}

export function responseUnionProblems(d) {
  if (typeof d !== "object" || d === null || Array.isArray(d)) return [{ pointer: "", keyword: "anyOf" }];
  let near = sessionUserInfoResponseProblems(d);
  if (near.length === 0) return near;
  let size = 0;
  let alone = true;
  for (const _ in d) size++;
  // A closed branch has at least one problem for each member too much, or too few.
  if (size - 2 <= near.length) {
    const other = statusResponseProblems(d);
    alone = other.length !== near.length;
    if (other.length < near.length) near = other;
  }
  if (size - 7 <= near.length && 7 - size <= near.length) {
    const other = userResponseProblems(d);
    alone = other.length !== near.length && (alone || other.length < near.length);
    if (other.length < near.length) near = other;
  }
  return alone || near.length === 0 ? near : [{ pointer: "", keyword: "anyOf" }];
}
