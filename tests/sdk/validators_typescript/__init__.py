"""The committed package of TypeScript validators, as its users have it: compiled, installed, bundled."""
