"""Validators in TypeScript."""
