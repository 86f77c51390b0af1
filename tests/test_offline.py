"""Tests and labs work without a network: the guard bites, in these processes and in the kernels of notebooks."""

import asyncio
import os
import socket
import urllib.error
import urllib.request
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient
from network_guard import NetworkForbiddenError, is_local

ELSEWHERE = "192.0.2.1"  # reserved for documentation: nobody is there, and no packet is sent if the guard works


@pytest.mark.parametrize("host", [None, "", b"", "localhost", "LOCALHOST.", "127.0.0.1", "127.9.9.9", "::1", "0.0.0.0"])
def test_this_machine_is_local(host):
    assert is_local(host)


@pytest.mark.parametrize(
    "host", [ELSEWHERE, "example.com", b"example.com", "10.0.0.1", "2001:db8::1", "localhost.evil"]
)
def test_other_machines_are_not(host):
    assert not is_local(host)


def test_connections_by_number_are_refused():
    with socket.socket() as sock, pytest.raises(NetworkForbiddenError, match=ELSEWHERE):
        sock.connect((ELSEWHERE, 80))
    with socket.socket() as sock, pytest.raises(NetworkForbiddenError):
        sock.connect_ex((ELSEWHERE, 80))
    with socket.socket(type=socket.SOCK_DGRAM) as sock, pytest.raises(NetworkForbiddenError):
        sock.sendto(b"x", (ELSEWHERE, 53))


def test_names_are_not_even_looked_up():
    with pytest.raises(NetworkForbiddenError):
        socket.getaddrinfo("example.com", 443)
    with pytest.raises(NetworkForbiddenError):
        socket.gethostbyname("example.com")


def test_libraries_cannot_pass_it():
    with pytest.raises(urllib.error.URLError, match="must work without a network"):
        urllib.request.urlopen("http://example.com", timeout=1)
    with pytest.raises(NetworkForbiddenError):
        asyncio.run(asyncio.open_connection(ELSEWHERE, 80))


def test_this_machine_can_still_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as mine:
        theirs, _ = server.accept()
        with theirs:
            theirs.sendall(b"hello")
            assert mine.recv(5) == b"hello"


def test_kernels_are_guarded_too():
    cell = nbformat.v4.new_code_cell(
        "import socket\n"
        "try:\n"
        f"    socket.create_connection(({ELSEWHERE!r}, 80), timeout=1)\n"
        "except OSError as error:\n"
        "    print(type(error).__name__)"
    )
    notebook = nbformat.v4.new_notebook(cells=[cell])
    NotebookClient(notebook, timeout=60, kernel_name="python3").execute()
    assert notebook.cells[0].outputs[0]["text"].strip() == "NetworkForbiddenError"


def test_the_model_hub_is_switched_off():
    import huggingface_hub.constants

    assert huggingface_hub.constants.HF_HUB_OFFLINE


@pytest.mark.parametrize(
    "name", ["XDG_CACHE_HOME", "HF_HOME", "TORCH_HOME", "MPLCONFIGDIR", "IPYTHONDIR", "JUPYTER_DATA_DIR"]
)
def test_caches_belong_to_this_run(name):
    assert Path(os.environ[name]).is_relative_to(os.environ["FTLABS_TEST_CACHE"])


def test_libraries_use_the_caches_of_this_run():
    import huggingface_hub.constants
    import matplotlib

    ours = Path(os.environ["FTLABS_TEST_CACHE"]).resolve()
    assert Path(huggingface_hub.constants.HF_HUB_CACHE).resolve().is_relative_to(ours)
    assert Path(matplotlib.get_cachedir()).resolve().is_relative_to(ours)


def test_one_thread_per_worker():
    import torch

    assert torch.get_num_threads() == 1
