"""The life of a request: `table` says which deed leads where, `deeds` does them. Nothing else does.

Appointments have a table and deeds of their own: `appointment_table`, `appointments`.

No other module sets the state, the days and the hands that go with it, the state of a proposal
or of an appointment.
"""
