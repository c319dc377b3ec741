"""What was deleted for good stays deleted, also when a backup of before is put back (wislijst)."""
