"""The course itself: labs, exercises, verdicts, claims."""
