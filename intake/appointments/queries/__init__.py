"""What is read of appointments, and of the times at which one can be made."""
