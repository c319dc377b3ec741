"""What supporters and coordinators get back of what they log: numbers, charts and reports."""
