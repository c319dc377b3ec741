"""What is deleted, when, and how that is remembered; what residents may count on."""
