"""Lab 04: LoRA."""

from ftlabs.course.catalogue import LabInfo
from ftlabs.course.exercises.lab04_lora.adapter_state import ADAPTER_STATE
from ftlabs.course.exercises.lab04_lora.add_lora import ADD_LORA
from ftlabs.course.exercises.lab04_lora.find_faults import FIND_LORA_FAULTS
from ftlabs.course.exercises.lab04_lora.lora_config import LORA_CONFIG
from ftlabs.course.exercises.lab04_lora.lora_linear import LORA_LINEAR
from ftlabs.course.exercises.lab04_lora.low_rank_update import LOW_RANK_UPDATE
from ftlabs.course.exercises.lab04_lora.parameter_count import LORA_PARAMETER_COUNT
from ftlabs.course.exercises.lab04_lora.set_merged import SET_MERGED

LAB = LabInfo(
    name="04_lora",
    title="LoRA: train little, keep little",
    minutes=60,
    objectives=(
        "Build LoRA from tensors: the low-rank update, the layer, its place in a model, and prove it equal to peft's",
        "Count what is trained, merge it, keep the adapter alone, and swap adapters on one base",
        "Choose learning rate, targets and rank from runs that show what each is worth",
        "Say what LoRA learns and forgets beside full fine-tuning, and how far a small model's answer carries",
        "Diagnose a LoRA run that does not learn, or whose adapter is lost",
    ),
    exercises=(
        LOW_RANK_UPDATE,
        LORA_LINEAR,
        ADD_LORA,
        LORA_PARAMETER_COUNT,
        SET_MERGED,
        ADAPTER_STATE,
        LORA_CONFIG,
        FIND_LORA_FAULTS,
    ),
    further=(
        "Hu et al. 2021, LoRA: Low-Rank Adaptation of Large Language Models, section 4 and table 5",
        "Biderman et al. 2024, LoRA Learns Less and Forgets Less",
        "Schulman et al. 2025, LoRA Without Regret",
    ),
)
