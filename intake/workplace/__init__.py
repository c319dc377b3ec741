"""Where supporters read and answer, alone and as a team."""
