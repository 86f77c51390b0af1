"""Themes of the sketches, each with its own small pools of parts that go together in any combination.

A theme is a table of kinds, parts separated by slashes; an indented line goes on with the line before. The kinds:
`open` first sentences; `do` actions in the order of the plot (verb first, in its base form;
`!` marks mishaps and whatever nobody would be asked to do); `fact` clauses about
things; `ask` indirect questions; `np` one thing; `lots` things that come in numbers; `who` people who know about it;
`where` places to sit or talk; `view` opinions and advice; `end` last sentences. `<go>` agrees with the main person,
`<go:s>` with one other thing, `<go:p>` with several; the tense is that of the document.
"""

from ftlabs.world.tables import sketches_one, sketches_two

THEMES = sketches_one.THEMES | sketches_two.THEMES

# Pools for the slots of the themes and of the frames.
WORDS = {
    "n": "three|four|five|six|seven|eight|nine".split("|"),
    "many": "14|18|20|24|30|36|40|45|60|80".split("|"),
    "mins": "10|15|20|25|40|50".split("|"),
    "hour": "9:40|10:15|11:05|14:20|15:45|16:30|17:10|noon|half past ten|a quarter to three".split("|"),
    "dawn": "6:30|7:00|7:15|half past six|a quarter to seven".split("|"),
    "eve": "18:15|18:30|19:00|19:45|half past seven|a quarter past six".split("|"),
    "night": "21:30|22:15|22:45|half past ten|eleven at night".split("|"),
    "price": "12 marks|18 marks 50|25 marks|30 euros|42 marks|15 euros|60 euros|37 marks".split("|"),
    "year": "1934|1951|1963|1968|1974|1982|1987|1991|1998".split("|"),
}
