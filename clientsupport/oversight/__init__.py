"""What privacy officers and technicians look at: the audit log by name, and how it is going."""
