"""Base models and their tokenizers: the built-in one, and open models from the Hugging Face hub or a folder.

Weights are loaded in 32 bits whatever a checkpoint is stored in: small updates to 16-bit weights are rounded away.
"""

from __future__ import annotations

import contextlib
import copy
import hashlib
import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from ftlabs import limits, paths
from ftlabs.errors import ModelError
from ftlabs.hardware import Machine, detect
from ftlabs.tiers import BUILT_IN, Tier, choose

if TYPE_CHECKING:
    from transformers import PreTrainedModel, PreTrainedTokenizerBase

SUMS = "SHA256SUMS"
NEEDED = ("config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json", SUMS)
REPAIR = (
    "Bring it back with `git checkout -- data/base-model` in the folder of the course, or get a complete copy of the "
    "course with `git pull`."
)
HUB_FILES = ["*.json", "*.safetensors", "*.jinja", "*.txt", "*.model"]


def load_base(tier: Tier | None = None) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """The tier's base model and tokenizer (default: the tier of this machine), in eval mode.

    The built-in model is checked against its checksums and always runs on the CPU in float32, so that its numbers are
    the same on every machine. Errors as in `load` and `verify_base_model`.
    """
    tier = tier or choose()
    return built_in() if tier.model == BUILT_IN else load(tier.model, quantized=tier.quantized)


def built_in() -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """The built-in model and its tokenizer, whatever the machine could hold. Errors as in `verify_base_model`."""
    verify_base_model()
    return _load_folder(paths.base_model(), "cpu", REPAIR)


def base_checksum() -> str:
    """SHA-256 of the built-in model's weights, as listed beside them."""
    lines = (paths.base_model() / SUMS).read_text(encoding="utf-8").splitlines()
    return next(line.split()[0] for line in lines if line.endswith("model.safetensors"))


def load(
    path_or_id: str | Path, machine: Machine | None = None, *, quantized: bool = False
) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    """A causal language model and its tokenizer from a folder or from the hub, on the machine's device.

    Float32, in eval mode; `quantized` loads linear layers in four bits (NF4) instead. A missing pad token is given.
    Raises ModelError (missing, damaged, unknown, no network, access not granted) or MachineError (disk, memory).
    """
    machine = machine or detect()
    folder = Path(path_or_id).expanduser()
    if folder.is_dir():
        return _load_folder(folder, machine.device, "Save or copy the model again.", machine if quantized else None)
    if isinstance(path_or_id, Path) or str(path_or_id).startswith((".", "/", "~")) or str(path_or_id).count("/") > 1:
        raise ModelError(f"There is no folder {folder}. Check the path, or give the id of a model on the hub.")
    remedy = f"Delete the stored copy (`hf cache rm model/{path_or_id}`) and load it again."
    return _load_folder(_download(str(path_or_id)), machine.device, remedy, machine if quantized else None)


def save(model: PreTrainedModel, tokenizer: PreTrainedTokenizerBase, folder: str | Path) -> Path:
    """Write model and tokenizer to a folder that `load` reads. Raises MachineError when it cannot be written."""
    folder = Path(folder)
    with limits.explained(f"saving the model to {folder}"), quiet():
        folder.mkdir(parents=True, exist_ok=True)
        model.save_pretrained(folder)
        tokenizer.save_pretrained(folder)
    return folder


