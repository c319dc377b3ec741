"""An organisation that stands in the directory twice: asking whether it does; making it one."""
