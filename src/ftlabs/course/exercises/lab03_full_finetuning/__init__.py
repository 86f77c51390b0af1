"""Lab 03: full fine-tuning, and the training loop from its parts."""

from ftlabs.course.catalogue import LabInfo
from ftlabs.course.exercises.lab03_full_finetuning.accumulate import ACCUMULATE
from ftlabs.course.exercises.lab03_full_finetuning.answer_labels import ANSWER_LABELS
from ftlabs.course.exercises.lab03_full_finetuning.best_evaluation import BEST_EVALUATION
from ftlabs.course.exercises.lab03_full_finetuning.classify import CLASSIFY
from ftlabs.course.exercises.lab03_full_finetuning.find_faults import FIND_FAULTS
from ftlabs.course.exercises.lab03_full_finetuning.learning_rate_at import LEARNING_RATE_AT
from ftlabs.course.exercises.lab03_full_finetuning.masked_loss import MASKED_LOSS
from ftlabs.course.exercises.lab03_full_finetuning.mix_in import MIX_IN
from ftlabs.course.exercises.lab03_full_finetuning.pad_rows import PAD_ROWS
from ftlabs.course.exercises.lab03_full_finetuning.trainer_settings import TRAINER_SETTINGS
from ftlabs.course.exercises.lab03_full_finetuning.training_step import TRAINING_STEP

LAB = LabInfo(
    name="03_full_finetuning",
    title="Full fine-tuning",
    minutes=75,
    objectives=(
        "Turn conversations into labels and batches, so that a model learns the answers and where they end",
        "Build a training step: masked loss, clipped gradient, accumulation that weighs tokens, warm-up and decay",
        "Teach a model new facts, and choose a learning rate by more than the loss on the task",
        "Measure forgetting and overfitting, and act against both",
        "Find out from curve, answers and mask what is wrong with a run",
    ),
    exercises=(
        ANSWER_LABELS,
        PAD_ROWS,
        MASKED_LOSS,
        TRAINING_STEP,
        ACCUMULATE,
        LEARNING_RATE_AT,
        MIX_IN,
        BEST_EVALUATION,
        CLASSIFY,
        TRAINER_SETTINGS,
        FIND_FAULTS,
    ),
    further=(
        "Loshchilov and Hutter 2019, Decoupled Weight Decay Regularization (AdamW)",
        "McCloskey and Cohen 1989, Catastrophic Interference in Connectionist Networks",
        "Pascanu et al. 2013, On the Difficulty of Training Recurrent Neural Networks, section 3.2 (clipping)",
        "transformers, pull request 34191: how accumulation became a mean over tokens",
    ),
)
