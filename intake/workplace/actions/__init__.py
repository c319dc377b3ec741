"""What supporters and coordinators do: one transaction each, with its audit event inside."""
