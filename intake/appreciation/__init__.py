"""What people who were helped think of it: asking them, keeping it apart, telling it in fives."""
