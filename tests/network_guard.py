"""pytest plugin: whatever tries to reach beyond this machine fails, in the tests and in the kernels of notebooks.

It listens to Python's own audit events, so it also sees what libraries do below `socket.socket`, and no library can
have kept an unguarded copy of a function from before.
"""

import ipaddress
import socket
import sys

LOCAL_NAMES = {"", "localhost", "localhost.localdomain", "ip6-localhost", socket.gethostname()}


class NetworkForbiddenError(ConnectionError):
    """A test or a lab tried to reach another machine; everything in the course works without a network."""


def install() -> None:
    """Guard this process for good; calling it again changes nothing."""
    if not getattr(sys, "_ftlabs_network_guard", False):
        sys._ftlabs_network_guard = True
        sys.addaudithook(_refuse_other_machines)


def is_local(host: object) -> bool:
    """Whether a host, by name or number, is this machine. None stands for "any of my own addresses"."""
    if host is None:
        return True
    name = host.decode("ascii", "replace") if isinstance(host, (bytes, bytearray)) else str(host)
    name = name.rstrip(".").lower()
    if name in LOCAL_NAMES:
        return True
    try:
        address = ipaddress.ip_address(name.partition("%")[0])
    except ValueError:
        return False
    return address.is_loopback or address.is_unspecified


def _refuse_other_machines(event: str, arguments: tuple) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        # A path belongs to a Unix socket, None to a message on a connected one; neither names another machine.
        if isinstance(address, tuple) and not is_local(address[0]):
            raise NetworkForbiddenError(f"{event} to {address[0]}: tests and labs must work without a network")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname") and not is_local(arguments[0]):
        raise NetworkForbiddenError(f"{event} of {arguments[0]}: tests and labs must work without a network")


def pytest_configure() -> None:
    install()
