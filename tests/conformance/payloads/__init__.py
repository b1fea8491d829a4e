"""Payloads, and what is wrong with each: one corpus for the validators of every language.

README.md beside this file says how a case is written, and how a language gets its driver.
"""
