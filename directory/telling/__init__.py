"""What coordinators, officials and editors are told by mail, and when it is looked for."""
