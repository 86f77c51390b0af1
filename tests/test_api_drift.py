"""Every use of a library in the course exists in the installed versions: names, and keywords of calls."""

import functools
from pathlib import Path

import nbformat
import pytest
from IPython.core.inputtransformer2 import TransformerManager
from library_calls import count, drifts

ROOT = Path(__file__).parents[1]


def sources():
    """The files to look into, by name: the package, the tests, and each lab and solution as students get them."""
    found = [*(ROOT / "src").rglob("*.py"), *(ROOT / "tests").glob("*.py"), *(ROOT / "solutions").glob("*.py")]
    found += [*(ROOT / "labs").glob("*.ipynb"), *(ROOT / "solutions").glob("*.ipynb")]
    return sorted(file.relative_to(ROOT).as_posix() for file in found)


@functools.cache
def read(name):
    """Python source of a file; of a notebook, its code cells with magics turned into what IPython makes of them."""
    file = ROOT / name
    if file.suffix == ".py":
        return file.read_text(encoding="utf-8")
    cells = (cell.source for cell in nbformat.read(file, as_version=4).cells if cell.cell_type == "code")
    return "\n".join(TransformerManager().transform_cell(cell) for cell in cells)


@pytest.mark.parametrize("name", sources())
def test_every_library_call_resolves(name):
    assert [str(drift) for drift in drifts(read(name))] == []


def test_the_check_looks_at_much():
    assert sum(count(read(name)) for name in sources()) > 500


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("import torch\ntorch.no_such_function(1)", "line 2: torch has no no_such_function"),
        ("import torch.nn.functional as F\nF.relu2(x)", "line 2: F has no relu2"),
        ("from transformers import NoSuchModel", "line 1: transformers has no NoSuchModel"),
        ("import no_such_library.part", "line 1: no module no_such_library.part"),
        ("import torch\ntorch.nn.Linear(1, 2, bais=False)", "line 2: torch.nn.Linear takes no bais="),
        ("import torch\n\ndef f():\n    return torch.nn.Linears(1)", "line 4: torch.nn has no Linears"),
        (
            "from transformers import AutoModelForCausalLM as A\nA.from_pretraned('x')",
            "line 2: A has no from_pretraned",
        ),
        (
            "import torch\nloss = torch.nn.functional.cross_entropy(a, b, ignore=-100)",
            "line 2: torch.nn.functional.cross_entropy takes no ignore=",
        ),
        ("import peft\npeft.LoraConfig(r=8, rank=8)", "line 2: peft.LoraConfig takes no rank="),
        (
            "import datasets\ndatasets.Dataset.from_list([], name='x')",
            "line 2: datasets.Dataset.from_list takes no name=",
        ),
        ("import matplotlib.pyplot as plt\n[plt.plott(x) for x in y]", "line 2: plt has no plott"),
        ("import torch\n\ndef f(x=torch.no_such_default): ...", "line 3: torch has no no_such_default"),
        ("import torch\nwith torch.no_gradient(): pass", "line 2: torch has no no_gradient"),
        (
            "import torch\n\ndef f(x: torch.Tensor):\n    return x.clamp_(min=0), x.register_hook(fn=1)",
            "line 4: x.register_hook takes no fn=",
        ),
        (
            "import torch\nlayer = torch.nn.Linear(1, 2)\nlayer.state_dict(prefix='a', deep=True)",
            "line 3: layer.state_dict takes no deep=",
        ),
        ("from ftlabs import paths\npaths.no_such_folder()", "line 2: paths has no no_such_folder"),
    ],
)
def test_planted_faults_are_found(source, said):
    assert [str(drift) for drift in drifts(source)] == [said]


@pytest.mark.parametrize(
    "source",
    [
        "import torch\ntorch.zeros(2, device='cpu')",  # written in C: it does not say which keywords it takes
        "import torch\n\ndef f(torch):\n    return torch.anything()",  # a parameter, not the library
        "import torch\n\ndef f():\n    torch = make()\n    return torch.anything()",
        "import torch\n[torch.anything for torch in y]",
        "from transformers import AutoModelForCausalLM as A\nA.from_pretrained('x', anything=1)",  # takes **kwargs
        "from transformers import LlamaConfig\nLlamaConfig(anything=1)",  # keeps what it does not know
        "import os\nos.no_such_function()",  # the standard library is Python's own promise
        "import torch\nmodel = torch.nn.Linear(1, 2)\nmodel.set_by_its_maker",  # objects have more than their class
        "import torch.utils.data\ntorch.utils.data.DataLoader([], batch_size=2)",
    ],
)
def test_what_cannot_be_judged_or_is_right_is_left_alone(source):
    assert drifts(source) == []
