"""Reports as files: small ones at once, large ones by a job."""
