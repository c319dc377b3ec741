"""How staff log in: password or passkey, a second factor, single sign-on, time-outs."""
