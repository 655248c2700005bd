"""What all tests share: the same examples on every machine, nothing left behind."""

from hypothesis import settings

settings.register_profile("same", derandomize=True, database=None, deadline=None)
settings.load_profile("same")
