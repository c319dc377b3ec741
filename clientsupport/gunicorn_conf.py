"""Settings of gunicorn; each can be changed by gunicorn's options on the command line."""

import os

wsgi_app = "clientsupport.wsgi:application"
worker_class = "clientsupport.http.whole_requests.WholeRequests"  # with threads
workers = 2
# 64 may wait for the hash of a code or password (docs/decisions/0005); pages need hands meanwhile.
threads = 72
timeout = 30  # seconds without a sign of life, after which a worker is replaced
graceful_timeout = 10  # seconds that running requests get to finish when the server stops
keepalive = 5  # seconds

accesslog = None  # an access log would tell who looked for help, and where
errorlog = "-"
logger_class = "clientsupport.http.server_log.AddressFreeLogger"
loglevel = "warning"

limit_request_line = 4094  # bytes
limit_request_fields = 60
limit_request_field_size = 8190  # bytes
forwarded_allow_ips = "127.0.0.1,::1"  # the proxy that ends TLS runs on this machine

# The heartbeat file of a worker must not wait for a disk.
worker_tmp_dir = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None  # noqa: S108