def verify_base_model(folder: str | Path | None = None) -> None:
    """Compare the built-in model's files with data/base-model/SHA256SUMS; 16 MB take some 30 ms.

    Raises ModelError that names the first missing or changed file, and the remedy.
    """
    folder = Path(folder) if folder else paths.base_model()
    if not folder.is_dir():
        raise ModelError(f"The built-in model is missing: there is no folder {folder}.\n{REPAIR}")
    for name in NEEDED:
        if not (folder / name).is_file():
            raise ModelError(f"The built-in model is incomplete: {folder / name} is missing.\n{REPAIR}")
    for number, line in enumerate((folder / SUMS).read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        expected, _, name = line.partition(" ")
        name = name.strip().lstrip("*")
        if len(expected) != 64 or not name:
            raise ModelError(f"{folder / SUMS}, line {number}: expected a checksum and a file name.\n{REPAIR}")
        file = folder / name
        if not file.is_file():
            raise ModelError(f"The built-in model is incomplete: {file} is missing.\n{REPAIR}")
        if hashlib.sha256(file.read_bytes()).hexdigest() != expected:
            raise ModelError(f"The built-in model is damaged: {file} is not the file it should be.\n{REPAIR}")


def fresh(model: PreTrainedModel) -> PreTrainedModel:
    """A copy to train, so that the original stays as it is: same weights, no gradients, eval mode."""
    twin = copy.deepcopy(model).eval()
    for parameter in twin.parameters():
        parameter.grad = None
    return twin


def untrained(model: PreTrainedModel, seed: int = 0) -> PreTrainedModel:
    """A model of the same shape with random weights drawn from `seed`, in float32 and eval mode: never pretrained."""
    import torch
    from transformers import AutoModelForCausalLM

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return AutoModelForCausalLM.from_config(model.config, dtype=torch.float32).to(model.device).eval()


def with_classification_head(model: PreTrainedModel, classes: int, pad_id: int, seed: int = 0) -> PreTrainedModel:
    """A classifier on a copy of a language model's body: a linear head, drawn from `seed`, over a row's last token.

    Its logits have shape (batch, classes). pad_id: by which the model finds the last token. In float32 and eval mode.
    """
    import torch
    from transformers import AutoModelForSequenceClassification

    config = copy.deepcopy(model.config)
    config.num_labels, config.pad_token_id = classes, pad_id
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        classifier = AutoModelForSequenceClassification.from_config(config, dtype=torch.float32)
    classifier.base_model.load_state_dict(model.base_model.state_dict())
    return classifier.to(model.device).eval()


def count_parameters(model: PreTrainedModel) -> tuple[int, int]:
    """(trainable, all) parameters. Shared ones (tied embeddings) count once; four-bit ones for what they hold."""
    trainable = total = 0
    for parameter in model.parameters():
        state = getattr(parameter, "quant_state", None)
        size = state.shape.numel() if state is not None else parameter.numel()
        total += size
        trainable += size if parameter.requires_grad else 0
    return trainable, total


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Without the libraries' bars, notes and warnings; settings are put back afterwards."""
    from transformers.utils import logging as hub_logging

    loggers = [logging.getLogger(name) for name in ("bitsandbytes", "huggingface_hub", "transformers")]
    levels, bars = [logger.level for logger in loggers], hub_logging.is_progress_bar_enabled()
    for logger in loggers:
        logger.setLevel(logging.ERROR)
    hub_logging.disable_progress_bar()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for logger, level in zip(loggers, levels, strict=True):
            logger.setLevel(level)
        if bars:
            hub_logging.enable_progress_bar()


def _load_folder(
    folder: Path, device: str, remedy: str, quantize_for: Machine | None = None
) -> tuple[PreTrainedModel, PreTrainedTokenizerBase]:
    import torch
    from safetensors import SafetensorError
    from transformers import AutoModelForCausalLM, AutoTokenizer

    if not (folder / "config.json").is_file():
        raise ModelError(f"{folder} is no model: it holds no config.json. Expected a folder in transformers format.")
    if not any(folder.glob("*.safetensors")):
        raise ModelError(f"The model in {folder} has no weights: no .safetensors file.\n{remedy}")
    how = _four_bit(quantize_for) if quantize_for else {"dtype": torch.float32}
    with limits.explained(f"loading the model from {folder}"), quiet():
        try:
            model, report = AutoModelForCausalLM.from_pretrained(
                folder, local_files_only=True, output_loading_info=True, **how
            )
            tokenizer = AutoTokenizer.from_pretrained(folder, local_files_only=True)
        except SafetensorError as error:
            raise ModelError(f"The weights in {folder} are damaged: {error}.\n{remedy}") from None
        except (OSError, ValueError, KeyError, RuntimeError, ImportError) as error:
            if limits.reason(error):
                raise
            raise ModelError(f"The model in {folder} cannot be loaded: {error}\n{remedy}") from error
        if report["missing_keys"]:
            names = ", ".join(sorted(map(str, report["missing_keys"]))[:3])
            raise ModelError(f"The weights in {folder} do not belong to its config.json: {names} missing.\n{remedy}")
        if quantize_for:
            keep_gradients(model)
        else:
            model.to(device)
    if tokenizer.pad_token_id is None:
        # Safe to share: padding is masked by the rows' lengths (see batching.pad), never by comparing ids.
        tokenizer.pad_token = tokenizer.eos_token
    return model.eval(), tokenizer


def _four_bit(machine: Machine) -> dict:
    """NF4 with double quantisation (Dettmers et al. 2023, section 3); everything but linear layers stays float32."""
    import torch
    from transformers import BitsAndBytesConfig

    settings = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=machine.torch_dtype,
    )
    return {"quantization_config": settings, "dtype": torch.float32, "device_map": {"": machine.device}}


def keep_gradients(model: PreTrainedModel) -> None:
    """Keep four-bit weights in the layout that passes gradients; `load` does it, and so does training.

    On CPUs with AVX512-BF16 the first forward pass in eval mode repacks them (bitsandbytes 0.50) into one that passes
    none, and nothing undoes it when training goes on. Switched off, training stays exact.
    """
    for module in model.modules():
        if hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False


UNREACHABLE = "it is not stored here and the hub cannot be reached. Check the network and HF_HUB_OFFLINE."


def _download(model_id: str) -> Path:
    """The folder of a hub model, downloaded if it is not there yet; the hub's own bar shows the way."""
    from huggingface_hub import errors, snapshot_download

    with limits.explained(f"downloading {model_id}"):
        try:
            return Path(snapshot_download(model_id, allow_patterns=HUB_FILES))
        except errors.GatedRepoError:
            reason = "its owner grants access on request. Ask on its page and log in, or take an open model."
        except errors.RepositoryNotFoundError:
            reason = "the hub knows no such model. Check the spelling; an id looks like owner/name."
        except errors.HFValidationError:
            reason = "this is neither a folder here nor a valid id; an id looks like owner/name."
        except (errors.LocalEntryNotFoundError, errors.OfflineModeIsEnabled):
            reason = UNREACHABLE
        except errors.HfHubHTTPError as error:
            reason = f"the hub answered: {error}. Try again later."
        except errors.HfHubHTTPError.__bases__[0]:  # of the HTTP library below: httpx or httpx2, by the hub's version
            reason = UNREACHABLE
    raise ModelError(f"The model {model_id} cannot be loaded: {reason}\nFTLABS_TIER=tiny works without the hub.")
