"""Jobs of the intake. A row in the queue holds ids only."""

from intake.jobs.alerts import send_alert as send_alert
from intake.jobs.digests import announce_new_requests as announce_new_requests
from intake.jobs.retention import delete_expired_requests as delete_expired_requests
