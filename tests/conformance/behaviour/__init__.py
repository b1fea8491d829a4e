"""One set of scenarios, played by a scripted server on loopback against every generated client."""
