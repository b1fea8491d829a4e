"""Who calls, with which credential, and where the credential travels."""

from authwright.authoring import Caller, Carrier, Credential

ANYONE = Caller("anyone", "Everybody; no credential is needed.")
MEMBER = Caller("member", "Everybody who is signed in.")

BEARER = Carrier("bearer", "bearer", "Authorization")
SESSION = Credential("session", "The token of a session, good until its owner signs out.", (BEARER,))
