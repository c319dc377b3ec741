"""Is it still right? Asking who keeps a listing, and hiding what nobody looks at."""
