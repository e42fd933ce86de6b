"""What holds for all tests."""

from __future__ import annotations

from hypothesis import HealthCheck, settings

# No test depends on the machine's speed, so no example has a deadline.
settings.register_profile("machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("machine")
