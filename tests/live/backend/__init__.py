"""Install and run real Open WebUI servers on this machine."""
