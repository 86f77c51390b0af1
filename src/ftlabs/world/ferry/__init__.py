"""The course's own domain: the Merrow Line, a ferry company that exists nowhere else and never in the general world."""
