"""Django database engine that starts the embedded server when a connection is opened."""
