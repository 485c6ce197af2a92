"""One module an engine. Each is imported by name in a process of its own, so that none needs what another needs."""
