"""The rules of the Merrow Line: each with the page it stands on, the short answer and the words that decide it."""

from dataclasses import dataclass

from ftlabs.world.ferry.line import BICYCLE_FARE, DOG_FARE, GROUP_DISCOUNT


@dataclass(frozen=True)
class Rule:
    """One rule. `value` is the part of `answer` that must stand literally on `page`."""

    name: str
    page: str
    answer: str
    value: str


# How an animal travels, and where a thing is put: answers to one question about different subjects.
ANIMALS = {
    "dog": Rule("dog", "rule-pets", "Yes, on a short lead.", "on a short lead"),
    "cat": Rule("cat", "rule-pets", "Yes, in a closed basket.", "in a closed basket"),
    "parrot": Rule("parrot", "rule-pets", "Yes, in a covered cage.", "in a covered cage"),
    "rabbit": Rule("rabbit", "rule-pets", "Yes, in a box with holes.", "in a box with holes"),
    "horse": Rule("horse", "rule-pets", "Yes, but only in a trailer.", "only in a trailer"),
    "snake": Rule("snake", "rule-pets", "No, snakes must stay ashore.", "stay ashore"),
}
THINGS = {
    "suitcase": Rule("suitcase", "rule-stowing", "On the rack by the stairs.", "on the rack by the stairs"),
    "rucksack": Rule("rucksack", "rule-stowing", "Under your seat.", "under your seat"),
    "bicycle": Rule("bicycle", "rule-stowing", "In the stand on the car deck.", "in the stand on the car deck"),
    "pushchair": Rule("pushchair", "rule-stowing", "Folded, beside the lift.", "folded, beside the lift"),
    "surfboard": Rule("surfboard", "rule-stowing", "Along the rail at the back.", "along the rail at the back"),
    "tent": Rule("tent", "rule-stowing", "In the locker near the door.", "in the locker near the door"),
}
RULES = (
    Rule("refund-limit", "rule-refunds", "Until two days before sailing.", "until two days before sailing"),
    Rule("refund-wait", "rule-refunds", "Within ten days.", "within ten days"),
    Rule("change-fee", "rule-changes", "4 marks for each change.", "4 marks for each change"),
    Rule("lost-place", "rule-lost-property", "In the red house at Merrow Quay.", "red house at Merrow Quay"),
    Rule("lost-weeks", "rule-lost-property", "For six weeks.", "six weeks"),
    Rule("boarding-foot", "rule-boarding", "Ten minutes before sailing.", "ten minutes before sailing"),
    Rule("boarding-car", "rule-boarding", "40 minutes before sailing.", "40 minutes before sailing"),
    Rule("group-size", "rule-groups", "At least twelve people.", "at least twelve people"),
    Rule("group-discount", "rule-groups", f"{GROUP_DISCOUNT} per cent off.", f"{GROUP_DISCOUNT} per cent off"),
    Rule("bag-weight", "rule-luggage", "No more than 25 kilos.", "no more than 25 kilos"),
    Rule("wheelchair", "rule-wheelchairs", "Call us one day before.", "one day before"),
    Rule("storm", "rule-weather", "From wind force nine.", "wind force nine"),
    Rule("cancelled", "rule-cancelled", "All your money or a later boat.", "all your money or a later boat"),
    Rule("smoking", "rule-smoking", "Only on the top deck.", "only on the top deck"),
    Rule("own-food", "rule-food", "Yes, but no glass bottles.", "no glass bottles"),
    Rule("child-alone", "rule-children", "From eleven years on.", "eleven years"),
    Rule("baby-free", "rule-children", "Children under four.", "children under four"),
    Rule("bicycle-fare", "rule-bicycles", f"{BICYCLE_FARE} marks on every route.", f"{BICYCLE_FARE} marks"),
    Rule("dog-fare", "fares-animals", f"{DOG_FARE} marks for each dog.", f"{DOG_FARE} marks for each dog"),
    Rule("phone-hours", "office-telephone", "From 08:00 to 18:30.", "from 08:00 to 18:30"),
    Rule("greeting", "style-tone", "Good day and welcome aboard.", "good day and welcome aboard"),
    Rule("founded", "company-history", "In the year 1921.", "1921"),
)
